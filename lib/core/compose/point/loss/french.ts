import { matchesOf } from '../../../text/matches';
import { fold } from '../../../calm-check/fold';
import { frenchNoun } from '../nouns';
import type { Bereft, Words } from '.';

/** Who is mourned, as it is said back: "vous avez perdu votre mari". */
const women = `maman mere femme epouse compagne fille soeur mamie grand-mere tante tata cousine niece belle-mere marraine meilleure amie amie belle-soeur petite-fille`;
const men = `papa pere mari epoux compagnon fils frere papi grand-pere oncle tonton cousin neveu beau-pere parrain meilleur ami ami beau-frere petit-fils`;
const females = `chienne chatte lapine jument perruche tortue minette`;
const males = `chien chiot chat chaton lapin cheval poney hamster furet perroquet minou toutou loulou animal`;

/** As people write it, where a reply writes it otherwise. */
const written: Record<string, string> = {
  soeur: 'sœur',
  mere: 'mère',
  pere: 'père',
  epoux: 'époux',
  epouse: 'épouse',
  frere: 'frère',
  'grand-mere': 'grand-mère',
  'grand-pere': 'grand-père',
  'belle-mere': 'belle-mère',
  'beau-pere': 'beau-père',
  'belle-soeur': 'belle-sœur',
  'beau-frere': 'beau-frère',
  niece: 'nièce',
  tata: 'tante',
  tonton: 'oncle',
  bebe: 'bébé',
};

const oneOf = (names: string): string =>
  names
    .replaceAll(/meilleure? amie?/g, (name) => name.replace(' ', '_'))
    .split(/\s+/)
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replace(/[-_]/, '[- ]').replace('oe', '(?:oe|œ)'))
    .join('|');
const she = String.raw`${oneOf(women)}|m[ae]m[iyé]e?|mam|daronne|conjointe|tatie|voisine|${oneOf(females)}`;
const he = String.raw`${oneOf(men)}|pap[iy]|pepe|daron|conjoint|voisin|bebe|enfant|${oneOf(males)}`;
/** « Mon grand père » is no father. */
const mine = String.raw`(?:mon|ma|notre|nos|no|mes)(?: (?!grand|arriere|beau|belle|petite?|demi|ex)[a-z-]+)?`;
const own = String.raw`(?:\b${mine} (${she}|${he})s?\b|(?:^|[.!?;,…★☆)] ?|\b(?:que|qu'|quand|et|a|de|pour) ?)(papa|maman|mam[iy]e?|pap[iy]|tata|tonton)\b)`;

const when = String.raw`(?:le \d|(?:en|fin|debut|depuis) (?:jan|fev|mars|avr|mai|juin|juil|aou|sept|oct|nov|dec)|(?:il )?y a |hier|ce matin|cette (?:nuit|semaine|annee)|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|la semaine|l'an|l'ete|d'une? |du |des suites|subitement|brutalement|soudainement|sur la table|pendant|a l'age|a \d|apres|avant|dans|chez|sous|seule?\b)`;
const jokingly = String.raw`(?! (?:de (?:rire|faim|soif|trouille|peur|honte|fatigue|jalousie|rigolade|froid (?:hier|ce))|et enterre|quand (?:il|elle) a vu|en voyant|mdr))`;
const soft = String.raw`(?: (?:malheureusement|helas|donc|finalement|subitement|brutalement|deja|depuis|aussi|bien|tout juste))?`;
/** What is said of somebody who died, after the one of whom it is said. */
const died = String.raw`(?:(?:est|etait|sont|es|et)${soft} (?:morte?s?|mrt|decedee?s?|dcd|enterree?|incineree?)\b${jokingly}|(?:vient|venait) de (?:mourir|deceder|nous quitter)|(?:a|avait)${soft} (?:perdu la vie|succombe|rendu l'ame)|nous (?:a|avait|ont)${soft} quittee?s?\b|m'a quittee? (?:des suites|emporte)|s'est${soft} (?:eteinte?\b(?! tout)|endormie? (?:pour toujours|paisiblement|a jamais))|(?:n'|n )?(?:est|etait) plus (?:la\b(?! pour)|parmi nous|de ce monde|des notres)|est${soft} partie? (?:trop (?:tot|vite)|pour toujours|au ciel|la-haut|rejoindre|des suites|dans mes bras)|(?:n'a|n'avait|a) pas survecu|ne s'est (?:jamais|pas|plus) reveillee?|ne se (?:reveillera|releve) (?:plus|jamais|pas)|est nee? sans vie|(?:a ete |fut |est )?emportee? par\b|(?:a ete|fut) (?:enterree?|incineree?|inhumee?|euthanasiee?|ecrasee? par|fauchee?)|decedee?s?\b|(?<=\b(?:${she}|${he}) )mort\b(?= ${when}))`;
const gone = String.raw`(?:est|et) partie? (?:il )?(?:le \d|y a|en \w+|ce matin|hier|la semaine|cette nuit|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi)`;
/** Between the one and what is said of them: a name, an age, what they were. */
const between = String.raw`(?:,[^.!?,]{0,50},|,? \(?\d+ ans\)?,?| qui [^.!?,]{3,50}?| agee? de \d+ ans| (?!a\b|avait\b|ont\b|est\b|et\b|ou\b|mais\b|dont\b|que\b|pour\b|sur\b|dans\b)[a-z'-]+){0,2}`;

