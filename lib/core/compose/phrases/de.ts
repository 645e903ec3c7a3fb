import type { Bank } from './bank';

/** Short, correct forms without a second person: no guess at how formal people want it. */
export const german: Bank = {
  greet: {
    named: ['Guten Tag {name},', 'Hallo {name},'],
    plain: ['Guten Tag,', 'Hallo,'],
    everyone: ['Guten Tag zusammen,', 'Hallo zusammen,'],
  },
  point: {
    fault: [],
    view: [],
    subject: [],
    none: [
      '<Ich habe|Wir haben> diese Nachricht (genau|ganz) gelesen und <verstehe|verstehen> (den Ärger|die Enttäuschung|den Unmut).',
      'Was hier beschrieben wird, (ist nicht in Ordnung|sollte nicht passieren|verlangt eine richtige Antwort).',
      'Der Ärger ist (verständlich|gut nachvollziehbar), und die Nachricht ist (angekommen|gelesen).',
    ],
  },
  and: ' und ',
  acknowledge: {
    praise: ['(Das freut uns sehr|Was für schöne Worte|Danke für diese schönen Worte)!'],
    chat: ['(Danke für die vielen Kommentare|Schön, hier mitzulesen)!'],
    quarrel: ['Zu diesem Thema gibt es (verschiedene|mehrere) Erfahrungen, und für alle ist hier Platz.'],
    settled: ['Danke für die Rückmeldung, (gut zu lesen|sie hilft auch anderen).'],
    question: ['(Gute Frage, danke|Danke für die Frage).'],
    safety: [
      'Zur Sicherheit: Dieses Produkt besser (vorerst|bis zum Abschluss unserer Prüfung) nicht verwenden.',
    ],
    'data-leak': ['Hier geht es um persönliche Daten, und das (hat Vorrang|ist ernst).'],
    discrimination: ['Niemand sollte so behandelt werden, und dieser Bericht ist (angekommen|gelesen).'],
    harassment: ['Kritik an unserer Arbeit hat hier Platz, Angriffe auf einzelne Menschen nicht.'],
    outage: ['Der Dienst ist gestört, und <ich weiß|wir wissen>, was das (gerade|heute) bedeutet.'],
    boycott: [
      'Wohin das eigene Geld geht, entscheidet jeder selbst, und das (verdient Respekt|ist zu achten).',
    ],
    rumour: ['Die Fragen hier verdienen (geprüfte|belegte) Fakten.'],
  },
  empathise: {
    any: [
      '<Ich verstehe|Wir verstehen>, wie (ermüdend|ärgerlich) das ist.',
      'Auf eine Antwort warten zu müssen, ist (zermürbend|ärgerlich).',
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
  own: { any: ['Das zu klären, ist unsere Aufgabe.', 'Hier haben wir die Erwartungen nicht erfüllt.'] },
  ownReply: ['Unsere erste Antwort hat nicht geholfen, das sehen wir ein.'],
  stateFact: {
    any: ['Stand der Dinge: {gap:bestätigte Fakten}.', 'Was bisher feststeht: {gap:bestätigte Fakten}.'],
    question: ['Die Antwort: {gap:freigegebene Antwort}.'],
  },
  act: {
    any: [
      '<Ich kläre|Wir klären> (heute|jetzt) mit dem Team, (was passiert ist|woran es liegt).',
      '<Ich gehe|Wir gehen> dem (heute|jetzt) mit den Zuständigen nach.',
    ],
    praise: ['<Ich gebe|Wir geben> das gern ans Team weiter.'],
    chat: ['Bis bald hier!'],
    quarrel: ['Fragen an uns (beantworten wir hier gern|sind hier willkommen).'],
    settled: ['Falls noch etwas offen ist, (genügt hier eine Zeile|sind wir da).'],
    question: ['Weitere Fragen sind willkommen.'],
    harassment: ['Was einzelne Menschen angreift, melden wir der Plattform.'],
    rumour: ['<Ich prüfe|Wir prüfen> die Punkte und veröffentlichen hier, was feststeht.'],
  },
  sayWhen: {
    any: [
      'Bis {gap:Tag und Uhrzeit} (folgt hier die Antwort|steht hier der nächste Stand).',
      'Die nächste Nachricht folgt hier bis {gap:Tag und Uhrzeit}.',
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
      facebook: 'private Nachricht über unser Profil',
      instagram: 'private Nachricht über unser Profil',
      x: 'private Nachricht über unser Profil',
      linkedin: 'private Nachricht über unser Profil',
      threads: 'private Nachricht über unser Profil',
      bluesky: 'private Nachricht über unser Profil',
      mastodon: 'private Nachricht über unser Profil',
      tiktok: 'private Nachricht über unser Profil',
      reddit: 'private Nachricht über unser Profil',
    },
    none: '{gap:Adresse oder Telefon}',
  },
  team: 'Das Team von {brand}',
  link: 'Mehr dazu: {link}',
};
