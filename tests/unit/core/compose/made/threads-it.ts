import { thread, type MadeThread } from './thread';

const it = thread('it', 'facebook');

/** Each was answered beside the matter once: an accusation owned or taken for talk, irony for praise, a danger for a remark, the thing unnamed. */
export const threadsItalian: readonly MadeThread[] = [
  it(
    'a layoff',
    'Altair',
    [
      'Davide Conti: Licenziare 150 persone con una mail il venerdì sera e il lunedì festeggiare il bilancio. Complimenti.',
      'Elisa M.: Mio marito era uno di loro. Nemmeno una telefonata.',
    ],
    /licenziamenti/,
    /dispiace|scusa|bello|gentile|di cuore|commenti/,
  ),
  it(
    'a drawing',
    'Altair',
    [
      "marta.illustra: Il disegno sulla vostra tazza è mio, l'ho pubblicato nel 2020. Mai chiesto il permesso, mai citata.",
      'gio: confermo, identico',
    ],
    /origine/,
    /dispiace|scusa|bello|gentile|di cuore|commenti/,
  ),
  it(
    'a pushchair',
    'Altair',
    [
      "Valentina: Attenzione al passeggino: il freno non ha tenuto e stava finendo in strada con mia figlia dentro. L'ho preso per miracolo.",
      'Sara: anche il nostro frena male',
    ],
    /non usare/,
    /bello|gentile|di cuore|commenti/,
  ),
  it(
    'a kitchen',
    'Altair',
    [
      'Rosanna Bellini: Buongiorno, la cucina doveva essere consegnata a settembre. Siamo a fine novembre e ogni volta mi danno una data diversa. Vorrei una risposta certa.',
    ],
    /consegna|cucina/,
    /bello|gentile|di cuore|commenti/,
  ),
  it(
    'a suitcase, with applause',
    'Altair',
    ['@anto: Complimenti vivissimi, io a Bari e la valigia a Stoccolma. Almeno lei si fa una vacanza.'],
    /bagaglio/,
    /bello|gentile|di cuore|commenti/,
  ),
  it(
    'a door',
    'Altair',
    [
      'Giada: Ieri sera il buttafuori non ha fatto entrare due ragazzi perché neri. Noi siamo passati senza problemi. Che dite?',
      'Teo: ero lì, è vero',
    ],
    /trattat/,
    /bello|gentile|di cuore|commenti/,
  ),
  it(
    'a password',
    'Altair',
    [
      "Carla: Salve, dopo l'aggiornamento non riesco più a entrare nell'app, mi dice password errata. Potete aiutarmi?",
    ],
    /passi/,
    /dispiace|scusa/,
  ),
  it(
    'a heater',
    'Altair',
    [
      'Bruno T.: La stufetta ha fatto una fiammata dopo dieci minuti. Spina annerita, tenda rovinata. Pericolosissima.',
    ],
    /non usare/,
    /bello|gentile|di cuore|commenti/,
  ),
  it(
    'a photo and a lawyer',
    'Altair',
    [
      'foto.riva: State usando una mia fotografia sul vostro sito senza licenza. Si farà vivo il mio avvocato.',
    ],
    /origine/,
    /dispiace|scusa|bello|gentile|di cuore|commenti/,
  ),
  it(
    'a price',
    'Altair',
    [
      'Franco: Altri 4 euro al mese e i canali diminuiscono. Basta.',
      'Tina: e nessuno ci avvisa',
      'Beppe: io disdico',
    ],
    /prezzo/,
    /dispiace|scusa|bello|gentile|di cuore|commenti/,
  ),
  it(
    'a dishwasher in a kitchen',
    'Altair',
    [
      'Rita Alberti: Terza volta che la cucina si allaga perché la lavastoviglie perde. E il tecnico ieri non è venuto.',
    ],
    /lavastoviglie/,
    /approvata/,
  ),
];
