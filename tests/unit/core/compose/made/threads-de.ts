import { thread, type MadeThread } from './thread';

const de = thread('de', 'facebook');

/** Each was answered beside the matter once: an accusation owned or taken for talk, irony for praise, a danger for a remark, the thing unnamed. */
export const threadsGerman: readonly MadeThread[] = [
  de(
    'a layoff',
    'Altair',
    [
      'Sabine Kuhl: 340 Leute per Videocall entlassen und eine Woche später Rekordgewinn melden. Das ist also eure Unternehmenskultur?',
      'Timo R.: Mein Bruder war dabei. 11 Minuten, dann war die Leitung weg.',
      'Petra: Sprachlos.',
    ],
    /Stellenabbau/,
    /leid|bedauer|Entschuldigung|freut|schöne Worte|Freude|Kommentare|Mitreden|freigegebene/,
  ),
  de(
    'a pattern',
    'Altair',
    [
      'nina.zeichnet: Das Muster auf euren neuen Kissen ist eins zu eins von meiner Illustration aus 2022 abgekupfert. Ich hab euch nie eine Erlaubnis gegeben.',
      'paulap: Habs verglichen, ist wirklich dasselbe.',
    ],
    /Urheberschaft/,
    /leid|bedauer|Entschuldigung|freut|schöne Worte|Freude|Kommentare|Mitreden/,
  ),
  de(
    'a film of a shed',
    'Altair',
    [
      'lena.vegan: Auf der Packung grüne Wiese, in der Doku gestern 40.000 Hühner im Stall mit offenen Wunden. Nie wieder.',
      'mo_k: Hab ich auch gesehen, schlimm',
    ],
    /Tierhaltung/,
    /leid|bedauer|Entschuldigung|freut|schöne Worte|Freude|Kommentare|Mitreden/,
  ),
  de(
    'an eye of a rattle',
    'Altair',
    [
      'Melanie F.: Achtung Eltern! Bei der Rassel ist nach einem Tag das Auge abgegangen, unsere Kleine hatte es schon im Mund. Zum Glück hab ich es gesehen.',
      'Kathrin: Oh Gott, wir haben dieselbe',
    ],
    /nicht verwenden/,
    /freut|schöne Worte|Freude|Kommentare|Mitreden/,
  ),
  de(
    'a sofa',
    'Altair',
    [
      'Ilse Brandt: Guten Tag, unser Sofa sollte in der 38. Woche kommen. Jetzt haben wir die 47. und am Telefon sagt jeder etwas anderes. Bitte um eine verbindliche Auskunft.',
    ],
    /Sofa|Lieferung/,
    /freut|schöne Worte|Freude|Kommentare|Mitreden/,
  ),
  de(
    'a suitcase, with applause',
    'Altair',
    [
      '@drhanna: Bravo! Der Koffer reist ohne mich nach Lissabon, ich stehe in Hamburg im Hemd. Toller Service, weiter so.',
    ],
    /Gepäck/,
    /freut|schöne Worte|Freude|Kommentare|Mitreden/,
  ),
  de(
    'opening hours',
    'Altair',
    ['Claudia N.: Hallo, hat der Laden in Kassel am 8. Dezember auch geöffnet?'],
    /freigegebene/,
    /leid|bedauer|Entschuldigung/,
  ),
  de(
    'a mixer',
    'Altair',
    [
      'Monika Raabe: Unser Standmixer macht seit einer Woche nur noch Lärm und mischt nichts mehr. Die Garantie läuft doch zwei Jahre?',
    ],
    /Standmixer/,
    /freigegebene/,
  ),
  de(
    'a router',
    'Altair',
    [
      'Karl-Heinz: Guten Abend, der neue Router blinkt nur rot und ich komme nicht ins Internet. Was kann ich machen?',
    ],
    /Schritte/,
    /leid|bedauer|Entschuldigung/,
  ),
  de(
    'a headscarf',
    'Altair',
    [
      'Zeynep: Meiner Schwester wurde im Probetag gesagt, mit Kopftuch könne sie nicht an die Kasse. Im Jahr 2026.',
    ],
    /so behandelt/,
    /freut|schöne Worte|Freude|Kommentare|Mitreden/,
  ),
  de(
    'a dishwasher in a kitchen',
    'Altair',
    [
      'Ruth Albers: Zum dritten Mal steht Wasser in der Küche, weil die Spülmaschine undicht ist. Der Monteur kam gestern nicht.',
    ],
    /Spülmaschine/,
    /freigegebene/,
  ),
];
