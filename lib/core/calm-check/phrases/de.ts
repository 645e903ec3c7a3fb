import { type WordingTable } from '../wordings';

/** The plainest cases in German; on folded text. */
export const german: WordingTable = {
  blame: [
    {
      say: [
        `
        (sie|du) (hatten|hattest|haben|hast) (_ )?(nicht|vergessen|falsch|sollen|mussen)~
        (ihr|dein) (fehler|ton|verschulden)~ / wie (bereits )?(erwahnt|mitgeteilt)~
      `,
      ],
    },
  ],
  'non-apology': [
    {
      say: [`(tut (uns|mir) leid|entschuldigen|bedauern)[^.!?]{0,6},? (wenn|falls|sollte)~`],
    },
  ],
  denial: [
    {
      say: [
        `
        das stimmt (so )?nicht~ / das ist (falsch|unwahr|nicht richtig)~
        nicht unsere schuld~ / einzelfall~ / im gegensatz zu~
      `,
      ],
    },
  ],
  order: [
    {
      say: [
        `
        beruhigen sie sich~ / beruhig dich~ / sie mussen~ / du musst~ / bitte beachten~
        wenden sie sich~ / lesen sie~
      `,
      ],
    },
  ],
  absolute: [
    {
      say: [
        `
        (wir|unsere _) (_ )?(immer|nie|niemals) / ohne ausnahme~ / auf keinen fall~
        alle unsere~
      `,
      ],
    },
  ],
  boilerplate: [
    {
      say: [
        `
        sehr geehrte[rs]? (kunde|kundin|kunden|damen)~ / unannehmlichkeiten~
        vielen dank fur (ihr|dein) feedback~ / nehmen _ sehr ernst~
      `,
      ],
    },
  ],
  minimising: [
    {
      say: [
        `
        nur ein(e|en)? (klein|gering)~ / kleine[rs]? (verzogerung|problem|fehler)~
        halb so (schlimm|wild)~
      `,
      ],
    },
  ],
  promise: [
    {
      say: [
        `
        garantier_~ / versprechen (wir|ihnen)~ / wir versprechen~ / nie wieder~
        kommt nicht (mehr|wieder) vor~
      `,
      ],
    },
  ],
  'asks-forgiveness': [{ say: [`verzeih~ / um entschuldigung bitten~ / vergeben sie~`] }],
  'public-compensation': [
    { say: [String.raw`gutschein~ / rabatt~ / kostenlos~ / gratis~ / \d+ ?(€|euro) (gutschrift|rabatt)~`] },
  ],
  'defensive-justification': [
    {
      say: [
        `
        aufgrund (der|des|von) (hohen|vielen)~ / sie mussen verstehen~ / tun unser bestes~
        weltmarktpreise?
      `,
      ],
    },
  ],
};
