/**
 * The words that pages have for what people write, for who writes and for writing, in the languages that comments were
 * met in. Each stands here once; below, what each list of them is good for.
 */
const comment = 'comment(?!ary|ator)|kommentar|coment[aá]rio|koment|коммент|评论|コメント|댓글';
/** To answer, as controls say it. */
const toAnswer =
  'reply|répondre|antworten|responder|rispondi|beantwoorden|reageer|odpowiedz|ответить|svara|svar|vastaa|yanıtla|quote|citer|zitieren|返信|回复|回覆|답글';
const answer =
  'repl(?:y|ies)|r[ée]pon|responses?\\b|antwort|respuesta|rispost|answer|r[ée]action|reacties?\\b';
const review =
  'review|avis|bewertung|recension|rese[ñn]a|t[ée]moignage|testimoni|opinion(?:es|i)|avalia[cç]|valoraci|beoordeling';
const guestBook = 'guest[- ]?book|livre[- ]?d.?or|g[aä]stebuch|留言';
const message = 'message|mensa(?:je|gem)';
const topic = 'thread|topic|dis[ck]uss|sujet|thema';
/** Articles are posts as well. */
const post = 'beitrag|(?<!blog-?)post(?!-(?:teaser|card|grid|list|title|excerpt))';

const said =
  'says|said|wrote|writes|added a comment|commented|replied|answered|posted|(?:a )?dit|(?:a )?écrit|(?:a )?répondu?|a commenté|sagte?|schrieb|schreibt|meinte?|antwortet|dice|dijo|escribió|comentó|ha scritto|scrive|escreveu|disse|schreef';
const by = 'par|by|von|por|door';
const author = 'author|auteur|autore?|exp[ée]diteur|verfasser';
const names = 'name|nom|pseudo|von|nombre';
const member =
  'users?|use?rinfo|profile?s?|members?|memberlist|utilisateurs?|membres?|benutzer|mitglied(?:er)?|u';

const any = (pattern: string, ...lists: string[]): RegExp =>
  new RegExp(pattern.replace('#', `(?:${lists.join('|')})`), 'iu');

/** In the names of classes and attributes, of a block or of what is around it. */
export const commentWords = any('#', comment, answer, review, guestBook, message, topic, post, 'forum');
/** Of those, what is for comments alone: "post" and "topic" are articles as well, a forum is a whole site. */
export const sureWords = any('#', comment, answer, review, guestBook, message);
/** In a heading or caption above. */
export const headingWords = any(
  '#',
  comment,
  answer,
  review,
  guestBook,
  message,
  'discussion',
  'diskussion',
  'posts|beitr[aä]g|eintr[aä]g|meinung',
);
/** … with nothing beside it but a count: no article or chapter is called so. */
export const onlyComments = any(
  '^(?!\\P{L}*review\\P{L}*$)\\P{L}*(?:(?:all|customer|user|reader|les|tous les|toutes les|alle|tod[ao]s [ao]?l?[ao]s|tutt[ie] \\p{L}+)\\s)?#\\p{L}{0,5}(?:\\s(?:(?:de[lsi]?|des|dei|dos|das|der|von|from|by)\\s)?(?:client\\p{L}*|customers|kunden|leser\\p{L}*|lec?t\\p{L}+|readers|users|usuarios|internautes))?\\P{L}*$',
  comment,
  answer,
  review,
  guestBook,
);
/** What holds them is called so in the plural. */
export const listWords = any(
  '(?:^|[-_\\s])(?=\\p{L}*(?:[ns]|[^s]e|i)(?:$|[-_\\s])|\\p{L}*-?list)#',
  comment,
  answer,
  review,
);
/** « Modifié par Anne le 3 mai », "[Last edited May 3]": who changed something speaks elsewhere. */
export const editNote =
  /^\P{L}*(?:\p{L}+\s)?(?:[eé]dit(?!h)|modif|updat|bearbeit|ge[aä]nder|aktualis|bewerk|aggiorn|actualiz)/iu;
