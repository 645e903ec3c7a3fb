import { squeeze, type Spelling } from '@/lib/core/text/text';

/** What the words of some lexicons are. */
export interface KnownWords {
  /** Every word that some entry holds: what disguised spellings are resolved to. */
  vocabulary: Pick<ReadonlySet<string>, 'has'>;
  /** Rude words, worth unmasking. */
  maskable: ReadonlySet<string>;
  spellings: ReadonlyMap<string, readonly string[]>;
}

const run = /(\p{L})\1{2,}/u;

export const isStretched = (plain: string): boolean => run.test(plain);

/** The names that the lexicons know a word or a sign by: at least one. */
export function namesOf({ kind, plain }: Spelling, known: KnownWords): readonly string[] {
  if (kind === 'word') return namesOfWord(plain, known);
  // #BoycottSomebody: the one verb that people glue to a name.
  return [kind === 'hashtag' && plain.startsWith('boycott') ? 'boycott' : plain];
}

function namesOfWord(plain: string, known: KnownWords): readonly string[] {
  const meant = known.spellings.get(plain);
  if (meant !== undefined) return meant;
  if (known.vocabulary.has(plain)) return [plain];
  return [undisguise(plain, isStretched(plain), known) ?? singular(plain, known.vocabulary) ?? plain];
}

const singular = (word: string, vocabulary: KnownWords['vocabulary']): string | null =>
  word.length > 3 && /[sx]$/.test(word) && vocabulary.has(word.slice(0, -1)) ? word.slice(0, -1) : null;

const letterOf: Record<string, string> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  8: 'b',
  9: 'g',
  '@': 'a',
  $: 's',
  '€': 'e',
};

/** Drawn-out, leetspeak and masked words → the word meant; null where there is none that we know. */
function undisguise(plain: string, stretched: boolean, known: KnownWords): string | null {
  const drawn = stretched ? [squeeze(plain, 2), squeeze(plain, 1)] : [];
  for (const candidate of drawn) {
    if (known.vocabulary.has(candidate)) return candidate;
    const one = singular(candidate, known.vocabulary);
    if (one !== null) return one;
  }
  if (/[*#]/.test(plain)) return unmask(plain, known.maskable);
  if (!/[\d@$€]/.test(plain) || !/[a-z]/.test(plain)) return drawn.at(-1) ?? null;
  for (const one of ['i', 'l']) {
    const letters = plain.replaceAll(/[\d@$€]/g, (sign) => (sign === '1' ? one : (letterOf[sign] ?? sign)));
    if (known.vocabulary.has(letters)) return letters;
    const bare = singular(letters, known.vocabulary);
    if (bare !== null) return bare;
  }
  return null;
}

/** `f**k` → the only words it can be, among those worth masking. */
function unmask(masked: string, maskable: ReadonlySet<string>): string | null {
  if (masked.length > 24 || !/^[a-z]/.test(masked)) return null;
  const fits = new RegExp(`^${masked.replaceAll(/[^a-z*#]/g, '').replaceAll(/[*#]/g, '.')}s?$`);
  for (const word of maskable) if (fits.test(word)) return word;
  return null;
}