const ofOne = new RegExp(String.raw`${own}${between},? ${died}`, 'g');
const pronoun = new RegExp(
  String.raw`(?:^|[.!?;:,…)\n-] ?|\b(?:et|mais|puis|car|qu'|qu|quand|alors) ?)(elle|il|l) (?:${died}|${gone})|(?:^|[.!?;,] ?)[a-z-]{3,} (?:est|etait) decedee?\b|\b(?:on|nous) (?:l'a|l'avons|a du l'|avons du l')(?: fait)? ?(?:enterr|inciner|euthanasi|piquer?\b|endorm)\w*`,
  'g',
);
const lost = new RegExp(
  String.raw`\bperdue? (?:brutalement |subitement |recemment )?(?:mon|ma|notre|nos)(?: petite?| cher| chere)? (${she}|${he})s?\b(?! (?:de vue|dans (?:le|la|votre|vos|les|l')|au |aux |a (?:l'aeroport|la gare|disney)|pendant|\d+ min|et on l'a retrouv)|-)|\bperdu (?:le|un|mes|nos|des) (bebe|enfant|jumeaux)s?\b|\b(?:faire|fait|faisais|vecu|apres|une|ma) (?:une |ma )?fausse[- ]couche\b|\bmorts?[- ]nee?s?\b|\bne[e]? sans vie\b|\bmort (?:in utero|nee)\b|\bimg a \d`,
  'g',
);
const ofTheDead = new RegExp(
  String.raw`\b(?:deces|mort|disparition|enterrement|obseques|funerailles|inhumation|cremation|incineration|crematorium|tombe|caveau|urne|cendres|cercueil|hommage|ceremonie d'adieu)(?: (?:brutale?|soudaine?))? (?:de|d'|a|pour) ?${mine} (${she}|${he})s?\b|\b(?:feue?|(?:mon|ma|notre) (?:defunte?|regrettee?|feue?)) (?:(?:mon|ma|notre) )?(${she}|${he})\b|\bj(?:e suis|'etais|e me retrouve|e reste) (?:jeune )?(?:veuve|veuf|endeuille\w*)\b|\ballah y ?ra[hm]\w*|\bpaix a (?:son|leur) ame\b|\b(?:enterr|inciner|inhum)(?:e|er|ons|ait|ais|ions|ent) (?:mon|ma|notre) (${she}|${he})\b`,
  'g',
);

/** "Ma fille a pris la montre. Elle est morte le 14": the watch, unless a word tells otherwise. */
const certain =
  /\b(?:deces|obseques|enterre\w*|funerailles|cercueil|inciner\w*|condoleances|deuil|certificat|hopital|ehpad|cancer|veuve|veuf|veto|veterinaire|anesthesie|reins|jusqu'au bout|rahm\w*|paix|ans\b)/;

const anyone = new RegExp(own, 'g');
const isWoman = new RegExp(`^(?:${she})$`);
const isMan = new RegExp(`^(?:${he})$`);
const endsGone = new RegExp(`${gone}$`);

const nearest = (text: string, at: number, isHers: boolean | null): { word: string; at: number } | null => {
  let found: { word: string; at: number } | null = null;
  const start = Math.max(0, at - 260);
  for (const match of matchesOf(anyone, text.slice(start, at))) {
    const word = match[1] ?? match[2] ?? '';
    if (isHers === null || (isHers ? isWoman : isMan).test(word)) found = { word, at: start + match.index };
  }
  return found;
};

/** Whether something else than them may have died between the two. */
const isDoubtful = (text: string, from: number, to: number, isHers: boolean): boolean =>
  !certain.test(text) &&
  Array.from(text.slice(from, to).matchAll(/[a-z]{3,}/g), ({ 0: word }) => frenchNoun(word)?.gender).includes(
    isHers ? 'f' : 'm',
  );

const bereftOf = (at: number, word: string | undefined): Bereft => {
  const name = (word ?? '').replace('œ', 'oe').replace(/(?<=grand|belle|beau|petite?) /, '-');
  const isBaby = /bebe|jumeau/.test(name);
  const isAnimal = ` ${females} ${males} `.includes(` ${name} `);
  const isKnown =
    ` ${women} ${men} ${females} ${males} bebe `.includes(` ${name} `) &&
    !/ami|animal|minou|loulou|toutou/.test(name);
  return {
    at,
    of: isBaby ? 'baby' : isAnimal ? 'animal' : 'person',
    called: isKnown ? (written[name] ?? name) : null,
  };
};

/** Where "my grandad's wreath turned up at 4" names the loss, it tells what went wrong, too: at no place of its own. */
function found(text: string): Bereft | null {
  for (const pattern of [ofOne, lost, ofTheDead])
    for (const match of matchesOf(pattern, text)) {
      const word = match.slice(1).find((group) => group !== undefined);
      const isBaby = /fausse|sans vie|nee?s?$|in utero|img a/.test(match[0]);
      const told = bereftOf(pattern === ofTheDead ? -1 : match.index, word);
      return isBaby ? { ...told, of: 'baby' } : told;
    }
  for (const match of matchesOf(pronoun, text)) {
    const isHers = match[1] === undefined || match[1] === 'l' ? null : match[1] === 'elle';
    const before = nearest(text, match.index, isHers);
    const isGone = endsGone.test(match[0]);
    if (before === null || (isGone && !certain.test(text))) continue;
    if (isHers !== null && isDoubtful(text, before.at + before.word.length + 4, match.index, isHers))
      continue;
    return bereftOf(match.index, before.word);
  }
  return null;
}

export const french: Words = {
  found: (text) => found(fold(text)),
  say: ({ called, name = null }) => {
    if (name !== null)
      return [`[vous avez perdu ${name}|tu as perdu ${name}|une famille a perdu son compagnon]`];
    const isHers = called !== null && isWoman.test(fold(called));
    const named =
      called === null
        ? null
        : `[vous avez perdu votre ${called}|tu as perdu ${isHers ? 'ta' : 'ton'} ${called}|une famille est en deuil]`;
    return named === null ? null : [named];
  },
};
