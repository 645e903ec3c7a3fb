import { isEnglishNoun } from '../nouns';
import { isVerb, pastOf, thirdOf } from './verbs-en';

/**
 * A question that is a complaint says what happened: "why is the bay full of trolleys" tells that it is. Only the order of
 * the words is ours.
 */
const polite =
  /^(?:(?:so|and|but|ok(?:ay)?|sorry|please|also|erm?|honest|genuine|serious|quick|question),? )*(?:(?:can|could|may) (?:i|we) (?:just )?ask |(?:can|could|would|will) (?:someone|somebody|anyone|anybody|you)(?: (?:at|from|in) (?:the )?[a-z]+)?(?: lot| guys| please| kindly)* (?:explain|tell me|tell us|enlighten me|clarify)(?: to me| to us)? |(?:does )?(?:anyone|anybody) (?:know|got any idea|else wondering) |(?:i'm |just )?wondering |(?:any|no) idea )(?=why|how)/i;
const indirect =
  /^(?:why|how come|how(?= (?:is )?it(?:'s| is))|how(?= (?:an?|the|my|our|your|one|this) ))(?: exactly| on earth| it is that| is it that)? (.+)$/i;
const tellsThat =
  /^(?:is there (?:a|any|some)(?: particular| good| actual)? reason(?: why| that)?|how come|(?:why|how) is it that|(?:how )?is (?:it|this|that) (?:ok(?:ay)?|acceptable|normal|right|fair|possible|legal|allowed|a joke) that|(?:are|were) you aware(?: that)?|(?:do|did) you (?:know|realise|realize|think it's (?:ok(?:ay)?|acceptable|fine|normal|right))(?: that)?|(?:did|has) (?:anyone|anybody) (?:else )?(?:notice|noticed)(?: that)?|(?:what(?:'s| is)|where(?:'s| is)) the (?:point|sense|use) (?:of|in) [^,]{3,50}? (?:if|when)|why (?:bother|offer|have|sell|advertise|ask|send|take|give|pay|book|make) [^,]{3,50}? (?:if|when|only to find)) (.+)$/i;
const whose =
  /^(?:am i the only (?:one|person) whose|(?:surely )?i (?:can't|cannot) be the only (?:one|person) whose|(?:is )?anyone else's|(?:has |have )?anybody else's) (.+)$/i;
const decided =
  /^(?:who(?: on earth| the hell)?|which genius|whose idea was it)(?: (?:decided|thought|chose|had the (?:bright )?idea|figured|came up with the idea)(?: that| it was (?:a good idea|ok|clever|smart))?)?(?: of)? to (remove|get rid of|scrap|change|move|replace|cut|close|take away|ban|stop|hide|delete|put up|double) (.+)$/i;
/** "How many times do we have to report the same swing". */
const howOften =
  /^(?:so )?how (?:many (?:more )?times|often) (?:do|must|did|will) (?:i|we) (?:have to |need to )?(report|explain|return|reorder|resend|fill in|chase|reset|restart|repeat|show|pay for|complain about) (.+)$/i;

/** "Who signed off on a menu where everything has chilli in it". */
const signedOff =
  /^who(?: on earth)? (?:signed off(?: on)?|approved|designed|came up with|thought of|allowed|ordered|wrote) ((?:an?|the|your|this) .{12,})$/i;

const inverted =
  /^(?:why(?: on earth| the hell| exactly)?|since when|how come) (is|are|was|were|am|has|have|had|can't|can|cannot|won't|isn't|aren't|wasn't|weren't|hasn't|haven't|does|do|did|doesn't|don't|didn't) (.+)$/i;
const whyNo = /^why (?:is there |are there )?(no (?:[a-z-]+ ){1,4}.*)$/i;

/** "How am I supposed to get in now?" */
const noWay =
  /^(?:so )?how (?:on earth |exactly )?(?:am i|are we|is anyone|are people) (?:supposed|meant|expected) to (.+)$/i;

const pronoun =
  /^(i|you|we|they|it|there|nobody|everything|everyone|nothing|none|this|that|people|half)\b ?(.*)$/i;
/** Begins what is said of the thing. */
const predicate =
  /^(?:always|still|never|not|so|too|only|just|constantly|suddenly|now|full|closed|shut|empty|broken|down|out|off|dirty|filthy|cold|late|missing|more|less|cheaper|dearer|twice|double|half|\d.*|nearly|almost|over|under|in|on|at|behind|an?|the|no|impossible|unable|different|wrong|blocked|stuck|left|sold|kept|gone|being|been|such|longer|shorter|smaller|\w+ing|\w{3,}ed)$/i;

interface Parts {
  subject: string;
  rest: string;
}

/** Stands behind a thing and does nothing. */
const neverVerb =
  /^(?:that|which|who|for|from|with|and|but|the|not|your|our|his|her|their|this|these|those|are|was|were|has|have|had|you|they|she|all|any|near|under|over|into|behind|after|before|without|about|than|when|where)$/;

/** No thing ends on these. */
const neverLast =
  /^(?:the|an?|my|our|your|this|that|these|those|every|each|all|half|some|no|of|in|on|at|for|from|to|with|by|and|or|other|same|new|old|only|\w+(?:ed|ing|al|ly|ic))$/;

/** "The queue for returns | always so long". */
function partsOf(text: string, begins: (word: string) => boolean): Parts | null {
  const [, one = '', after = ''] = pronoun.exec(text) ?? [];
  if (one !== '' && begins(after.split(' ')[0] ?? '')) return { subject: one, rest: after };
  if (/^(?:i|you|we|they|it|there)$/i.test(one)) return null;
  const words = text.split(' ');
  for (let count = 1; count <= 7 && count < words.length; count += 1) {
    const last = (words[count - 1] ?? '').toLowerCase().replace(/'s$/, '');
    if (neverLast.test(last) && !isEnglishNoun(last)) continue;
    if (!begins((words[count] ?? '').toLowerCase())) continue;
    // "The parking bay": a thing goes on with another one.
    if (isEnglishNoun(words[count] ?? '')) continue;
    return { subject: words.slice(0, count).join(' '), rest: words.slice(count).join(' ') };
  }
  return null;
}

const startsPredicate = (word: string): boolean => predicate.test(word);
const isMany = (subject: string): boolean =>
  /^(?:i|you|we|they|people|these|those)$/i.test(subject) || /[^su']s$/.test(subject);

function straightened(auxiliary: string, text: string): string | null {
  const aux = auxiliary.toLowerCase();
  const doing = /^(does|do|did)(n't)?$/.exec(aux);
  if (doing === null) {
    const isModal = /^(?:can|won)/.test(aux);
    const parts = partsOf(text, isModal ? isVerb : startsPredicate);
    return parts === null ? null : `${parts.subject} ${aux} ${parts.rest}`;
  }
  const isBase = (word: string): boolean =>
    isVerb(word) ||
    (/^do(?:es)?$/.test(aux) && /^[a-z]{3,}$/.test(word) && !isEnglishNoun(word) && !neverVerb.test(word));
  const parts = partsOf(
    text,
    (word) => isBase(word) || /^(?:always|still|never|only|not|keep|constantly|suddenly)$/.test(word),
  );
  if (parts === null) return null;
  if (doing[2] !== undefined) return `${parts.subject} ${aux} ${parts.rest}`;
  const [, adverb = '', base = '', rest = ''] =
    /^((?:(?:always|still|never|only|constantly|suddenly) )*)(\S+) ?(.*)$/.exec(parts.rest) ?? [];
  if (base === 'not' || !isBase(base)) return null;
  const verb = doing[1] === 'did' ? pastOf(base) : isMany(parts.subject) ? base : thirdOf(base);
  // "Asks for my card three times | and then tells me …": the second verb would have to agree too.
  const told = rest.replace(/,? and (?:then )?[a-z]+ (?:me|us|it|the|my|that)\b.*$/, (tail) =>
    doing[1] === 'do' && isMany(parts.subject) ? tail : '',
  );
  return `${parts.subject} ${adverb}${verb ?? base} ${told}`.trim();
}

/** The statement in an English question; null where it asks for nothing but an answer. */
export function statedInEnglish(question: string): string | null {
  const asked = question.trim().replace(polite, '');
  const isPolite = asked !== question.trim();
  const that = tellsThat.exec(asked)?.[1] ?? (isPolite ? indirect.exec(asked)?.[1] : undefined);
  if (that !== undefined) return that;
  const mine = whose.exec(asked)?.[1];
  if (mine !== undefined)
    return `my ${mine.replace(/^((?:[a-z-]+ ){0,2}[a-z-]+?) (?=(?:not |still |always |constantly )*(?!(?:reading|booking|setting|heating|parking|building|landing|washing|wedding|ceiling|wiring|piercing|nothing|evening|morning)\b)[a-z]+ing\b)/i, '$1 is ')}`;
  const made = signedOff.exec(asked)?.[1];
  if (made !== undefined) return made;
  const [, deed = '', what = ''] = decided.exec(asked) ?? [];
  if (deed !== '') {
    const plain = deed.toLowerCase().replace('get rid of', 'remove').replace('take away', 'remove');
    const [verb = '', ...particle] = plain.split(' ');
    const past = pastOf(verb);
    return past === undefined ? null : `you ${[past, ...particle].join(' ')} ${what}`;
  }
  const [, deedAgain = '', whatAgain = ''] = howOften.exec(asked) ?? [];
  if (deedAgain !== '')
    return `I have had to ${deedAgain} ${whatAgain.replace(/ (?:before|until|till) .*$/, '')} several times`;
  const stuck = noWay.exec(asked)?.[1];
  if (stuck !== undefined) return `I don't know how to ${stuck.replace(/ now$/, '')}`;
  const lacking = whyNo.exec(asked)?.[1];
  if (lacking !== undefined) return `there ${/^no \S+s\b/.test(lacking) ? 'are' : 'is'} ${lacking}`;
  const [, auxiliary = '', rest = ''] = inverted.exec(asked) ?? [];
  if (auxiliary !== '') return straightened(auxiliary, rest);
  // "Six weeks for a sofa leg?": a statement with a question mark behind it.
  return /^(?:who|what|when|where|which|why|how|is|are|was|were|am|do|does|did|can|could|will|would|should|shall|has|have|had|may|might|must|any|anyone|anybody|isn't|aren't|don't|doesn't|didn't|won't|wouldn't|couldn't|can't|haven't|hasn't|really|seriously|est-ce|qu|qui|que|quoi|ou|comment|combien|quand|quel\w*|pourquoi|avez|etes|pouvez|y)\b/i.test(
    asked,
  ) ||
    !/^(?:so |and |but )?(?:the|my|our|your|ur|this|these|those|there|there's|theres|it|it's|its|all|half|only|another|every|nothing|i|i've|im|i'm|we|we've|you|you've|they|they've|no|nobody|\d+|two|three|four|five|six|seven|eight|nine|ten)\b/i.test(
      asked,
    )
    ? null
    : asked;
}

/** "Every photo has the heads cut off??": two marks behind a statement ask nothing. */
export const isExclaimed = (written: string, end: string): boolean =>
  /\?\?|!\?|\?!/.test(end) && /^(?:every|each|the|my|our|all|both|half) (?:\S+ ){2}/i.test(written);
