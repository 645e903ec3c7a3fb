import type { Bank } from './bank';

/** Short, correct forms without a second person: no guess at how formal people want it. */
export const italian: Bank = {
  greet: {
    named: ['Buongiorno {name},', 'Salve {name},'],
    plain: ['Buongiorno,', 'Salve,'],
    everyone: ['Buongiorno a tutte e a tutti,'],
  },
  point: {
    fault: [],
    view: [],
    subject: [],
    none: [
      '<Ho letto|Abbiamo letto> questo messaggio (con attenzione|per intero) e <capisco|capiamo> (la delusione|il disappunto|la rabbia).',
      'Quello che si racconta qui (non va bene|non dovrebbe succedere|chiede una risposta vera).',
      'La delusione (è comprensibile|si capisce), e il messaggio (è arrivato|è stato letto).',
    ],
  },
  and: ' e ',
  acknowledge: {
    praise: ['(Che bello leggere queste parole|Che messaggio gentile)!'],
    chat: ['(Che piacere leggere questi commenti|Bello leggere questo scambio)!'],
    quarrel: ["Su questo tema ci sono esperienze (diverse|varie), e qui c'è posto per ciascuna."],
    settled: ["Grazie per l'aggiornamento, (è utile a tutti|aiuta anche altri)."],
    question: ['(Bella domanda|Grazie per la domanda).'],
    safety: [
      'Per precauzione, è meglio non usare né consumare questo prodotto (per ora|fino alla fine dei controlli).',
    ],
    'data-leak': ['Si tratta di dati personali, e questo (viene prima di tutto|è grave).'],
    discrimination: ['Nessuno dovrebbe essere trattato così, e questo racconto (è stato letto|è arrivato).'],
    harassment: ['Le critiche al nostro lavoro hanno posto qui; gli attacchi a una persona no.'],
    outage: ['Il servizio non funziona, e <so|sappiamo> che cosa questo (blocca|comporta).'],
    boycott: ['Ciascuno decide dove va il proprio denaro, e questo (si rispetta|merita rispetto).'],
    rumour: ['Le domande di questo scambio meritano fatti (verificati|con una data).'],
  },
  empathise: {
    any: [
      '<Capisco|Capiamo> quanto sia (stancante|spiacevole).',
      'Aspettare senza notizie è (stancante|logorante).',
    ],
    legal: ['È un diritto, e <lo rispetto|lo rispettiamo>.'],
    safety: [
      '<Spero|Speriamo> che stiano tutti bene; in caso di sintomi, il parere di un medico viene prima.',
    ],
  },
  apologise: {
    any: ['<Mi dispiace|Ci dispiace> (molto|davvero).', "<Chiedo|Chiediamo> scusa per l'accaduto."],
  },
  own: { any: ['Risolvere la cosa tocca a noi.', "Qui non siamo stati all'altezza."] },
  ownReply: ['La nostra prima risposta non è servita, e lo riconosciamo.'],
  stateFact: {
    any: ['Che cosa è confermato: {gap:fatti confermati}.', 'A che punto siamo: {gap:fatti confermati}.'],
    question: ['La risposta: {gap:risposta approvata}.'],
  },
  act: {
    any: [
      '<Verifico|Verifichiamo> (oggi|adesso) con il gruppo (che cosa è successo|dove si è fermato tutto).',
      '<Me ne occupo|Ce ne occupiamo> (oggi|adesso) con chi può intervenire.',
    ],
    praise: ['<Lo passo|Lo passiamo> volentieri a tutto il gruppo.'],
    chat: ['A presto, qui!'],
    quarrel: ['Le domande per noi sono benvenute qui.'],
    settled: ['Se resta qualcosa, basta una riga qui.'],
    question: ['Altre domande sono benvenute.'],
    harassment: ['Ciò che attacca una persona viene segnalato alla piattaforma.'],
    rumour: ['<Verifico|Verifichiamo> ogni punto, e ciò che è confermato sarà pubblicato qui.'],
  },
  sayWhen: {
    any: [
      'Ci saranno notizie qui entro {gap:giorno e ora}.',
      'La risposta arriva qui entro {gap:giorno e ora}.',
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
      facebook: 'messaggio privato sul nostro profilo',
      instagram: 'messaggio privato sul nostro profilo',
      x: 'messaggio privato sul nostro profilo',
      linkedin: 'messaggio privato sul nostro profilo',
      threads: 'messaggio privato sul nostro profilo',
      bluesky: 'messaggio privato sul nostro profilo',
      mastodon: 'messaggio privato sul nostro profilo',
      tiktok: 'messaggio privato sul nostro profilo',
      reddit: 'messaggio privato sul nostro profilo',
    },
    none: '{gap:indirizzo o telefono}',
  },
  team: 'Il gruppo {brand}',
  link: 'Per saperne di più: {link}',
};
