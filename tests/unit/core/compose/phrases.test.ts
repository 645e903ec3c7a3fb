import { describe, expect, it } from 'vitest';
import { calmCheck, isFault } from '@/lib/core/calm-check';
import { framesByLanguage, type Frame } from '@/lib/core/compose/point';
import { everyWording, fill, slotsOf, type Voice } from '@/lib/core/compose/write/phrase';
import { banks } from '@/lib/core/compose/phrases';
import { joinSentences, typeset } from '@/lib/core/compose/write/typography';
import type { LanguageCode } from '@/lib/core/text/language';

const voices: Voice[] = [
  { person: 'i', address: 'vous' },
  { person: 'we', address: 'vous' },
  { person: 'i', address: 'tu' },
  { person: 'we', address: 'tu' },
];

const isList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

/** Every phrase of a bank, wherever it stands. */
function phrasesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (isList(value)) return [...value];
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(phrasesOf);
  return [];
}

const samples: Record<string, Record<string, string>> = {
  fr: {
    name: 'Nadia',
    point: "votre colis n'est pas arrivé, et vos messages sont restés sans réponse",
    subjects: 'le colis',
    things: 'le colis',
    quote: 'mon chien est revenu avec une coupure',
    wish: 'Je voudrais seulement un appel',
    joy: 'La tempête est de retour',
    rest: 'Le facteur ne sonne jamais',
    announced: 'Le bureau ferme à midi à partir de lundi',
    objet: 'votre colis',
    e: '',
    est: 'est',
    nest: "n'est",
    a: 'a',
    nt: '',
    duree: 'deux semaines',
    depuis: 'depuis lundi',
    pourcent: '35 %',
    brand: 'Filéas',
    team: "l'équipe livraison",
    page: 'https://fileas.example/infos',
    contact: 'nous écrire à aide@fileas.example',
    address: 'aide@fileas.example',
    link: 'https://fileas.example',
  },
  en: {
    name: 'Nadia',
    point: 'your parcel never arrived, and your messages went unanswered',
    subjects: 'the parcel',
    things: 'the parcel',
    quote: 'my dog came back with a cut',
    wish: 'I would just like a call',
    joy: 'Level 7 is back',
    rest: 'The postman never rings',
    announced: 'From Monday the office closes at noon',
    object: 'your parcel',
    is: 'is',
    was: 'was',
    has: 'has',
    duration: 'two weeks',
    since: 'since Monday',
    percent: '35%',
    brand: 'Fileas',
    team: 'the delivery team',
    page: 'https://fileas.example/news',
    contact: 'write to us at help@fileas.example',
    address: 'help@fileas.example',
    link: 'https://fileas.example',
  },
};

const elsewhere = (own: Record<string, string>): Record<string, string> => ({
  ...samples.en,
  contact: 'info@fileas.example',
  ...own,
});

Object.assign(samples, {
  de: elsewhere({
    point: 'die Lieferung steht seit zwei Wochen aus, und es kam keine Antwort',
    object: 'die Waschmaschine',
    since: 'seit zwei Wochen',
  }),
  es: elsewhere({
    point: 'el pedido no ha llegado, y los mensajes quedaron sin respuesta',
    object: 'la lavadora',
    since: 'desde hace dos semanas',
  }),
  it: elsewhere({
    point: "l'ordine non è arrivato, e i messaggi sono rimasti senza risposta",
    object: 'la lavatrice',
    since: 'da due settimane',
  }),
  pt: elsewhere({
    point: 'a encomenda não chegou, e as mensagens ficaram sem resposta',
    object: 'a máquina de lavar',
    since: 'há duas semanas',
  }),
});

const carriers: Partial<Record<LanguageCode, Record<Frame['kind'], string>>> = {
  fr: { fault: 'Il y a de quoi réagir : ….', view: 'Sur …, la critique est entendue.' },
  en: { fault: "I'm sorry to read that ….", view: 'On …, the criticism is heard.' },
  de: { fault: '…: Das sollte nicht passieren.', view: 'Zum Thema …: Die Kritik ist angekommen.' },
  es: { fault: '…: no debería pasar.', view: 'Sobre …, la crítica ha llegado.' },
  it: { fault: '…: non dovrebbe succedere.', view: 'La critica … è arrivata.' },
  pt: { fault: '…: não devia acontecer.', view: 'Sobre …, a crítica chegou.' },
};

