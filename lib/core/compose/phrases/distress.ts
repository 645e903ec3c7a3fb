/**
 * For somebody who may be about to harm themselves: thanked for saying so, told that they matter and that somebody
 * listens. Nothing of what they complained of, no reason, no method, and no name for what they may do.
 */
export interface Comfort {
  hear: readonly string[];
  /** Nobody has to go through it alone. */
  alone: readonly string[];
  /** A number is a fact, which only an approved statement carries: elsewhere a gap. */
  helpline: readonly string[];
  /** Whoever signs reads on. */
  stay: readonly string[];
  /** Around `{contact}`. */
  talk: readonly string[];
  /** A person signs; where the brand says none, a gap. */
  person: string;
}

const french: Comfort = {
  hear: [
    "Merci de l'avoir (dit|écrit) : c'est important, et le reste (peut attendre|attendra).",
    "Merci d'avoir mis des mots là-dessus. [Vous comptez|Tu comptes], et tout le reste peut attendre.",
    'Merci de le dire ici. [Vous comptez|Tu comptes], et le reste peut attendre.',
  ],
  alone: [
    "[Vous n'avez|Tu n'as] pas à (porter|traverser) cela sans personne : quelqu'un veut [vous écouter|t'écouter], maintenant.",
    "Personne ne devrait (porter|traverser) cela sans quelqu'un à qui parler, et quelqu'un est là.",
  ],
  helpline: [
    "Quelqu'un peut [vous écouter|t'écouter] tout de suite : {gap:numéro d'écoute, ouvert à cette heure}.",
    "Pour (parler à quelqu'un maintenant, même quelques minutes|en parler maintenant) : {gap:numéro d'écoute, ouvert à cette heure}.",
    "Il y a quelqu'un au bout du fil, maintenant : {gap:numéro d'écoute, ouvert à cette heure}.",
  ],
  stay: [
    "C'est une personne qui lit ces lignes, et qui lira [votre|ta] réponse.",
    'Ici aussi, une personne [vous|te] lit(, et [vous|te] répondra|).',
    '<Je suis là, et je lirai|Nous sommes là, et nous lirons> [votre|ta] réponse.',
  ],
  talk: [
    'Hors de ce fil, [vous pouvez|tu peux] (aussi |){contact}.',
    'Ici aussi, une personne lit, et [vous pouvez|tu peux] {contact}.',
    "Si c'est plus facile hors de ce fil, [vous pouvez|tu peux] {contact}.",
  ],
  person: '{gap:prénom}',
};

const english: Comfort = {
  hear: [
    'Thank you for (saying|writing) this: it matters, and the rest can wait.',
    'Thank you for putting this into words. You matter, and everything else can wait.',
    "<I'm|We're> glad you (said it|told somebody). (You matter|You do matter).",
  ],
  alone: [
    "You don't have to (carry|face) this alone: somebody wants to listen, right now.",
    "You're not alone with this(, and somebody wants to listen now|: somebody wants to listen now).",
  ],
  helpline: [
    'Somebody can listen right now: {gap:a helpline open now}.',
    'To talk to somebody now(, even for a few minutes|): {gap:a helpline open now}.',
    'There is somebody on the line right now: {gap:a helpline open now}.',
  ],
  stay: [
    'A person is reading this, and will read your answer too.',
    "<I'm|We're> here, and <I'll|we'll> read what you write back.",
    'There is a person at this end(, who will read your answer|).',
  ],
  talk: [
    "If it's easier away from this thread, you can {contact}.",
    'Away from this thread, you can (also |){contact}.',
    'A person reads here too, and you can {contact}.',
  ],
  person: '{gap:first name}',
};

