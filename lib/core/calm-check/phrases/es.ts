import { type WordingTable } from '../wordings';

/** The plainest cases in Spanish; on folded text. */
export const spanish: WordingTable = {
  blame: [
    {
      say: [
        `
        (usted|tu)? ?(deberia|debio|deberias|tendria que) haber~ / su (error|culpa|tono)~
        no (ha|has) (leido|seguido)~ / como (ya )?(se )?(indic|explic|dij)_~
      `,
      ],
    },
  ],
  'non-apology': [{ say: [`(sentimos|siento|lamentamos|lamento|disculpas) (mucho )?si`] }],
  denial: [
    {
      say: [
        `
        eso no es (verdad|cierto|correcto)~ / es falso~ / no es culpa nuestra~ / caso aislado~
        contrariamente~
      `,
      ],
    },
  ],
  order: [{ say: [`calmese~ / calmate~ / tiene que~ / debe usted~ / lea (las|el|la)~`] }],
  absolute: [
    {
      say: [
        `
        (nosotros )?(siempre|nunca|jamas) (hemos|fallamos|cumplimos|entregamos)~
        sin excepcion~ / bajo ningun concepto~
      `,
      ],
    },
  ],
  boilerplate: [
    {
      say: [
        `
        estimado cliente~ / molestias ocasionadas~ / nos tomamos muy en serio~
        su opinion es muy importante~ / disculpe las molestias~
      `,
      ],
    },
  ],
  minimising: [
    { say: [`solo (es|fue|ha sido) un~ / pequeno (retraso|problema|error)~ / no es para tanto~`] },
  ],
  promise: [{ say: [`garantiz_~ / prometemos~ / le prometo~ / no volvera a (ocurrir|pasar|suceder)~`] }],
  'asks-forgiveness': [{ say: [`perdonar(nos|me)~ / perdonenos~ / (su|tu) perdon~ / disculpenos~`] }],
  'public-compensation': [
    {
      say: [
        String.raw`
        vale (de|por)~ / descuento~ / cupon~ / gratis~ / gratuit[oa]s?
        \d+ ?(€|euros) de~
      `,
      ],
    },
  ],
  'defensive-justification': [
    { say: [`debido a(l)? (alto|gran|la alta)~ / tiene que entender~ / hacemos lo que podemos~`] },
  ],
};
