/**
 * Thoughts that a reply voices once. Said twice in other words ("that isn't right … that wait isn't acceptable") they
 * make a reply read like a list. On text in any of our languages.
 */
const ideas: readonly RegExp[] = [
  /pas (?:normale?|acceptable|correct)|n[’']aurait pas dû|ne devrait|isn[’']t (?:right|acceptable|good enough)|not (?:right|good enough)|shouldn[’']t happen|falls? short/i,
  /compren|imagin|mesur|conscience|compréhensible|à (?:votre|ta) place|understand|imagine|i[’']d be|we[’']d be/i,
  /vraie réponse|réponse (?:claire|précise|complète)|(?:explication|réponse|réponses) (?:\p{L}+ )?(?:vous |t’)?(?:est|sont|était) due|proper answer|straight answer|real answer|answer is owed|owed?\b[^.]*\banswer/iu,
  /patience|attend(?:re|iez|ais|ait)|attente|wait(?:ing)?\b/i,
  /raison de|bien fait de|right to (?:say|raise|write|ask)/i,
  /lu (?:votre|ton|vos|ce|chaque)|read (?:your|every|each|these|this)/i,
  /déception|déçoive|décevant|disappoint|let-down/i,
  /col[èe]re|anger|angry/i,
  /nicht passieren|nicht in Ordnung|no (?:debería|está bien)|non (?:dovrebbe|va bene)|não (?:deveria|está certo)/i,
  /versteh|verständlich|nachvollzieh|unmut|ärger|enttäusch|entiend|comprensib|malestar|molest[ei]|capi(?:sco|amo|sce)|disappunto|delusion|deluda|compreen|frustraç|frustre|desagrad/i,
  /(?:klare|richtige|ehrliche|vollständige) Antwort|respuesta (?:clara|completa|de verdad)|risposta (?:vera|chiara|completa)|resposta (?:clara|completa)/i,
  /bedauer|tut (?:mir|uns)|Entschuldigung|lo sient|lo sent|disculp|dispiace|scusa|lament|desculpa/i,
];

/** The thoughts that a reply voices. */
export const voicedIn = (said: string): readonly RegExp[] => ideas.filter((idea) => idea.test(said));

/** How many of them a wording would voice again. */
export const voicedAgain = (voiced: readonly RegExp[], wording: string): number =>
  voiced.filter((idea) => idea.test(wording)).length;
