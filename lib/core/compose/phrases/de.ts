import type { Bank } from './bank';
import { comforts } from './distress';

/** Short forms; the second person only where the brand says how it addresses people. */
export const german: Bank = {
  greet: {
    named: ['[Guten Tag|Hallo|Hallo] {name},', 'Hallo {name},'],
    plain: ['[Guten Tag|Hallo|Hallo],', 'Hallo,'],
    everyone: ['Guten Tag zusammen,', 'Hallo zusammen,'],
  },
  point: {
    help: [
      '{point}. (Das schauen wir uns an|Sehen wir uns das an).',
      '{point}: (Sehen wir uns das an|Dafür gibt es ein paar Schritte).',
    ],
    fault: [
      '{point}: Das (ist nicht in Ordnung|sollte nicht passieren), und <ich verstehe|wir verstehen> (den Ärger|die Enttäuschung|den Unmut).',
      '{point}. Das (sollte nicht passieren|verlangt eine klare Antwort).',
      '{point}: Das ist ärgerlich und verlangt eine (richtige|klare) Antwort.',
      'Danke für [Ihre|deine|eure] (offenen|klaren) Worte. {point}, und (das sollte nicht passieren|das verlangt eine Antwort).',
    ],
    view: [
      'Danke für [Ihre|deine|eure] (offenen|klaren|kritischen) Worte zum Thema {point}: Eine klare Antwort ist hier fällig.',
      'Zum Thema {point} ist eine (klare |)Antwort fällig.',
      'Fragen zum Thema {point} verdienen eine (klare|ehrliche|vollständige) Antwort.',
      'Beim Thema {point} (sind Nachfragen|sind Fragen) berechtigt, und eine Antwort darauf gehört hierher.',
    ],
    heard: [],
    grave: [
      '{point}. Das ist (ernst|sehr ernst) und geht jetzt vor.',
      '{point}: So etwas (geht allem anderen vor|hat Vorrang).',
      'Danke für den Hinweis. {point}, und das hat Vorrang.',
    ],
    grief: [],
    warned: ['{point}: Dieses Produkt besser (vorerst|im Moment) nicht verwenden.'],
    quoted: [],
    subject: [
      'Danke für [Ihre Nachricht|deine Nachricht|eure Nachrichten] zum Thema {subjects}: <Ich verstehe|Wir verstehen> (den Ärger|die Enttäuschung|den Unmut).',
      'Beim Thema {subjects} (fehlt eine klare Antwort|ist eine klare Antwort fällig), und der Ärger darüber ist (verständlich|gut nachvollziehbar).',
      'Dass es beim Thema {subjects} (Ärger|Unmut) gibt, ist (verständlich|gut nachvollziehbar).',
      'Zum Thema {subjects} [verdient Ihre Nachricht|verdient deine Nachricht|verdienen eure Nachrichten] eine (richtige|klare) Antwort.',
    ],
    sorry: [
      '{point}: Das tut <mir|uns> (sehr |aufrichtig |)leid.',
      '{point}, und das <bedauere ich|bedauern wir> (sehr|aufrichtig).',
      '{point}. <Ich bitte|Wir bitten> dafür um Entschuldigung.',
    ],
    report: [
      '{point}: So <habe ich|haben wir> [Ihre Nachricht|deine Nachricht|eure Nachrichten] (gelesen|verstanden).',
      '{point}, so <verstehe ich|verstehen wir> [Ihre Nachricht|deine Nachricht|eure Nachrichten].',
      '{point}: Das <habe ich|haben wir> so (notiert|aufgenommen).',
    ],
    none: [
      'Danke für [Ihre Nachricht|deine Nachricht|eure Nachrichten]: <Ich verstehe|Wir verstehen> (den Ärger|die Enttäuschung|den Unmut).',
      'Was [Sie beschreiben|du beschreibst|hier beschrieben wird], (sollte nicht passieren|verdient eine richtige Antwort|ist ärgerlich).',
      'Der Ärger ist (verständlich|gut nachvollziehbar), und [Ihre Nachricht ist|deine Nachricht ist|eure Nachrichten sind] bei <mir|uns> angekommen.',
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
    praise: [
      '(Das freut <mich|uns> sehr|Was für schöne Worte|Danke für diese schönen Worte|Solche Worte machen Freude)!',
    ],
    chat: ['Danke für die vielen (Kommentare|Rückmeldungen)!', 'Danke fürs (Mitreden|Kommentieren)!'],
    quarrel: ['Zu diesem Thema gibt es (verschiedene|mehrere) Erfahrungen, und für alle ist hier Platz.'],
    settled: ['Danke für die Rückmeldung, (gut zu lesen|sie hilft auch anderen).'],
    help: [
      'Danke für [Ihre Nachricht|deine Nachricht|eure Nachrichten] zum Thema {things}: Sehen wir uns das an.',
      'Danke für [Ihre Nachricht|deine Nachricht|eure Nachrichten]: Sehen wir uns das an.',
    ],
    remark: [
      'Danke für [Ihre|deine|eure] (Nachricht|Zeilen|Rückmeldung).',
      '(Gelesen, danke fürs Schreiben|Danke fürs Schreiben).',
    ],
    question: ['Danke für [Ihre|deine|eure] Frage.', 'Gute Frage, danke dafür.'],
    safety: ['Zur Sicherheit: Dieses Produkt bitte (vorerst|im Moment|bis auf Weiteres) nicht verwenden.'],
    harm: ['Was hier erzählt wird, ist ernst und geht (jetzt vor|allem anderen vor).'],
    'data-leak': ['Hier geht es um persönliche Daten, und das (hat Vorrang|ist ernst).'],
    discrimination: [
      'Niemand sollte so behandelt werden. Danke, dass [Sie das hier ansprechen|du das hier ansprichst|ihr das hier ansprecht].',
    ],
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
      '(Das kostet Nerven|So etwas kostet Zeit und Nerven).',
    ],
    legal: ['Dieser Weg steht jedem offen, und <ich respektiere|wir respektieren> das.'],
    safety: ['<Ich hoffe|Wir hoffen>, dass es allen gut geht; bei Beschwerden hilft ärztlicher Rat.'],
    discrimination: ['So etwas verletzt, und das darf nicht untergehen.'],
    ethics: ['Solche Fragen bewegen viele, und sie (dürfen|sollen) gestellt werden.'],
  },
  apologise: {
    any: [
      'Das tut <mir|uns> (sehr |aufrichtig |)leid.',
      '<Ich bedauere|Wir bedauern> (sehr|aufrichtig), (wie das gelaufen ist|was passiert ist).',
      '<Ich bitte|Wir bitten> dafür um Entschuldigung.',
    ],
    discrimination: ['Dass jemand so etwas erleben musste, tut <mir|uns> (sehr |aufrichtig |)leid.'],
  },
  own: {
    waiting: ['So lange zu warten, ist nicht in Ordnung.', 'Das hat zu lange gedauert.'],
    any: ['Es ist <meine|unsere> Aufgabe, hier eine Antwort zu (geben|finden).'],
  },
  ownReply: [
    'Die erste Antwort hat nicht geholfen, das <sehe ich|sehen wir> ein.',
    'Die erste Antwort (war zu wenig|ging am Punkt vorbei), das <sehe ich|sehen wir> ein.',
  ],
  stateFact: {
    any: ['Stand der Dinge: {gap:bestätigte Fakten}.', 'Was bisher feststeht: {gap:bestätigte Fakten}.'],
    help: [
      '(Zuerst|Als Erstes): {gap:Schritte zum Ausprobieren}.',
      'Was meistens hilft: {gap:Schritte zum Ausprobieren}.',
    ],
    question: [
      'Hier die Antwort: {gap:freigegebene Antwort}.',
      'Die Antwort darauf: {gap:freigegebene Antwort}.',
    ],
  },
  teams: {
    any: ['die zuständige Stelle', 'das zuständige Team'],
    delivery: ['das Versandteam', 'das Lieferteam'],
    defect: ['das Produktteam', 'die Qualitätssicherung'],
    refund: ['die Buchhaltung', 'das Erstattungsteam'],
    billing: ['die Buchhaltung', 'das Rechnungsteam'],
    service: ['die zuständige Leitung', 'das zuständige Team'],
    price: ['die Geschäftsleitung'],
    account: ['den technischen Support'],
    outage: ['die Technik'],
    safety: ['die Produktsicherheit', 'die Qualitätssicherung'],
    privacy: ['den Datenschutz'],
    ethics: ['die Geschäftsleitung'],
  },
  doing: ['Was gerade geschieht: {gap:was getan wird}.'],
  inform: ['Aktuelle Informationen stehen hier: {page}'],
  act: {
    any: [
      '<Ich gebe|Wir geben> [Ihre Nachricht|deine Nachricht|eure Nachrichten] (heute noch|gleich|jetzt) an {team} weiter.',
      '<Ich bleibe|Wir bleiben> dran und <frage|fragen> (heute noch|jetzt) nach.',
      '<Ich bitte|Wir bitten> {team} (heute noch|jetzt) um eine (klare |)Antwort.',
      '<Ich frage|Wir fragen> (heute noch|gleich) nach und <bleibe|bleiben> dran.',
    ],
    praise: [
      '<Ich gebe|Wir geben> das gern ans Team weiter.',
      '<Ich gebe|Wir geben> dieses Lob gern ans Team weiter.',
    ],
    chat: ['<Ich lese|Wir lesen> hier gern mit.'],
    quarrel: ['Fragen <beantworte ich|beantworten wir> hier gern.'],
    settled: ['Falls noch etwas offen ist, genügt hier eine Zeile.'],
    remark: ['Falls eine Frage aufkommt, genügt hier eine Zeile.'],
    help: [
      'Falls das nicht hilft, genügt hier eine Zeile.',
      'Falls sich nichts ändert, <gebe ich|geben wir> das an {team} weiter.',
    ],
    question: ['Weitere Fragen sind willkommen.', 'Bei weiteren Fragen genügt hier eine Zeile.'],
    harassment: ['<Ich melde|Wir melden> der Plattform, was einzelne Menschen angreift.'],
    rumour: ['<Ich frage|Wir fragen> nach den Fakten und <schreibe|schreiben> hier, was belegt ist.'],
    ethics: [
      '<Ich gebe|Wir geben> [Ihre|deine|eure] (Kritik|Fragen) (heute noch|jetzt) an {team} weiter.',
      '<Ich bitte|Wir bitten> {team} (heute noch|jetzt) um eine Stellungnahme dazu.',
    ],
    price: [
      '<Ich gebe|Wir geben> [Ihre|deine|eure] Kritik (heute noch|jetzt) an {team} weiter.',
      '<Ich bitte|Wir bitten> {team} (heute noch|jetzt) um eine Erklärung dazu.',
    ],
    service: ['<Ich frage|Wir fragen> (heute noch|jetzt) nach, was passiert ist, und <bleibe|bleiben> dran.'],
    delivery: [
      '<Ich frage|Wir fragen> (heute noch|jetzt) nach, was passiert ist, und <bleibe|bleiben> dran.',
    ],
    defect: ['<Ich frage|Wir fragen> (heute noch|jetzt) nach, was passiert ist, und <bleibe|bleiben> dran.'],
  },
  sayWhen: {
    any: [
      '<Ich melde mich|Wir melden uns> hier bis {gap:Tag und Uhrzeit}.',
      '<Ich schreibe|Wir schreiben> hier wieder bis {gap:Tag und Uhrzeit}.',
      'Bis {gap:Tag und Uhrzeit} gibt es hier eine Rückmeldung.',
    ],
  },
  offerPrivate: [
    'Die Einzelheiten lassen sich am besten direkt besprechen: {contact}.',
    'Für alles Persönliche <bin ich|sind wir> direkt erreichbar: {contact}.',
  ],
  distress: comforts.de,
  impostor: [
    'Achtung: Ein Konto in diesem Thread sieht nur aus wie unseres. Am besten bekommt es nichts geschickt; <ich melde|wir melden> es der Plattform.',
  ],
  protect: [
    'Zur Sicherheit können die persönlichen Angaben hier gelöscht werden; nichts muss erneut geschickt werden.',
  ],
  thank: {
    any: ['Danke für ([Ihre|deine|eure] offenen Worte|[Ihre|deine|eure] Offenheit|den Hinweis).'],
    praise: ['(Bis bald|Danke nochmals)!'],
    chat: ['Bis bald!'],
    outage: ['Danke für die Geduld.'],
  },
  contact: {
    mail: '{address}',
    phone: '{address}',
    other: '{address}',
    network: {
      facebook: 'per Privatnachricht über das Profil',
      instagram: 'per Privatnachricht über das Profil',
      x: 'per Privatnachricht über das Profil',
      linkedin: 'per Privatnachricht über das Profil',
      threads: 'per Privatnachricht über das Profil',
      bluesky: 'per Privatnachricht über das Profil',
      mastodon: 'per Privatnachricht über das Profil',
      tiktok: 'per Privatnachricht über das Profil',
      reddit: 'per Privatnachricht über das Profil',
    },
    none: '{gap:Adresse oder Telefon}',
  },
  team: 'Das Team von {brand}',
  link: 'Mehr dazu: {link}',
};
