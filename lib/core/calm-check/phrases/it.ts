import { type WordingTable } from '../wordings';

/** The plainest cases in Italian; on folded text. */
export const italian: WordingTable = {
  blame: [
    {
      say: [
        `
        (avrebbe|avresti) dovuto~ / non (ha|hai) (letto|seguito)~ / (suo|tuo) (errore|tono)~
        come (gia )?(indicato|spiegato|detto)~
      `,
      ],
    },
  ],
  'non-apology': [{ say: [`(ci dispiace|mi dispiace|ci scusiamo|mi scuso) se`] }],
  denial: [{ say: [`non e vero~ / e falso~ / non e colpa nostra~ / caso isolato~ / contrariamente~`] }],
  order: [{ say: [`si calmi~ / calmati~ / deve (capire|leggere)~ / legga~`] }],
  absolute: [{ say: [`senza eccezioni~ / in nessun caso~ / noi (sempre|mai)~ / consegniamo sempre~`] }],
  boilerplate: [
    { say: [`gentile cliente~ / per il disagio~ / disagio arrecato~ / prendiamo molto sul serio~`] },
  ],
  minimising: [{ say: [`e solo un~ / piccolo (ritardo|problema|errore)~ / non e (cosi )?grave~`] }],
  promise: [{ say: [`garanti_~ / promett_~ / non succedera (mai )?piu~`] }],
  'asks-forgiveness': [{ say: [`perdon~ / ci perdoni~`] }],
  'public-compensation': [{ say: [`buono (sconto|da)~ / sconto~ / gratis~ / gratuit[oaie]~ / omaggio~`] }],
  'defensive-justification': [
    { say: [`a causa de(l|lle|i) (elevat|alto|molt)~ / deve capire~ / facciamo del nostro meglio~`] },
  ],
};