const languages = Object.keys(banks) as LanguageCode[];

describe.each(languages)('phrases in %s', (language) => {
  const slots = samples[language] ?? { ...samples.en, contact: 'info@fileas.example' };
  const phrases = [
    ...phrasesOf(banks[language]),
    // As they are said: a clause after "that", a noun phrase after "about".
    ...(framesByLanguage[language] ?? []).flatMap(({ kind, say }) =>
      say.map((one) => (carriers[language]?.[kind] ?? '').replace('…', one)),
    ),
  ];

  it('need only slots that exist', () => {
    const known = new Set([...Object.keys(samples.fr ?? {}), ...Object.keys(samples.en ?? {})]);
    expect(phrases.flatMap(slotsOf).filter((slot) => !known.has(slot))).toEqual([]);
  });

  it('pass the calm check in every wording, voice and address', () => {
    const bad: string[] = [];
    for (const voice of language === 'fr' ? voices : voices.slice(0, 2)) {
      const brand = { address: voice.address } as const;
      for (const phrase of phrases) {
        for (const wording of everyWording(phrase, voice)) {
          // A tu-brand's sample slots say "votre": only the phrase's own words are on trial.
          const text = typeset(joinSentences([fill(wording, slots)], language), language);
          expect(text, phrase).not.toMatch(/[{}<>|]|\(\)| {2}| [,.]|\[[^\]]*\[/);
          if (language === 'en') expect(text, phrase).not.toMatch(/\ba [aeio]/i);
          const { findings } = calmCheck(text, { language });
          for (const finding of findings.filter(isFault)) {
            if (finding.code === 'wrong-register' && brand.address === 'tu') continue;
            bad.push(`${finding.code} « ${text.slice(finding.start, finding.end)} » in: ${text}`);
          }
        }
      }
    }
    expect(bad).toEqual([]);
  });

  it('never mix vous and tu', () => {
    if (language !== 'fr') return;
    for (const phrase of phrases) {
      for (const wording of everyWording(phrase, { person: 'we', address: 'tu' }))
        expect(wording, phrase).not.toMatch(/\b(?:votre|vos)\b|(?<!rendez-)\bvous\b(?! (?:toutes|tous))/i);
    }
  });
});

it.each(['fr', 'en'] as const)(
  '%s has at least four wordings per move and two phrases per point',
  (language) => {
    const { greet, point, offerPrivate, protect, ownReply, own, inform, doing, distress, ...bank } =
      banks[language];
    const { person: _, ...comfort } = distress;
    const { wish, joy, ...named } = point;
    const tables = [
      bank.acknowledge,
      bank.empathise,
      bank.apologise,
      bank.stateFact,
      bank.act,
      bank.sayWhen,
      bank.thank,
    ];
    const lists = [
      ...Object.values(greet),
      ...Object.values(named),
      ...Object.values(wish ?? {}),
      ...Object.values(joy ?? {}),
      ...Object.values(bank.about ?? {}),
      offerPrivate,
      protect,
      ...Object.values(comfort),
      ownReply,
      own.waiting,
      own.any,
      ...tables.flatMap((table) => Object.values(table)),
    ];
    const spoken = { person: 'we', address: 'vous' } as const;
    for (const list of lists) {
      const wordings = new Set(list.flatMap((phrase) => everyWording(phrase, spoken)));
      expect(wordings.size, list.join('\n')).toBeGreaterThanOrEqual(4);
    }
    for (const list of [inform, doing]) expect(list.length).toBeGreaterThanOrEqual(3);
    for (const frame of framesByLanguage[language] ?? [])
      expect(frame.say.length, frame.id).toBeGreaterThanOrEqual(2);
  },
);
