import type { Bank } from './bank';

/** Short, correct forms without a second person: no guess at how formal people want it. */
export const italian: Bank = {
  greet: {
    named: ['Buongiorno {name},', 'Salve {name},'],
    plain: ['Buongiorno,', 'Salve,'],
    everyone: ['Buongiorno a tutte e a tutti,'],
  },
  point: {
    help: [
      '{point}: vediamo (che cosa può aiutare|come risolvere).',
      'Il messaggio dice questo: {point}. Vediamo che cosa può aiutare.',
    ],
    fault: [
      '{point}: (non è accettabile|non dovrebbe succedere), e <capisco|capiamo> (la delusione|il disappunto|la rabbia).',
      '{point}. Questo (non dovrebbe succedere|chiede una risposta vera).',
      'Grazie per averlo detto con chiarezza: {point}, e la delusione (si capisce|è comprensibile).',
      '<Ho letto|Abbiamo letto> questo messaggio (con attenzione|per intero): {point}. Non va bene.',
    ],
    view: [
      'La critica {point} (è arrivata|è stata letta), e merita una risposta (chiara|vera).',
      'Le domande {point} meritano una risposta (chiara|precisa).',
      'Grazie per le parole chiare {point}: la domanda è giusta.',
    ],
    heard: [],
    grave: [
      '{point}. È (grave|molto grave), e viene prima di tutto.',
      'Grazie per la segnalazione: {point}, ed è (grave|molto grave).',
    ],
    grief: [],
    warned: ['{point}: per precauzione, è meglio non usare questo prodotto (per ora|al momento).'],
    quoted: [],
    subject: [
      '<Ho letto|Abbiamo letto> questo messaggio {subjects} (con attenzione|per intero) e <capisco|capiamo> (la delusione|il disappunto|la rabbia).',
      'Quello che si racconta qui {subjects} (merita una risposta vera|chiede una risposta precisa).',
      'La delusione {subjects} (è comprensibile|si capisce), e il messaggio (è arrivato|è stato letto).',
      'La critica {subjects} (è arrivata|è stata letta), e (merita una risposta|chiede una risposta vera).',
    ],
    sorry: [
      '{point}: <mi dispiace|ci dispiace> (molto|davvero).',
      '{point}, e <chiedo|chiediamo> scusa per questo.',
    ],
    report: ['<Prendo|Prendiamo> nota: {point}.', 'Così <leggo|leggiamo> questo messaggio: {point}.'],
    none: [
      '<Ho letto|Abbiamo letto> questo messaggio (con attenzione|per intero) e <capisco|capiamo> (la delusione|il disappunto|la rabbia).',
      'Quello che si racconta qui (non va bene|non dovrebbe succedere|chiede una risposta vera).',
      'La delusione (è comprensibile|si capisce), e il messaggio (è arrivato|è stato letto).',
    ],
  },
  and: ' e ',
  andAlso: ', e ',
  andThat: ', e ',
  // With the preposition that they melt into.
  topics: {
    delivery: 'sulla consegna',
    defect: 'sul prodotto',
    refund: 'sul rimborso',
    billing: 'sulla fattura',
    service: 'sul servizio ricevuto',
    price: 'sul prezzo',
    safety: 'sulla sicurezza',
    privacy: 'sui dati personali',
    ethics: 'su questa scelta',
    outage: 'sul guasto',
    account: "sull'account",
  },
  acknowledge: {
    praise: ['(Che bello leggere queste parole|Che messaggio gentile)!'],
    chat: ['(Che piacere leggere questi commenti|Bello leggere questo scambio)!'],
    quarrel: ["Su questo tema ci sono esperienze (diverse|varie), e qui c'è posto per ciascuna."],
    settled: ["Grazie per l'aggiornamento, (è utile a tutti|aiuta anche altri)."],
    help: [
      'Grazie per il messaggio su {things}: vediamo che cosa può aiutare.',
      'Grazie per il messaggio: vediamo che cosa può aiutare.',
    ],
    remark: ['Grazie per (il messaggio|queste righe).', 'Messaggio letto, grazie di averlo scritto qui.'],
    question: ['(Bella domanda|Grazie per la domanda).'],
    safety: ['Per precauzione, è meglio non usare né consumare questo prodotto (per ora|al momento).'],
    harm: ['Quello che si racconta qui è grave e (viene prima di tutto|ha la precedenza).'],
    'data-leak': ['Si tratta di dati personali, e questo (viene prima di tutto|è grave).'],
    discrimination: ['Nessuno dovrebbe essere trattato così, e questo racconto (è stato letto|è arrivato).'],
    harassment: ['Le critiche hanno posto qui; gli attacchi a una persona no.'],
    outage: [
      'I messaggi lo dicono: il servizio non funziona, e <so|sappiamo> che cosa questo (blocca|comporta).',
    ],
    boycott: ['Ciascuno decide dove va il proprio denaro, e questo (si rispetta|merita rispetto).'],
    rumour: ['Le domande di questo scambio meritano fatti (verificati|con una data).'],
  },
  empathise: {
    any: ['<Capisco|Capiamo> quanto sia (stancante|spiacevole).', 'Si capisce che questo (deluda|pesi).'],
    legal: ['È un diritto, e <lo rispetto|lo rispettiamo>.'],
    safety: [
      '<Spero|Speriamo> che stiano tutti bene; in caso di sintomi, il parere di un medico viene prima.',
    ],
  },
  apologise: {
    any: ['<Mi dispiace|Ci dispiace> (molto|davvero).', "<Chiedo|Chiediamo> scusa per l'accaduto."],
  },
  own: {
    waiting: ['Aspettare così una risposta non va bene.', 'Una risposta era dovuta prima.'],
    any: ['Dare una risposta tocca a <me|noi>.'],
  },
  ownReply: ['La prima risposta non è servita, e <lo riconosco|lo riconosciamo>.'],
  stateFact: {
    any: ['Che cosa è confermato: {gap:fatti confermati}.', 'A che punto siamo: {gap:fatti confermati}.'],
    help: [
      '(Per cominciare|Prima di tutto): {gap:passi da provare}.',
      'Quello che di solito aiuta: {gap:passi da provare}.',
    ],
    question: ['La risposta: {gap:risposta approvata}.'],
  },
  teams: { any: ['chi può intervenire', 'chi se ne occupa'] },
  doing: ['Che cosa si sta facendo: {gap:che cosa si sta facendo}.'],
  inform: ['La pagina di informazione: {page}'],
  act: {
    any: [
      '<Passo|Passiamo> questo messaggio (oggi|adesso) a {team}.',
      '<Chiedo|Chiediamo> una risposta (oggi|adesso) a {team}.',
      '<Chiedo|Chiediamo> (oggi|adesso) che cosa è successo e <seguo|seguiamo> il caso da vicino.',
    ],
    praise: ['<Lo passo|Lo passiamo> volentieri a tutto il gruppo.'],
    chat: ['A presto, qui!'],
    quarrel: ['Le domande sui prodotti sono benvenute qui.'],
    settled: ['Se resta qualcosa, basta una riga qui.'],
    remark: ['Se resta una domanda, basta una riga qui.'],
    help: ['Se resta qualcosa, basta una riga qui.', 'Se resta uguale, <chiedo|chiediamo> a {team}.'],
    question: ['Altre domande sono benvenute.'],
    harassment: ['<Segnalo|Segnaliamo> alla piattaforma ciò che attacca una persona.'],
    rumour: ['<Chiedo|Chiediamo> i fatti e <scrivo|scriviamo> qui ciò che è confermato.'],
  },
  sayWhen: {
    any: [
      '<Torno|Torniamo> qui entro {gap:giorno e ora}.',
      '<Do|Diamo> notizie qui entro {gap:giorno e ora}.',
    ],
  },
  offerPrivate: [
    'Per ciò che è personale, la via migliore è diretta: {contact}.',
    "Per i dettagli c'è una via diretta: {contact}.",
  ],
  protect: [
    'Per sicurezza, i dati personali in questo scambio si possono togliere; non servirà mandarli di nuovo.',
  ],
  thank: {
    any: ['Grazie per (la pazienza|la franchezza|la segnalazione).'],
    praise: ['(A presto|Grazie ancora)!'],
    chat: ['(A presto|Grazie ancora)!'],
  },
  contact: {
    mail: '{address}',
    phone: '{address}',
    other: '{address}',
    network: {
      facebook: 'messaggio privato sul profilo',
      instagram: 'messaggio privato sul profilo',
      x: 'messaggio privato sul profilo',
      linkedin: 'messaggio privato sul profilo',
      threads: 'messaggio privato sul profilo',
      bluesky: 'messaggio privato sul profilo',
      mastodon: 'messaggio privato sul profilo',
      tiktok: 'messaggio privato sul profilo',
      reddit: 'messaggio privato sul profilo',
    },
    none: '{gap:indirizzo o telefono}',
  },
  team: 'Il team {brand}',
  link: 'Per saperne di più: {link}',
};
