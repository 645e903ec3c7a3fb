import { card, iban, link, mail, phone, reference } from '../../text/personal-details';
import { date } from '../dates';
import { fold } from '../fold';
import type { ReplyDocument } from '../document';
import type { Hit, Rule } from '../rule';
import { matchesOf } from '../../text/matches';

/** All that a reply may take facts from, folded; null where nobody said what is approved. */
function sourcesOf(reply: ReplyDocument): string | null {
  const { statements, thread, brand } = reply.context;
  if (statements === undefined) return null;
  const parts = [
    ...statements.flatMap((statement) => [...Object.values(statement.text), statement.link]),
    ...(thread?.texts ?? []),
    ...(thread?.replies ?? []),
    brand === undefined ? '' : `${brand.contact} ${brand.informationPage} ${brand.name}`,
  ];
  return fold(parts.join('\n'));
}

const amount =
  /(?:[£$€] ?\d[\d.,]*|\d[\d ., ]*(?:%|€|£|\$|(?: ?(?:euros?|pounds?|dollars?|per cent|percent|pour cent)\b)))/g;
const count =
  /\b\d[\d ,.]* ?(?:clients?|customers?|personnes|people|comptes|accounts?|cas|cases?|produits?|products?|lots?|magasins?|shops?|stores?|utilisateurs|users|employes|employees|ans|years)\b/g;
/** Health and safety words that no one may say without the facts (Coombs: instruct and inform). */
const reassurance =
  /\b(?:no (?:risk|danger) (?:to|for|of)|(?:poses?|presents?|carries) no (?:risk|danger)|(?:is|are|it's|remains?|perfectly|completely) safe (?:to|for)|nothing to worry about|aucun (?:risque|danger)|sans (?:risque|danger)\b|ne presente(?:nt)? (?:pas|aucun)|parfaitement (?:sain|sur)s?|no data (?:was|were|has|have)|aucune donnee (?:n'|ne )|vos donnees sont (?:en securite|protegees|sures)|your data (?:is|are) (?:safe|secure))\b/g;

const digits = (text: string): string => text.replace(/\D/g, '');

const unsupportedFact: Rule = {
  code: 'unsupported-fact',
  languages: 'any',
  source: 'G7, G33, G34',
  find(reply) {
    const sources = sourcesOf(reply);
    const hits: Hit[] = [];
    for (const match of matchesOf(reassurance, reply.folded)) {
      if (sources?.includes(match[0]) === true) continue;
      hits.push({ start: match.index, end: match.index + match[0].length, suggestion: null });
    }
    if (sources === null) return hits;
    const known = new Set(Array.from(sources.matchAll(/\d[\d.,  ]*\d|\d/g), ([number]) => digits(number)));
    for (const pattern of [amount, date, count]) {
      for (const match of matchesOf(pattern, reply.folded)) {
        if (known.has(digits(match[0]))) continue;
        hits.push({ start: match.index, end: match.index + match[0].trimEnd().length, suggestion: null });
      }
    }
    return hits;
  },
};

const unsupportedLink: Rule = {
  code: 'unsupported-link',
  languages: 'any',
  source: 'G33, G48',
  find(reply) {
    const sources = sourcesOf(reply);
    if (sources === null) return [];
    return matchesOf(link, reply.folded)
      .map((match) => ({ at: match.index, text: match[0].replace(/[.,;:!?]+$/, '') }))
      .filter(({ at, text }) => reply.folded.charAt(at - 1) !== '@' && !sources.includes(text))
      .map(({ at, text }) => ({ start: at, end: at + text.length, suggestion: null }));
  },
};

/** Details that came from the thread must not go round again; account and card numbers never. */
const repeatedDetail: Rule = {
  code: 'personal-data',
  languages: 'any',
  source: 'G4',
  find(reply) {
    if (reply.context.private === true) return [];
    const people = fold((reply.context.thread?.texts ?? []).join('\n'));
    const own = fold(`${reply.context.brand?.contact ?? ''} ${reply.context.brand?.informationPage ?? ''}`);
    const peopleDigits = digits(people);
    const hits: Hit[] = [];
    const add = (pattern: RegExp, isBad: (text: string) => boolean): void => {
      for (const match of matchesOf(pattern, reply.folded)) {
        if (own.includes(match[0]) || !isBad(match[0])) continue;
        hits.push({ start: match.index, end: match.index + match[0].length, suggestion: null });
      }
    };
    add(iban, () => true);
    add(card, () => true);
    add(phone, (text) => digits(text).length >= 9 && peopleDigits.includes(digits(text)));
    add(mail, (text) => people.includes(text));
    add(reference, (text) => people.includes(text));
    return hits;
  },
};

/** Rules that compare a reply with what is known. */
export const sourceRules: readonly Rule[] = [unsupportedFact, unsupportedLink, repeatedDetail];
