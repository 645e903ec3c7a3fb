import { capitalised } from '../text/letter-case';
import type { Brand } from './brand';

/** What past replies can say of a brand's voice. */
export const learntFields = [
  'greeting',
  'signature',
  'firstName',
  'person',
  'address',
  'formality',
  'usualLength',
  'emoji',
  'exclamation',
] as const;
export type LearntField = (typeof learntFields)[number];

/** A trait and how it is known: `count` replies of `of` say so. */
export type LearntTrait = {
  [Field in LearntField]: { field: Field; value: Brand[Field]; count: number; of: number };
}[LearntField];

const cut = (text: string, at: RegExp): string[] =>
  text
    .split(at)
    .map((piece) => piece.trim())
    .filter((piece) => /\p{L}/u.test(piece));

/** "Bonjour Claire," on a line of its own: what follows belongs to it. */
const greetsAlone = (block: string): boolean => block.length < 45 && /^[^\n.!?,:]+[,!:]$/.test(block);

/** Blocks between empty lines: each a reply, or a paragraph of one that begins with a greeting. */
function repliesIn(text: string, isOne: boolean): string[] {
  const blocks = cut(text, /\n\s*\n/);
  const [first = ''] = blocks;
  const greeted = blocks.filter((block) => greetingOf(block) !== null);
  const isLetter = greetingOf(first) !== null && (isOne || greeted.length > 1 || greetsAlone(first));
  if (!isLetter) return blocks;
  const replies: string[] = [];
  for (const block of blocks) {
    if (greeted.includes(block)) replies.push(block);
    else replies.push(`${replies.pop() ?? ''}\n\n${block}`);
  }
  return replies;
}

/** Pasted replies, one from the next by an empty line or a line of dashes; those in paragraphs stay whole. */
export function splitReplies(pasted: string): string[] {
  const dashed = cut(pasted, /^\s*[-–—_*]{3,}\s*$/m);
  return dashed.flatMap((piece) => repliesIn(piece, dashed.length > 1));
}

const count = (texts: readonly string[], pattern: RegExp): number =>
  texts.filter((text) => pattern.test(text)).length;

const greeting =
  /^((?:bonjour|bonsoir|salut|coucou|hello|hi|hey|dear|good (?:morning|afternoon|evening)|cher|chère|hallo|guten tag|liebe[rs]?|hola|buen(?:os|as) \p{L}+|ciao|buongiorno|olá|oi|bom dia|boa (?:tarde|noite))(?!\p{L}))([^,.!?\n]{0,30}?)(\s?[,!.:]|\s*\n)/iu;

/** "Bonjour Léa," → `Bonjour {firstName},`; null where a reply begins without a greeting. */
function greetingOf(text: string): string | null {
  // Networks put the person's handle before what is written.
  const match = greeting.exec(text.replace(/^(?:@\S+\s+)+/, ''));
  if (match === null) return null;
  const [, word = '', rest = '', mark = ''] = match;
  const isName = /^\s+(?:@\S+|\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){0,2})$/u.test(rest);
  const said = capitalised(word);
  return `${said}${isName ? ' {firstName}' : rest.trimEnd()}${mark.trim() === '' ? '' : mark}`;
}

/** The last few words under a reply: a line of their own, after a dash, or after the last full stop. */
function signatureOf(text: string): string | null {
  const plain = text.replace(/[\p{Extended_Pictographic}\uFE0F\s]+$/u, '');
  const initials = /\s(\^\p{Lu}[\p{L}.]{0,20})$/u.exec(plain)?.[1];
  if (initials !== undefined) return initials;
  const match =
    /(?:\n|[.!?…\p{Extended_Pictographic}]\uFE0F?\s+|\s[-–—]\s*|^[-–—]\s*)[-–—]?\s*(\p{Lu}[^.!?\n]{1,38})$/u.exec(
      plain,
    );
  const words = match?.[1]?.trim().split(/\s+/) ?? [];
  return words.length === 0 || words.length > 6 ? null : words.join(' ');
}

/** The value that most texts have, where at least a third of them, and two, have it (one where there is only one). */
function mostCommon(values: readonly (string | null)[]): { value: string; count: number } | null {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  if (best === undefined || best[1] < Math.max(Math.min(2, values.length), values.length / 3)) return null;
  return { value: best[0], count: best[1] };
}

