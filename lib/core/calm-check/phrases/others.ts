import type { LanguageCode } from '../../language';
import type { FindingCode } from '../finding';
import type { Phrase } from '../rule';

type Table = Partial<Record<FindingCode, readonly Phrase[]>>;
const r = String.raw;

/** The plainest cases in the four further languages; on folded text (ß stays, umlauts lose their dots). */
export const otherLanguages = {
  de: {
    blame: [
      [
        r`\b(?:sie|du) (?:hatten|hattest|haben|hast) (?:\w+ )?(?:nicht|vergessen|falsch|sollen|mussen)|\b(?:ihr|dein) (?:fehler|ton|verschulden)|\bwie (?:bereits )?(?:erwahnt|mitgeteilt)`,
        null,
      ],
    ],
    'non-apology': [
      [
        r`\b(?:tut (?:uns|mir) leid|entschuldigen|bedauern)[^.!?]{0,6},? (?:wenn|falls|sollte)`,
        'Es tut mir leid, dass',
      ],
    ],
    denial: [
      [
        r`\b(?:das stimmt (?:so )?nicht|das ist (?:falsch|unwahr|nicht richtig)|nicht unsere schuld|einzelfall|im gegensatz zu)`,
        null,
      ],
    ],
    order: [
      [
        r`\b(?:beruhigen sie sich|beruhig dich|sie mussen|du musst|bitte beachten|wenden sie sich|lesen sie)`,
        null,
      ],
    ],
    absolute: [
      [
        r`\b(?:wir|unsere \w+) (?:\w+ )?(?:immer|nie|niemals)\b|\b(?:ohne ausnahme|auf keinen fall|alle unsere)`,
        null,
      ],
    ],
    boilerplate: [
      [
        r`\b(?:sehr geehrte[rs]? (?:kunde|kundin|kunden|damen)|unannehmlichkeiten|vielen dank fur (?:ihr|dein) feedback|nehmen \w+ sehr ernst)`,
        null,
      ],
    ],
    minimising: [
      [
        r`\b(?:nur ein(?:e|en)? (?:klein|gering)\w*|kleine[rs]? (?:verzogerung|problem|fehler)|halb so (?:schlimm|wild))`,
        null,
      ],
    ],
    promise: [
      [
        r`\b(?:garantier\w+|versprechen (?:wir|ihnen)|wir versprechen|nie wieder|kommt nicht (?:mehr|wieder) vor)`,
        null,
      ],
    ],
    'asks-forgiveness': [[r`\b(?:verzeih\w*|um entschuldigung bitten|vergeben sie)`, null]],
    'public-compensation': [
      [r`\b(?:gutschein\w*|rabatt\w*|kostenlos\w*|gratis|\d+ ?(?:€|euro) (?:gutschrift|rabatt))`, null],
    ],
    'defensive-justification': [
      [
        r`\b(?:aufgrund (?:der|des|von) (?:hohen|vielen)|sie mussen verstehen|tun unser bestes|weltmarktpreise?)`,
        null,
      ],
    ],
  },
  es: {
    blame: [
      [
        r`\b(?:usted|tu)? ?(?:deberia|debio|deberias|tendria que) haber|\bsu (?:error|culpa|tono)|\bno (?:ha|has) (?:leido|seguido)|\bcomo (?:ya )?(?:se )?(?:indic|explic|dij)\w+`,
        null,
      ],
    ],
    'non-apology': [[r`\b(?:sentimos|siento|lamentamos|lamento|disculpas) (?:mucho )?si\b`, 'Siento que']],
    denial: [
      [
        r`\b(?:eso no es (?:verdad|cierto|correcto)|es falso|no es culpa nuestra|caso aislado|contrariamente)`,
        null,
      ],
    ],
    order: [[r`\b(?:calmese|calmate|tiene que|debe usted|lea (?:las|el|la))`, null]],
    absolute: [
      [
        r`\b(?:nosotros )?(?:siempre|nunca|jamas) (?:hemos|fallamos|cumplimos|entregamos)|\bsin excepcion|\bbajo ningun concepto`,
        null,
      ],
    ],
    boilerplate: [
      [
        r`\b(?:estimado cliente|molestias ocasionadas|nos tomamos muy en serio|su opinion es muy importante|disculpe las molestias)`,
        null,
      ],
    ],
    minimising: [
      [r`\b(?:solo (?:es|fue|ha sido) un|pequeno (?:retraso|problema|error)|no es para tanto)`, null],
    ],
    promise: [[r`\b(?:garantiz\w+|prometemos|le prometo|no volvera a (?:ocurrir|pasar|suceder))`, null]],
    'asks-forgiveness': [[r`\b(?:perdon\w*|disculpenos)`, null]],
    'public-compensation': [
      [r`\b(?:vale (?:de|por)|descuento|cupon|gratis|gratuit[oa]s?|\d+ ?(?:€|euros) de)`, null],
    ],
    'defensive-justification': [
      [r`\b(?:debido a(?:l)? (?:alto|gran|la alta)|tiene que entender|hacemos lo que podemos)`, null],
    ],
  },
  it: {
    blame: [
      [
        r`\b(?:avrebbe|avresti) dovuto|\bnon (?:ha|hai) (?:letto|seguito)|\b(?:suo|tuo) (?:errore|tono)|\bcome (?:gia )?(?:indicato|spiegato|detto)`,
        null,
      ],
    ],
    'non-apology': [[r`\b(?:ci dispiace|mi dispiace|ci scusiamo|mi scuso) se\b`, 'Mi dispiace che']],
    denial: [[r`\b(?:non e vero|e falso|non e colpa nostra|caso isolato|contrariamente)`, null]],
    order: [[r`\b(?:si calmi|calmati|deve (?:capire|leggere)|legga)`, null]],
    absolute: [[r`\b(?:senza eccezioni|in nessun caso|noi (?:sempre|mai)|consegniamo sempre)`, null]],
    boilerplate: [[r`\b(?:gentile cliente|per il disagio|disagio arrecato|prendiamo molto sul serio)`, null]],
    minimising: [[r`\b(?:e solo un|piccolo (?:ritardo|problema|errore)|non e (?:cosi )?grave)`, null]],
    promise: [[r`\b(?:garanti\w+|promett\w+|non succedera (?:mai )?piu)`, null]],
    'asks-forgiveness': [[r`\b(?:perdon\w*|ci perdoni)`, null]],
    'public-compensation': [[r`\b(?:buono (?:sconto|da)|sconto|gratis|gratuit[oaie]|omaggio)`, null]],
    'defensive-justification': [
      [r`\b(?:a causa de(?:l|lle|i) (?:elevat|alto|molt)|deve capire|facciamo del nostro meglio)`, null],
    ],
  },
  pt: {
    blame: [
      [
        r`\b(?:devia|deveria) ter|\bnao (?:leu|seguiu)|\b(?:seu|teu) (?:erro|tom)|\bcomo (?:ja )?(?:indicado|explicado|dito)`,
        null,
      ],
    ],
    'non-apology': [[r`\b(?:lamentamos|lamento|desculpe|desculpas) se\b`, 'Lamento que']],
    denial: [[r`\b(?:nao e verdade|e falso|nao e culpa nossa|caso isolado|ao contrario)`, null]],
    order: [[r`\b(?:acalme-se|tenha calma|deve ler|leia (?:as|o|a))`, null]],
    absolute: [[r`\b(?:sem excecao|em caso algum|nos (?:sempre|nunca))`, null]],
    boilerplate: [
      [r`\b(?:caro cliente|prezado cliente|pelo (?:incomodo|transtorno)|levamos muito a serio)`, null],
    ],
    minimising: [[r`\b(?:foi so um|e so um|pequeno (?:atraso|problema|erro)|nao e grave)`, null]],
    promise: [[r`\b(?:garant\w+|promet\w+|nao voltara a acontecer|nunca mais)`, null]],
    'asks-forgiveness': [[r`\b(?:perdo\w*|desculpe-nos)`, null]],
    'public-compensation': [
      [r`\b(?:vale (?:de|presente)|desconto|cupao|cupom|gratis|gratuit[oa]s?|de graca)`, null],
    ],
    'defensive-justification': [
      [r`\b(?:devido ao (?:elevado|grande|alto)|tem de compreender|fazemos o nosso melhor)`, null],
    ],
  },
} satisfies Partial<Record<LanguageCode, Table>>;