const german: Comfort = {
  hear: [
    'Danke, dass [Sie das sagen|du das sagst]: Es ist wichtig, alles andere kann warten.',
    'Danke für diese offenen Worte. [Sie sind|Du bist] wichtig, alles andere kann warten.',
  ],
  alone: [
    'Niemand muss damit allein bleiben: Jemand möchte jetzt zuhören.',
    'Niemand sollte damit allein bleiben, und jetzt ist jemand zum Reden da.',
  ],
  helpline: [
    'Jemand hört jetzt zu: {gap:Krisentelefon, jetzt erreichbar}.',
    'Zum Reden ist jetzt jemand da: {gap:Krisentelefon, jetzt erreichbar}.',
  ],
  stay: [
    'Hier liest ein Mensch mit, und er liest auch [Ihre|deine] Antwort.',
    '<Ich bin da und lese|Wir sind da und lesen> [Ihre|deine] Antwort.',
  ],
  talk: [
    'Wenn es abseits von hier leichter ist: {contact}.',
    'Auch hier ist ein Mensch erreichbar: {contact}.',
  ],
  person: '{gap:Vorname}',
};

const spanish: Comfort = {
  hear: [
    'Gracias por decirlo: es importante, y lo demás puede esperar.',
    'Gracias por ponerlo en palabras. [Usted importa|Tú importas], y lo demás puede esperar.',
  ],
  alone: [
    'Nadie debería pasar por esto sin alguien con quien hablar, y ahora mismo hay alguien.',
    'Este peso no es para llevarlo sin nadie: alguien quiere escuchar, ahora.',
  ],
  helpline: [
    'Ahora mismo alguien puede escuchar: {gap:línea de ayuda abierta ahora}.',
    'Para hablar con alguien ahora, aunque sea un momento: {gap:línea de ayuda abierta ahora}.',
  ],
  stay: [
    'Aquí hay una persona que lee, y que leerá también la respuesta.',
    '<Sigo aquí y leeré|Seguimos aquí y leeremos> la respuesta.',
  ],
  talk: [
    'Y si es más fácil fuera de este hilo: {contact}.',
    'Para hablar con una persona de aquí: {contact}.',
  ],
  person: '{gap:nombre}',
};

const italian: Comfort = {
  hear: [
    'Grazie per averlo detto: è importante, e il resto può aspettare.',
    'Grazie per queste parole. [Lei conta|Tu conti], e il resto può aspettare.',
  ],
  alone: [
    "Nessuno dovrebbe portare un peso così senza qualcuno con cui parlare, e adesso qualcuno c'è.",
    'Non [deve|devi] portare questo peso senza nessuno: qualcuno vuole ascoltare, adesso.',
  ],
  helpline: [
    'Adesso qualcuno può ascoltare: {gap:linea di ascolto aperta ora}.',
    'Per parlare con qualcuno adesso, anche solo un momento: {gap:linea di ascolto aperta ora}.',
  ],
  stay: [
    "Qui c'è una persona che legge, e che leggerà anche la risposta.",
    '<Sono qui e leggerò|Siamo qui e leggeremo> la risposta.',
  ],
  talk: ['Se è più facile fuori da qui: {contact}.', 'Per parlare con una persona qui: {contact}.'],
  person: '{gap:nome}',
};

const portuguese: Comfort = {
  hear: [
    '<Agradeço|Agradecemos> estas palavras: são importantes, e o resto pode esperar.',
    '<Agradeço|Agradecemos> a coragem destas palavras. [A sua|A tua] vida importa, e o resto pode esperar.',
  ],
  alone: [
    'Ninguém tem de passar por isto sem alguém com quem falar, e agora há alguém.',
    'Este peso não é para carregar sem ninguém: alguém quer ouvir, agora.',
  ],
  helpline: [
    'Agora mesmo alguém pode ouvir: {gap:linha de apoio aberta agora}.',
    'Para falar com alguém agora, nem que seja um momento: {gap:linha de apoio aberta agora}.',
  ],
  stay: [
    'Aqui há uma pessoa que lê, e que vai ler também a resposta.',
    '<Continuo aqui e vou ler|Continuamos aqui e vamos ler> a resposta.',
  ],
  talk: ['Se for mais fácil fora daqui: {contact}.', 'Para falar com uma pessoa daqui: {contact}.'],
  person: '{gap:nome}',
};

export const comforts = {
  fr: french,
  en: english,
  de: german,
  es: spanish,
  it: italian,
  pt: portuguese,
} as const;
