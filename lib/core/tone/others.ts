import { bySpeaker, type ToneWords } from './words';

/** Plain and few: these languages are written correctly rather than finely. */
export const de: ToneWords = {
  greeting: /^(?:hallo|guten (?:tag|morgen|abend)|liebe[rs]?|moin)(?!\p{L})/iu,
  least: [/\bdank/i, /versteh|verständlich/i],
  padding: [/\s*\b(?:natürlich|wirklich|selbstverständlich|auch)(?=[\s,.])/gi],
  kind: [
    {
      has: /versteh|leid/i,
      place: 'after-first',
      say: bySpeaker('Ich verstehe den Ärger.', 'Wir verstehen den Ärger.'),
    },
    { has: /\bdank/i, place: 'end', say: () => 'Danke für die offenen Worte.' },
  ],
  formal: () => [
    [/(?<!\p{L})(?:Hallo|Moin)(?!\p{L})/gu, 'Guten Tag'],
    [/(?<!\p{L})(?:okay|ok)(?!\p{L})/giu, 'in Ordnung'],
  ],
  close: { has: /grüße/i, say: () => 'Mit freundlichen Grüßen' },
  vague: [
    [
      /(?<!\p{L})(?:so bald wie möglich|so schnell wie möglich|in Kürze|bald)(?!\p{L})/giu,
      'bis [Tag und Uhrzeit]',
    ],
  ],
  steps: [
    {
      has: /\[[^\]]*(?:Tag|Uhr|Datum|Zeit)[^\]]*\]/i,
      say: bySpeaker(
        'Ich melde mich hier bis [Tag und Uhrzeit].',
        'Wir melden uns hier bis [Tag und Uhrzeit].',
      ),
    },
  ],
};

export const es: ToneWords = {
  greeting: /^(?:hola|buen(?:os|as) \p{L}+)(?!\p{L})/iu,
  least: [/gracias/i, /entend|comprend/i],
  padding: [/\s*\b(?:realmente|por supuesto|también)(?=[\s,.])/gi],
  kind: [
    {
      has: /entend|comprend|siento|sentimos/i,
      place: 'after-first',
      say: bySpeaker('Entiendo la molestia.', 'Entendemos la molestia.'),
    },
    { has: /gracias/i, place: 'end', say: () => 'Gracias por contarlo con franqueza.' },
  ],
  formal: () => [
    [/^Hola(?!\p{L})/u, 'Buenos días'],
    [/(?<!\p{L})vale(?!\p{L})/giu, 'de acuerdo'],
  ],
  close: { has: /saludo/i, say: () => 'Un cordial saludo,' },
  vague: [
    [/(?<!\p{L})(?:lo antes posible|cuanto antes|pronto|en breve)(?!\p{L})/giu, 'antes de [día y hora]'],
  ],
  steps: [
    {
      has: /\[[^\]]*(?:día|hora|fecha)[^\]]*\]/i,
      say: bySpeaker(
        'Vuelvo a escribir aquí antes de [día y hora].',
        'Volvemos a escribir aquí antes de [día y hora].',
      ),
    },
  ],
};

export const it: ToneWords = {
  greeting: /^(?:ciao|salve|buon(?:giorno|asera))(?!\p{L})/iu,
  least: [/grazie/i, /capi(?:sco|amo)|comprend/i],
  padding: [/\s*\b(?:davvero|certamente|ovviamente|anche)(?=[\s,.])/gi],
  kind: [
    {
      has: /capi(?:sco|amo)|comprend|dispiace/i,
      place: 'after-first',
      say: bySpeaker('Capisco il disagio.', 'Capiamo il disagio.'),
    },
    { has: /grazie/i, place: 'end', say: () => 'Grazie per la franchezza.' },
  ],
  formal: () => [
    [/^(?:Ciao|Salve)(?!\p{L})/u, 'Buongiorno'],
    [/(?<!\p{L})ok(?!\p{L})/giu, 'va bene'],
  ],
  close: { has: /saluti/i, say: () => 'Cordiali saluti' },
  vague: [
    [/(?<!\p{L})(?:il prima possibile|al più presto|presto|a breve)(?!\p{L})/giu, 'entro [giorno e ora]'],
  ],
  steps: [
    {
      has: /\[[^\]]*(?:giorno|ora|data)[^\]]*\]/i,
      say: bySpeaker(
        'Torno a scrivere qui entro [giorno e ora].',
        'Torniamo a scrivere qui entro [giorno e ora].',
      ),
    },
  ],
};

export const pt: ToneWords = {
  greeting: /^(?:olá|oi|bom dia|boa (?:tarde|noite))(?!\p{L})/iu,
  least: [/obrigad/i, /entend|compreend/i],
  padding: [/\s*\b(?:realmente|certamente|também)(?=[\s,.])/gi],
  kind: [
    {
      has: /entend|compreend|lament/i,
      place: 'after-first',
      say: bySpeaker('Entendo o incômodo.', 'Entendemos o incômodo.'),
    },
    {
      has: /obrigad|agradec/i,
      place: 'end',
      say: bySpeaker('Agradeço a franqueza.', 'Agradecemos a franqueza.'),
    },
  ],
  formal: () => [
    [/^(?:Oi|Olá)(?!\p{L})/u, 'Bom dia'],
    [/(?<!\p{L})ok(?!\p{L})/giu, 'certo'],
  ],
  close: { has: /atenciosamente/i, say: () => 'Atenciosamente,' },
  vague: [
    [/(?<!\p{L})(?:o mais rápido possível|o quanto antes|em breve|logo)(?!\p{L})/giu, 'até [dia e hora]'],
  ],
  steps: [
    {
      has: /\[[^\]]*(?:dia|hora|data)[^\]]*\]/i,
      say: bySpeaker('Volto a escrever aqui até [dia e hora].', 'Voltamos a escrever aqui até [dia e hora].'),
    },
  ],
};