/** About a field to write in. */
export const invitation = any('#', comment, answer, guestBook);
/** In the address of one conversation, and of no list of them. */
export const conversationAddress = any(
  '(?:view|show)_?(?:forum_?)?(?:topic|thread|message)|/forums?/[^?]*\\d|(?:^|[/?&=._-])(?:visitors|#\\p{L}{0,5})(?:[/?&=._-]|$)',
  comment,
  review,
  guestBook,
  topic,
);
export const guestBooks = any('#', guestBook);
/** In the address of a place where people ask each other, and in the names of what holds it. */
export const asked = any('#', topic, 'forum|question|community|answers|frage|pregunta|domanda');
/** Reviews, posts and lists have titles, whatever element those are. */
export const titleWords = /(?:^|[-_\s])(?:title|subject|head(?:line|ing)|h[1-6])(?:$|[-_\s])/i;
/** A list of answers that stands after a comment whose own block is deeper in. */
export const answersWords = any('#', answer, 'child|nested|sub-?comment');
export const isToAnswer = any('^#$', toAnswer);
/** « Répondre (2) », too: nobody is called so. */
export const isControl = any('^#\\P{L}*$', toAnswer);
/** In the address of a form for whoever has no account yet. */
export const isToSignIn = /\/(?:login|auth)\b/;
/** The heads of a table's columns. */
export const authorCell = any('^#\\s*:?(?:\\s*\\/.*)?$', author);
export const nameCell = any('^#\\s*:?(?:\\s*\\/.*)?$', names);
export const messageCell = any('^#', comment, message, post, 'nachricht|messaggio');
export const topicCell = any('^#', topic, 'subject|tema');

/** In the address of whoever speaks; an account of this site, and not only a byline's. */
export const userAddress = any(
  '(?:^|[/?&=._-])(?:(?:show|view|pop|display)_?)?#(?:[/?=._;&-]|$)|/[@~][\\w.@-]+/?$|[/?&](?:uid|user_?id)[/=]\\d',
  member,
  'authors?|people|channel|account',
);
export const memberAddress = any('(?:^|[/?&=])#(?:[/?=.]|$)', member);
/** In the names of the element that holds a name. */
export const nameWords = any(
  '(?:^|[-_\\s])(?:#|(?:poster|author|commenter|reviewer|customer|member|account|screen|full)name|profile-?(?:link|name))(?:$|[-_\\s\\d])|(?:^|\\s)fn(?:$|\\s)',
  author,
  'user(?![-_](?:formatted|content|generated|text|html|body|message|comment|post))|username|userinfo|nick|nickname|poster|commenter|reviewer|consumer|customer|actor|pseudo|by-?line|display-?name|creator|person|account-name',
);
/** Who gives no name. */
export const nobody = /^(?:anonym|guest|invité|gast|名無し)/i;
/** What leads to a name in its own element, and right before that element. */
export const namePrefix = any(
  `^(?:(?:(?:posted|publié|posté|écrit) )?#\\s+(?=\\p{Lu})|(?:${comment})\\p{L}*\\s+(?:${by}|d[eia])\\s+|(?:${by}|from|de|da|${author})\\s*:\\s*)`,
  by,
);
/** « De : » alone stands before a name. */
export const isLabel = (text: string): boolean => text.replace(namePrefix, '') === '';
export const byBefore = any('(?:^|[\\s,(|–—-])#\\s*:?\\s*$', by, 'di');
/** … in a line that says more; the verb may stand alone ("Posted: …") or before it ("Posted by"). */
export const leading = any(
  '^(?:[^\\p{L}]*(?:\\p{L}\\S*\\s){0,3})?#\\s*:?\\s+',
  by,
  'from|di|da|av|af|de\\s*:',
);
/** « Titre : … De : Anne Date : » */
export const byLabel = any(
  '(?:^|[\\s,;|(])#\\s*:\\s*([^:]{2,40}?)\\s*(?:[-,;|(]\\s*)?(?:\\p{L}+\\s*:\\s*)?$',
  by,
  author,
  names,
  'nome|da|de|from',
);
/** What follows who speaks: right after, at the end of a line, at the end of the name's own element. */
export const saidAfter = any('^\\s*#(?:[\\s.,:…]|$)', said);
export const onlySaid = any('^#$', said);
export const saying = any('(?:^|\\s+)#\\s*(?:[:,…]|\\.{3})?\\s*$', said);
/** … on a day, in a line of its own: at one end of it. */
export const saidOn = any(
  '^(?:(?:on|at|le|am|el|il|op)\\s.*\\s)?#(?:\\s+(?:(?:on|at|le|am|el|il|op)\\s|\\d).*)?\\s*:?$',
  said,
);
export const nameSuffix = any('(?:\\s+#)?\\s*[,:·•»|]*\\s*$', said);
