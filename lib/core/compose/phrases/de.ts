import type { Bank } from './bank';

/** Short, correct forms without a second person: no guess at how formal people want it. */
export const german: Bank = {
  greet: {
    named: ['Guten Tag {name},', 'Hallo {name},'],
    plain: ['Guten Tag,', 'Hallo,'],
    everyone: ['Guten Tag zusammen,', 'Hallo zusammen,'],
  },
  point: {
    help: [
      '{point}: (Sehen wir uns das an|Das lässt sich ansehen).',
      'So <verstehe ich|verstehen wir> diese Nachricht: {point}. Sehen wir uns das an.',
    ],
    fault: [
      '{point}: Das (ist nicht in Ordnung|sollte nicht passieren), und <ich verstehe|wir verstehen> (den Ärger|die Enttäuschung|den Unmut).',
      '{point}. Das (sollte nicht passieren|verlangt eine richtige Antwort).',
      '{point}: Das (ist nicht in Ordnung|ist ärgerlich und sollte nicht sein).',
      'Danke für die (offenen|klaren) Worte. {point}, und der Ärger darüber ist (verständlich|gut nachvollziehbar).',
    ],
    view: [
      'Zum Thema {point}: Diese Kritik ist (angekommen|gelesen) und verlangt eine klare Antwort.',
      'Danke für die offenen Worte zum Thema {point}: Die Frage ist berechtigt.',
      'Fragen zum Thema {point} verdienen eine (klare|ehrliche) Antwort.',
    ],
    heard: [],
    grave: [
      '{point}. Das ist (ernst|sehr ernst) und geht allem anderen vor.',
      '{point}: Das ist (ernst|sehr ernst) und hat Vorrang.',
    ],
    grief: [],
    warned: ['{point}: Dieses Produkt besser (vorerst|im Moment) nicht verwenden.'],
    quoted: [],
    subject: [
      '<Ich habe|Wir haben> diese Nachricht zum Thema {subjects} (genau|ganz) gelesen und <verstehe|verstehen> (den Ärger|die Enttäuschung|den Unmut).',
      'Zum Thema {subjects}: Der Ärger ist (verständlich|gut nachvollziehbar), und die Nachricht ist (angekommen|gelesen).',
      'Danke für die offenen Worte zum Thema {subjects}: Die Kritik ist (angekommen|gelesen).',
      'Was hier zum Thema {subjects} steht, verlangt eine (richtige|klare) Antwort.',
    ],
    sorry: [
      '{point}: Das tut <mir|uns> (sehr |aufrichtig |)leid.',
      '{point}. <Ich bedauere|Wir bedauern> das (sehr|aufrichtig).',
    ],
    report: [
      '{point}: So <habe ich|haben wir> diese Nachricht gelesen.',
      '{point}, so <verstehe ich|verstehen wir> diese Nachricht.',
    ],
    none: [
      '<Ich habe|Wir haben> diese Nachricht (genau|ganz) gelesen und <verstehe|verstehen> (den Ärger|die Enttäuschung|den Unmut).',
      'Was hier beschrieben wird, (ist nicht in Ordnung|sollte nicht passieren|verlangt eine richtige Antwort).',
      'Der Ärger ist (verständlich|gut nachvollziehbar), und die Nachricht ist (angekommen|gelesen).',
    ],
  },
  and: ' und ',
  andAlso: ', und ',
  andThat: ', und ',
  topics: {
    delivery: 'Lieferung',
    defect: 'Produktqualität',
    refund: 'Erstattung',
    billing: 'Rechnung',
    service: 'Kundenservice',
    price: 'Preis',
    safety: 'Sicherheit',
    privacy: 'Datenschutz',
    ethics: 'Verantwortung',
    outage: 'Ausfall',
    account: 'Kundenkonto',
  },
  acknowledge: {
    praise: ['(Das freut uns sehr|Was für schöne Worte|Danke für diese schönen Worte)!'],
    chat: ['(Danke für die vielen Kommentare|Schön, hier mitzulesen)!'],
    quarrel: ['Zu diesem Thema gibt es (verschiedene|mehrere) Erfahrungen, und für alle ist hier Platz.'],
    settled: ['Danke für die Rückmeldung, (gut zu lesen|sie hilft auch anderen).'],
    help: [
      'Danke für die Nachricht zum Thema {things}: Sehen wir uns das an.',
      'Danke für die Nachricht: Sehen wir uns das an.',
    ],
    remark: ['Danke für (die Nachricht|die Zeilen hier).', 'Die Nachricht ist gelesen, danke dafür.'],
    question: ['Danke für die (gute |)Frage.'],
    safety: ['Zur Sicherheit: Dieses Produkt besser (vorerst|im Moment) nicht verwenden.'],
    harm: ['Was hier erzählt wird, ist ernst und geht (allem anderen vor|vor allem anderen).'],
    'data-leak': ['Hier geht es um persönliche Daten, und das (hat Vorrang|ist ernst).'],
    discrimination: ['Niemand sollte so behandelt werden, und dieser Bericht ist (angekommen|gelesen).'],
    harassment: ['Kritik hat hier Platz, Angriffe auf einzelne Menschen nicht.'],
    outage: [
      'Die Nachrichten hier sagen es: Der Dienst funktioniert nicht, und <ich weiß|wir wissen>, was das (gerade|heute) bedeutet.',
    ],
    boycott: [
      'Wohin das eigene Geld geht, entscheidet jeder selbst, und das (verdient Respekt|ist zu achten).',
    ],
    rumour: ['Die Fragen hier verdienen (geprüfte|belegte) Fakten.'],
  },
  empathise: {
    any: [
      '<Ich verstehe|Wir verstehen>, wie (ermüdend|ärgerlich) das ist.',
      'Dass das (enttäuscht|verärgert), ist (gut |)nachvollziehbar.',
    ],
    legal: ['Dieser Weg steht jedem offen, und <ich respektiere|wir respektieren> das.'],
    safety: ['<Ich hoffe|Wir hoffen>, dass es allen gut geht; bei Beschwerden hilft ärztlicher Rat.'],
  },
  apologise: {
    any: [
      'Das tut <mir|uns> (sehr |aufrichtig |)leid.',
      '<Ich bedauere|Wir bedauern> (sehr|aufrichtig), wie das gelaufen ist.',
    ],
  },
  own: {
    waiting: [
      'So lange auf eine Antwort zu warten, ist nicht in Ordnung.',
      'Eine Antwort war früher fällig.',
    ],
    any: ['Eine Antwort zu geben, ist <meine|unsere> Aufgabe.'],
  },
  ownReply: ['Die erste Antwort hat nicht geholfen, das <sehe ich|sehen wir> ein.'],
  stateFact: {
    any: ['Stand der Dinge: {gap:bestätigte Fakten}.', 'Was bisher feststeht: {gap:bestätigte Fakten}.'],
    help: [
      '(Zuerst|Als Erstes): {gap:Schritte zum Ausprobieren}.',
      'Was meistens hilft: {gap:Schritte zum Ausprobieren}.',
    ],
    question: ['Die Antwort: {gap:freigegebene Antwort}.'],
  },
  teams: { any: ['die zuständige Stelle', 'das zuständige Team'] },
  doing: ['Was gerade geschieht: {gap:was getan wird}.'],
  inform: ['Die Informationsseite: {page}'],
  act: {
    any: [
      '<Ich gebe|Wir geben> diese Nachricht (heute|jetzt) an {team} weiter.',
      '<Ich frage|Wir fragen> (heute|jetzt) nach und <bleibe|bleiben> dran.',
      '<Ich bitte|Wir bitten> {team} (heute|jetzt) um eine Antwort.',
    ],
    praise: ['<Ich gebe|Wir geben> das gern ans Team weiter.'],
    chat: ['Bis bald hier!'],
    quarrel: ['Fragen <beantworte ich|beantworten wir> hier gern.'],
    settled: ['Falls noch etwas offen ist, genügt hier eine Zeile.'],
    remark: ['Falls eine Frage aufkommt, genügt hier eine Zeile.'],
    help: [
      'Falls das nicht hilft, genügt hier eine Zeile.',
      'Falls sich nichts ändert, <gebe ich|geben wir> das an {team} weiter.',
    ],
    question: ['Weitere Fragen sind willkommen.'],
    harassment: ['<Ich melde|Wir melden> der Plattform, was einzelne Menschen angreift.'],
    rumour: ['<Ich frage|Wir fragen> nach den Fakten und <schreibe|schreiben> hier, was belegt ist.'],
  },
  sayWhen: {
    any: [
      '<Ich melde mich|Wir melden uns> hier bis {gap:Tag und Uhrzeit}.',
      '<Ich schreibe|Wir schreiben> hier wieder bis {gap:Tag und Uhrzeit}.',
    ],
  },
  offerPrivate: [
    'Persönliches lässt sich besser direkt klären: {contact}.',
    'Für die Einzelheiten ist der direkte Weg am besten: {contact}.',
  ],
  protect: [
    'Zur Sicherheit können die persönlichen Angaben hier gelöscht werden; nichts muss erneut geschickt werden.',
  ],
  thank: {
    any: ['Danke für (die Geduld|die offenen Worte|den Hinweis).'],
    praise: ['(Bis bald|Danke nochmals)!'],
    chat: ['(Bis bald|Danke nochmals)!'],
  },
  contact: {
    mail: '{address}',
    phone: '{address}',
    other: '{address}',
    network: {
      facebook: 'private Nachricht über das Profil',
      instagram: 'private Nachricht über das Profil',
      x: 'private Nachricht über das Profil',
      linkedin: 'private Nachricht über das Profil',
      threads: 'private Nachricht über das Profil',
      bluesky: 'private Nachricht über das Profil',
      mastodon: 'private Nachricht über das Profil',
      tiktok: 'private Nachricht über das Profil',
      reddit: 'private Nachricht über das Profil',
    },
    none: '{gap:Adresse oder Telefon}',
  },
  team: 'Das Team von {brand}',
  link: 'Mehr dazu: {link}',
};
