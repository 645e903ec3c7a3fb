import { type WordingTable } from '../wordings';

/** The plainest cases in Portuguese; on folded text. */
export const portuguese: WordingTable = {
  blame: [
    {
      say: [
        `
        (devia|deveria) ter~ / nao (leu|seguiu)~ / (seu|teu) (erro|tom)~
        como (ja )?(indicado|explicado|dito)~
      `,
      ],
    },
  ],
  'non-apology': [{ say: [`(lamentamos|lamento|desculpe|desculpas) se`] }],
  denial: [{ say: [`nao e verdade~ / e falso~ / nao e culpa nossa~ / caso isolado~ / ao contrario~`] }],
  order: [{ say: [`acalme-se~ / tenha calma~ / deve ler~ / leia (as|o|a)~`] }],
  absolute: [{ say: [`sem excecao~ / em caso algum~ / nos (sempre|nunca)~`] }],
  boilerplate: [
    {
      say: [
        `
        caro cliente~ / prezado cliente~ / pelo (incomodo|transtorno)~
        levamos muito a serio~
      `,
      ],
    },
  ],
  minimising: [{ say: [`foi so um~ / e so um~ / pequeno (atraso|problema|erro)~ / nao e grave~`] }],
  promise: [{ say: [`garant_~ / promet_~ / nao voltara a acontecer~ / nunca mais~`] }],
  'asks-forgiveness': [{ say: [`perdo~ / desculpe-nos~`] }],
  'public-compensation': [
    {
      say: [
        `
        vale (de|presente)~ / desconto~ / cupao~ / cupom~ / gratis~ / gratuit[oa]s?
        de graca~
      `,
      ],
    },
  ],
  'defensive-justification': [
    { say: [`devido ao (elevado|grande|alto)~ / tem de compreender~ / fazemos o nosso melhor~`] },
  ],
};
