import type { Span } from '@/lib/core/quotation';
import type { Token } from '@/lib/core/text';

/** Written in capitals by everybody: says nothing about the mood. */
const acronyms = new Set(
  'sncf ratp edf rib iban bic tva usb hdmi pdf sav cnil rgpd gdpr ico fca ftc nhs bbc itv hmrc dvla dpd dhl ups cb pin sms url faq pdg ceo gps tv dvd led lcd oled nfc wifi html css api sql png jpg uk usa eu ue ok lol omg wtf mdr ptdr jpp svp stp asap fyi diy rsa caf cpam iban siret ttc ht'.split(
    ' ',
  ),
);

const capitals = /\p{Lu}{2}/u;

/**
 * Where a text shouts: a run of words in capitals, or a short text that is all capitals. The form counts, whatever
 * the mood; acronyms, codes and single stressed words don't.
 */
export function shoutedSpans(text: string, tokens: readonly Token[]): Span[] {
  if (!capitals.test(text)) return [];
  const words = tokens.filter((token) => token.kind === 'word' || token.kind === 'hashtag');
  const spans: Span[] = [];
  let run: Token[] = [];
  let shouted = 0;
  const close = (): void => {
    const letters = run.reduce((sum, token) => sum + token.plain.length, 0);
    const [first] = run;
    const last = run.at(-1);
    if (
      first !== undefined &&
      last !== undefined &&
      ((run.length >= 3 && letters >= 8) || (run.length === 2 && letters >= 9))
    ) {
      spans.push({ start: first.start, end: last.end });
    }
    run = [];
  };
  for (const token of words) {
    const written = text.slice(token.start, token.end);
    if (isShouted(token, written)) {
      run.push(token);
      shouted += written.length;
    } else if (written.length > 1 || !/^\p{Lu}$/u.test(written)) close();
  }
  close();
  const all = words.reduce((sum, token) => sum + token.end - token.start, 0);
  const [first] = words;
  const last = words.at(-1);
  if (
    spans.length === 0 &&
    shouted >= 6 &&
    shouted / all >= 0.6 &&
    first !== undefined &&
    last !== undefined
  ) {
    return [{ start: first.start, end: last.end }];
  }
  return spans;
}

function isShouted(token: Token, written: string): boolean {
  // A small letter settles it for nineteen words in twenty.
  if (token.kind !== 'word' || /[a-z\d]/.test(written) || acronyms.has(token.plain)) return false;
  const letters = written.replaceAll(/[^\p{L}]/gu, '');
  return (
    letters.length >= 2 &&
    letters === letters.toUpperCase() &&
    letters !== letters.toLowerCase() &&
    /[aeiouy]/.test(token.plain)
  );
}
