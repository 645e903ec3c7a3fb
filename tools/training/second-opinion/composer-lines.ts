import { sentencesInstead } from '@/lib/core/calm-check/phrases/instead';
import { everyWording, fill, slotsOf, type Voice } from '@/lib/core/compose/write/phrase';
import { banks } from '@/lib/core/compose/phrases';
import { framesByLanguage } from '@/lib/core/compose/point';
import { joinSentences } from '@/lib/core/compose/write/typography';
import type { OpinionLanguage } from './lines';

const voices: readonly Voice[] = [
  { person: 'i', address: 'vous' },
  { person: 'we', address: 'vous' },
  { person: 'i', address: 'tu' },
  { person: 'we', address: 'tu' },
];

/** What agrees with something else, or is no thing; all other slots take a thing. */
const samples: Record<OpinionLanguage, Record<string, string>> = {
  fr: {
    name: 'Nadia',
    e: '',
    nt: '',
    est: 'est',
    nest: "n'est",
    a: 'a',
    duree: 'deux semaines',
    depuis: 'depuis lundi',
    point: "le colis n'est pas arrivé",
    contact: 'nous écrire en privé',
    team: "l'équipe",
  },
  en: {
    name: 'Nadia',
    is: 'is',
    was: 'was',
    has: 'has',
    duration: 'two weeks',
    since: 'since Monday',
    point: 'your parcel never arrived',
    contact: 'write to us in private',
    team: 'the team',
  },
};
const thing: Record<OpinionLanguage, string> = { fr: 'le colis', en: 'the parcel' };

function phrasesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(phrasesOf) : [];
}

/** What somebody complained of, as it is said back: no reproach, although it tells what went wrong. */
const carriers: Record<OpinionLanguage, Record<'fault' | 'view', string>> = {
  fr: { fault: 'Il y a de quoi réagir : ….', view: 'Sur …, la critique est entendue.' },
  en: { fault: "I'm sorry to read that ….", view: 'On …, the criticism is heard.' },
};

/** All that the composer and the ways out say by themselves: calm on purpose, and the commonest sentences of the boxes that are checked. */
export function composerLines(language: OpinionLanguage): string[] {
  const points = (framesByLanguage[language] ?? []).flatMap(({ kind, say }) =>
    say.map((one) => carriers[language][kind].replace('…', one)),
  );
  const instead = Object.values(sentencesInstead[language] ?? {});
  const said = [...phrasesOf(banks[language]), ...points, ...instead].flatMap((phrase) => {
    const slots = Object.fromEntries(
      slotsOf(phrase).map((name) => [name, samples[language][name] ?? thing[language]]),
    );
    return voices.flatMap((voice) =>
      everyWording(phrase, voice).map((wording) => joinSentences([fill(wording, slots)], language)),
    );
  });
  return [...new Set(said)];
}
