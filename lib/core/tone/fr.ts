import { bySpeaker, type ToneWords, type Voice } from './words';

const you = ({ address }: Voice, vous: string, tu: string): string => (address === 'tu' ? tu : vous);

export const fr: ToneWords = {
  greeting: /^(?:bonjour|bonsoir|salut|coucou|chère?)(?!\p{L})/iu,
  least: [
    /merci|remerci/i,
    /compren|imagin|mesur|conscience|pénible|patience|usant|compréhensible/i,
    /c['’]était à nous|n['’]auri(?:ez|ons) pas dû|attendr/i,
  ],
  padding: [
    /\s*(?:tout à fait|bien entendu|bien sûr|en effet|effectivement|sincèrement|vraiment|également)(?=[\s,.])/giu,
  ],
  kind: [
    {
      has: /compren|imagin|mesur|conscience|navré|désolé|regrett/i,
      place: 'after-first',
      say: (voice) =>
        `${bySpeaker('Je comprends', 'Nous comprenons')(voice)} ${you(voice, 'votre', 'ta')} réaction.`,
    },
    {
      has: /merci|remerci/i,
      place: 'end',
      say: bySpeaker(
        "Merci d'avoir pris le temps de me l'écrire.",
        "Merci d'avoir pris le temps de nous l'écrire.",
      ),
    },
    {
      has: /sous les yeux/i,
      place: 'end',
      say: bySpeaker('Je garde ce fil sous les yeux.', 'Nous gardons ce fil sous les yeux.'),
    },
  ],
  formal: (voice) => [
    [/(?<!\p{L})(?:salut|coucou)(?!\p{L})/giu, 'Bonjour'],
    [/(?<!\p{L})ça(?!\p{L})/gu, 'cela'],
    [/(?<!\p{L})Ça(?!\p{L})/gu, 'Cela'],
    [
      /(?<=^|[.!?]\s|\n|,\s)Merci (?=d|pour)/gu,
      `${bySpeaker('Je', 'Nous')(voice)} ${you(voice, 'vous', 'te')} ${bySpeaker('remercie', 'remercions')(voice)} `,
    ],
    [
      /(?<=,\s)merci (?=d|pour)/gu,
      `${bySpeaker('je', 'nous')(voice)} ${you(voice, 'vous', 'te')} ${bySpeaker('remercie', 'remercions')(voice)} `,
    ],
    [/(?<!\p{L})tout de suite(?!\p{L})/giu, 'dès maintenant'],
    [/(?<!\p{L})pas grand-chose(?!\p{L})/giu, 'peu de choses'],
    [/(?<!\p{L})un coup d['’]œil(?!\p{L})/giu, 'un examen attentif'],
  ],
  close: {
    has: /cordialement|salutations|bien à (?:vous|toi)/i,
    say: (voice) => `Bien à ${you(voice, 'vous', 'toi')},`,
  },
  vague: [
    [
      /(?<!\p{L})(?:dès que possible|au plus vite|au plus tôt|dans les meilleurs délais)(?!\p{L})/giu,
      'avant [jour et heure]',
    ],
    [
      /(?<!\p{L})(?:très vite|rapidement|prochainement|très prochainement|bientôt|sous peu)(?!\p{L})/giu,
      'avant [jour et heure]',
    ],
    [
      /(?<!\p{L})(?:ce problème|cette situation|ce désagrément|ces désagréments|ce souci)(?!\p{L})/giu,
      '[ce qui n’a pas marché]',
    ],
  ],
  steps: [
    {
      has: /\[[^\]]*(?:jour|heure|date)[^\]]*\]|\d{1,2} ?h(?!\p{L})|d['’]ici \d/iu,
      say: (voice) =>
        `${bySpeaker('Je reviens', 'Nous revenons')(voice)} vers ${you(voice, 'vous', 'toi')} ici avant [jour et heure].`,
    },
    {
      has: /\[prénom[^\]]*\]/i,
      say: (voice) => `C'est [prénom de la personne] qui suit ${you(voice, 'votre', 'ta')} demande.`,
    },
    { has: /\[ce qui est fait\]/i, say: () => "À l'heure qu'il est : [ce qui est fait]." },
  ],
};
