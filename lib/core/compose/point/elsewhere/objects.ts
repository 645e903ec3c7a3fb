import { fold } from '../../../calm-check/fold';
import type { LanguageCode } from '../../../text/language';
import { firstNamed, type Named } from './first-named';

/** Bought things, one of each, as they open a clause; on folded text by their last word. */
const objects: Partial<Record<LanguageCode, string>> = {
  de: `die Waschmaschine, die Spülmaschine, der Kühlschrank, der Staubsauger, der Drucker, der Fernseher, der Laptop,
    das Handy, das Tablet, der Kopfhörer, die Kaffeemaschine, das Fahrrad, der Rasierer, die Armbanduhr, der Akku, das Display,
    die Hose, das Hemd, das Kleid, die Jacke, der Pullover, der Pulli, das Shirt, die Tasche, der Rucksack, der Koffer,
    der Stuhl, der Tisch, das Sofa, das Bett, das Regal, die Matratze, der Reißverschluss, die Sohle, die Naht`,
  es: `la lavadora, el lavavajillas, la nevera, el frigorífico, la aspiradora, la impresora, la tele, el televisor,
    el portátil, el móvil, el teléfono, la tableta, la cafetera, la bicicleta, el reloj, la batería, la pantalla,
    el pantalón, la camisa, la camiseta, el vestido, la chaqueta, el jersey, el bolso, la mochila, la maleta, la silla,
    la mesa, el sofá, la cama, la estantería, el colchón, la cremallera, la suela, la costura`,
  it: `la lavatrice, la lavastoviglie, il frigo, il frigorifero, l'aspirapolvere, la stampante, la televisione, il televisore,
    il portatile, il telefono, il cellulare, il tablet, la bicicletta, l'orologio, la batteria, lo schermo, il vestito,
    la camicia, la maglia, la maglietta, la giacca, il maglione, la borsa, lo zaino, la valigia, la sedia, il tavolo,
    il divano, lo scaffale, il materasso, la cerniera, la suola, la cucitura`,
  pt: `a máquina de lavar, o frigorífico, a geladeira, o aspirador, a impressora, a televisão, o portátil, o telemóvel,
    o celular, o tablet, a bicicleta, o relógio, a bateria, o ecrã, a tela, o vestido, a camisa, a camisola, a camiseta,
    o casaco, a mala, a mochila, a cadeira, a mesa, o sofá, a cama, a estante, o colchão, o fecho, a sola, a costura`,
};

const known = new Map<LanguageCode, Named[]>();

function namedIn(language: LanguageCode): Named[] {
  const made = known.get(language);
  if (made !== undefined) return made;
  const all = (objects[language] ?? '')
    .split(/,\s+/)
    .filter((called) => called !== '')
    .map((called) => ({
      called,
      find: new RegExp(`\\b${fold(called).replace(/^(?:\w+ |l')/, '')}\\b`),
    }));
  known.set(language, all);
  return all;
}

/** The first bought thing that a folded text names, with its article. */
export const objectElsewhere = (folded: string, language: LanguageCode): string | undefined =>
  firstNamed(namedIn(language), folded)?.called;