/** Without "ma" and "i", which are Italian for "but" and "the". */
const saysI =
  /(?<![\p{L}\d])(?:[Jj]e|[Jj]['’]|[Mm]['’]|[Mm]oi|[Mm]on|[Mm]es|I|I['’](?:m|ll|ve|d)|[Mm]y|[Mm]e|[Ii]ch|[Mm]ein\p{L}*|[Yy]o|[Mm]i|[Ii]o|[Mm]io|[Ee]u|[Mm]eu|[Mm]inha)(?!\p{L})/u;
const saysWe =
  /(?<![\p{L}\d])(?:nous|notre|nos|we|we['’]re|we['’]ll|we['’]ve|our|us|wir|uns\p{L}*|nosotros|nuestr\p{L}+|noi|nostr\p{L}+|nós|noss\p{L}+)(?!\p{L})/iu;
const saysVous = /(?<!\p{L})(?:vous|votre|vos)(?!\p{L})/iu;
const saysTu = /(?<!\p{L})(?:tu|te|t['’]|toi|ton|ta|tes)(?![\p{L}])/iu;
/** "On s'en occupe" is "we" too, where the rest is French: English has another "on". */
const isFrench = /(?<!\p{L})(?:les?|est|c['’]est|pas|ça|merci|bonjour|vous|tu|te|t['’])(?!\p{L})/iu;
const saysOn = /(?<!\p{L})on (?=\p{L})/iu;
const speaksAsWe = (text: string): boolean => saysWe.test(text) || (isFrench.test(text) && saysOn.test(text));
const emoji = /\p{Extended_Pictographic}/u;

const formal =
  /(?:cordialement|sincères|salutations|veuillez|nous vous prions|je vous prie|nous vous remercions|madame|monsieur|sincerely|regards|kindly|dear\b|we would|I would|please (?:accept|note)|mit freundlichen|sehr geehrte|atentamente|estimad[oa]|cordiali saluti|gentile|atenciosamente)/giu;
const casual =
  /(?:(?<!\p{L})(?:salut|coucou|hey|hi|yep|ok|okay|super|cool|top|ça|ouais|oups|oops|thanks|guys|bises|team)(?!\p{L})|\p{L}['’](?:re|ll|ve|m|s|d|t)(?!\p{L})|!)/giu;

/** 0 everyday – 1 formal, in tenths: by the words of each side. */
function formalityOf(text: string): number {
  const lean = (text.match(formal)?.length ?? 0) * 2 - (text.match(casual)?.length ?? 0);
  const familiar = saysTu.test(text) && !saysVous.test(text) ? 1 : 0;
  return Math.min(1, Math.max(0, 0.5 + 0.12 * (lean - familiar)));
}

const median = (figures: readonly number[]): number =>
  [...figures].sort((a, b) => a - b)[Math.floor((figures.length - 1) / 2)] ?? 0;

/** Of two readings the one that more replies bear out; null where neither does. */
function either<Value>(
  [one, ones]: [Value, number],
  [other, others]: [Value, number],
): { value: Value; count: number } | null {
  if (ones === 0 && others === 0) return null;
  return ones > others ? { value: one, count: ones } : { value: other, count: others };
}

/** Marks count as the brand's own where at least a quarter of its replies have one. */
function marks(texts: readonly string[], pattern: RegExp): { value: boolean; count: number } {
  const having = count(texts, pattern);
  const value = having * 4 >= texts.length;
  return { value, count: value ? having : texts.length - having };
}

/** A brand's voice as its past replies show it; a trait that they don't show is not named. Pure, no model. */
export function learnVoice(replies: readonly string[]): LearntTrait[] {
  const texts = replies.map((reply) => reply.trim()).filter((reply) => reply !== '');
  const of = texts.length;
  if (of === 0) return [];
  const signature = mostCommon(texts.map(signatureOf));
  const person = either(['i', count(texts, saysI)], ['we', texts.filter(speaksAsWe).length]);
  const name = signature !== null && /^\p{Lu}\p{Ll}+$/u.test(signature.value) ? signature : null;
  const formalities = texts.map(formalityOf);
  const mean = Math.round((formalities.reduce((sum, each) => sum + each, 0) / of) * 10) / 10;
  const found: { [Field in LearntField]: { value: Brand[Field]; count: number } | null } = {
    greeting: mostCommon(texts.map(greetingOf)),
    signature,
    firstName: person?.value === 'i' ? name : null,
    person: person as { value: Brand['person']; count: number } | null,
    address: either<Brand['address']>(
      ['tu', texts.filter((text) => saysTu.test(text) && !saysVous.test(text)).length],
      ['vous', count(texts, saysVous)],
    ),
    formality: {
      value: mean,
      count: formalities.filter((each) => Math.abs(each - mean) <= 0.2).length,
    },
    usualLength: { value: median(texts.map(({ length }) => length)), count: of },
    emoji: marks(texts, emoji),
    exclamation: marks(texts, /!/),
  };
  return learntFields.flatMap((field) => {
    const trait = found[field];
    return trait === null ? [] : [{ field, of, ...trait } as LearntTrait];
  });
}
