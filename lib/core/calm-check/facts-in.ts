import { link, mail, phone } from '../text/personal-details';
import type { LanguageCode } from '../text/language';
import { gap, longestGap } from '../text/gap';
import { overlaps, type ReplyDocument, type Span } from './document';
import { fold } from './fold';
import type { FindingCode } from './finding';

/** Days and hours in words, as they stand in text: a promise of "tomorrow" is a fact of the reply. */
const when =
  /(?<![\p{L}-])(?:demain(?: (?:matin|midi|soir))?|ce (?:matin|midi|soir)|cet après-midi|aujourd['’]hui|hier(?: soir)?|après-demain|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: (?:matin|midi|soir|prochain))?|janvier|février|avril|juin|juillet|août|septembre|octobre|novembre|décembre|tomorrow(?: (?:morning|evening|night))?|tonight|today|yesterday|this (?:morning|afternoon|evening)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening))?|January|February|April|June|July|August|September|October|November|December|mañana|hoy|morgen|heute|domani|oggi|amanhã|hoje)(?![\p{L}-])/giu;
const namesTime = new RegExp(when.source, 'iu');
/** A figure with what it counts: "14 h", "7.40", "45 €", "2 years", "lot 2241". */
const figure =
  /(?<![\p{L}\d])(?:(?:lot|batch|ligne|line|bus|train|article|taille|size|n°|no\.?|quai|platform|gate|room|chambre|table|place) ?)?[£$€]? ?\d[\d.,:/-]*(?<=\d)(?: ?(?:h(?: ?\d\d)?|€|£|\$|%|a\.?m|p\.?m|er|st|nd|rd|th|minutes?|heures?|hours?|jours?|days?|semaines?|weeks?|mois|months?|ans?|years?|euros?|pounds?|kg|km|m|cm|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|January|February|March|April|May|June|July|August|September|October|November|December)(?![\p{L}]))?/gu;
/** A name within a sentence: of a person, a place, a product; or what somebody put in quotation marks. */
const name =
  /(?<=[\p{Ll}\d,;)’'] ?(?:[dlDL]['’])?)(?<![.!?…:]\s)(?<![\p{L}])\p{Lu}[\p{L}\d-]+(?: \p{Lu}[\p{L}\d-]+)*|«[^»]{2,40}»|"[^"]{2,40}"|“[^”]{2,40}”/gu;
const pronouns = new Set(['I', "I'm", 'We', 'Nous', 'Vous', 'Je', 'You', 'Tu']);

/** Money is the fault itself where a gesture is offered in public. */
const money = /[£$€%]|euro|pound|quid/i;

/** The thing that people write about: a word of theirs after an article. */
const thing =
  /(?<!\p{L})(?:votre|ton|ta|le|la|les|vos|tes|notre|cette|cet|ce|un|une|your|the|this|our|an?|l['’]|d['’])[ ]?(?<noun>\p{Ll}{4,})(?!\p{L})/gu;

function thingsOf({ text, context }: ReplyDocument, lost: Span): Span[] {
  const people = fold((context.thread?.texts ?? []).join('\n'));
  if (people === '') return [];
  return Array.from(text.slice(lost.start, lost.end).matchAll(thing)).flatMap((match) => {
    const noun = match.groups?.noun ?? '';
    const start = lost.start + match.index;
    return people.includes(fold(noun)) ? [{ start, end: start + match[0].length }] : [];
  });
}

/** What a reply may go on saying where the rest of its sentence goes: an own deed, or a fact. */
export const holdsFact = (reply: ReplyDocument, part: Span): boolean =>
  ownDeed.test(reply.text.slice(part.start, part.end)) || factsOf(reply, part).length > 0;

const ownDeed =
  /^(?:je|j['’]|nous|on|I|I['’]\p{L}+|we|we['’]\p{L}+|ich|wir|io|noi|eu|nós|nosotros)(?:\s|(?<=['’]))/iu;

function factsOf(reply: ReplyDocument, lost: Span): Span[] {
  const { text } = reply;
  const found: Span[] = [];
  const add = (span: Span): void => {
    if (!found.some((one) => overlaps(one, span))) found.push(span);
  };
  for (const pattern of [gap, link, mail, phone, when, figure, name])
    for (const match of text.slice(lost.start, lost.end).matchAll(pattern)) {
      const start = lost.start + match.index + (match[0].length - match[0].trimStart().length);
      const span = { start, end: start + match[0].trim().replace(/[.,;:!?]+$/, '').length };
      if (!pronouns.has(text.slice(span.start, span.end))) add(span);
    }
  for (const span of thingsOf(reply, lost)) add(span);
  return found.sort((a, b) => a.start - b.start);
}

/**
 * What would be lost with this part of a text: figures, days, links, contacts, names, what people wrote about, gaps; not
 * what the fault itself says, and not what a reply should not hold in the first place.
 */
export function factsIn(reply: ReplyDocument, lost: Span, fault: Span, code: FindingCode): string[] {
  const outside = ({ start, end }: Span): boolean => end <= fault.start || start >= fault.end;
  const kept = factsOf(reply, lost)
    .filter(outside)
    .map(({ start, end }) => reply.text.slice(start, end))
    .filter((fact) => code !== 'public-compensation' || !money.test(fact))
    // A detail that ought not to stand there is not carried over; when somebody calls is.
    .filter((fact) => code !== 'personal-data' || namesTime.test(fact));
  return [...new Set(kept)];
}

const labels: Partial<Record<LanguageCode, string>> = {
  fr: 'à garder : ',
  en: 'keep: ',
  de: 'bleibt: ',
  es: 'conservar: ',
  it: 'da tenere: ',
  pt: 'manter: ',
};

/** Leaves a little, so that what comes back is known as a gap again. */
const longest = longestGap - 2;

/** The facts as gaps that the user words anew; links and addresses stand outside, whole. */
export function keptAsGaps(facts: readonly string[], language: LanguageCode): string {
  const label = labels[language] ?? labels.en ?? '';
  const lines: string[] = [];
  const whole: string[] = [];
  for (const fact of facts) {
    if (fact.startsWith('[') || fact.length + label.length > longest || /@|:\/\/|www\./.test(fact))
      whole.push(fact);
    else {
      const last = lines.at(-1);
      if (last !== undefined && last.length + fact.length + 2 + label.length <= longest)
        lines[lines.length - 1] = `${last}, ${fact}`;
      else lines.push(fact);
    }
  }
  return [...lines.map((line) => `[${label}${line}]`), ...whole].join(' ');
}
