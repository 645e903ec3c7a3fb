import type { Bank } from './bank';
import { comforts } from './distress';

/** Short forms; the second person only where the brand says how it addresses people. */
export const italian: Bank = {
  greet: {
    named: ['Buongiorno {name},', 'Salve {name},'],
    plain: ['Buongiorno,', 'Salve,'],
    everyone: ['Buongiorno a tutte e a tutti,'],
  },
  point: {
    help: [
      '{point}: vediamo (che cosa può aiutare|come risolvere).',
      'Grazie per aver scritto: {point}. Vediamo come risolvere.',
    ],
    fault: [
      '{point}: (non va bene|non dovrebbe succedere), e <capisco|capiamo> (la delusione|il disappunto).',
      '{point}. Questo (non dovrebbe succedere|merita una risposta vera).',
      'Grazie per averlo scritto con chiarezza: {point}, e (non va bene|merita una risposta vera).',
      '<Ho letto|Abbiamo letto> con attenzione [il suo messaggio|il tuo messaggio|questi messaggi]: {point}, e non dovrebbe succedere.',
    ],
    view: [
      '{point} serve una risposta (chiara|vera).',
      'Grazie per le parole chiare {point}: (la domanda è giusta|una risposta è dovuta).',
      'Le domande {point} meritano una risposta (chiara|completa).',
      '<Ho letto|Abbiamo letto> con attenzione la critica {point}, e merita una risposta (chiara|completa).',
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
      '<Ho letto|Abbiamo letto> con attenzione [il suo messaggio|il tuo messaggio|questi messaggi] {subjects} e <capisco|capiamo> (la delusione|il disappunto).',
      'Grazie per il messaggio {subjects}: (il disappunto si capisce|una risposta è dovuta).',
      '{subjects} serve una risposta (chiara|vera), e il disappunto (si capisce|è comprensibile).',
    ],
    sorry: [
      '{point}: <mi dispiace|ci dispiace> (molto|davvero).',
      '{point}, e <chiedo|chiediamo> scusa per questo.',
    ],
    report: [
      '<Prendo|Prendiamo> nota: {point}.',
      'Come si legge [nel suo messaggio|nel tuo messaggio|nei messaggi], {point}.',
    ],
    none: [
      '<Ho letto|Abbiamo letto> con attenzione [il suo messaggio|il tuo messaggio|questi messaggi] e <capisco|capiamo> (la delusione|il disappunto).',
      'Quello che [racconta|racconti|si racconta qui] (non dovrebbe succedere|merita una risposta vera).',
      'Grazie per averlo scritto con chiarezza: il disappunto (si capisce|è comprensibile).',
    ],
  },
  and: ' e ',
  andAlso: ', e ',
  andThat: ', e ',
  // With the preposition that they melt into.
  about: {
    fault: [
      '{point}: {things} (serve una risposta chiara|una risposta è dovuta), e il disappunto si capisce.',
    ],
    sorry: ['{point}. <Mi dispiace|Ci dispiace> (molto|davvero), e {things} serve una risposta chiara.'],
    report: ['{things} <prendo|prendiamo> nota di questo: {point}.'],
    grave: ['{point}. È (grave|molto grave), e viene prima di tutto.'],
    view: ['Le domande {point} meritano una risposta (chiara|completa).'],
  },
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
    praise: ['(Che bello leggere queste parole|Che messaggio gentile|Grazie di cuore per queste parole)!'],
    chat: ['Grazie per (i commenti|tutti i commenti)!'],
    quarrel: ["Su questo tema ci sono esperienze (diverse|varie), e qui c'è posto per ciascuna."],
    settled: ["Grazie per l'aggiornamento, (è utile a tutti|aiuta anche altri)."],
    help: [
      'Grazie per il messaggio {things}: vediamo come risolvere.',
      'Grazie per il messaggio: vediamo come risolvere.',
    ],
    remark: ['Grazie per (il messaggio|queste righe|aver scritto).'],
    question: ['(Bella domanda|Grazie per la domanda|Volentieri).'],
    safety: ['Per precauzione, è meglio non usare né consumare questo prodotto (per ora|al momento).'],
    harm: ['Quello che si racconta qui è grave e (viene prima di tutto|ha la precedenza).'],
    'data-leak': ['Si tratta di dati personali, e questo (viene prima di tutto|è grave).'],
    discrimination: ['Nessuno dovrebbe essere trattato così. Grazie per averlo raccontato qui.'],
    harassment: ['Le critiche hanno posto qui; gli attacchi a una persona no.'],
    outage: [
      'I messaggi lo dicono: il servizio non funziona, e <so|sappiamo> che cosa questo (blocca|comporta).',
    ],
    boycott: ['Ciascuno decide dove va il proprio denaro, e questo (si rispetta|merita rispetto).'],
    rumour: ['Le domande di questo scambio meritano fatti (verificati|con una data).'],
  },
  empathise: {
    any: [
      '<Capisco|Capiamo> quanto sia (faticoso|spiacevole).',
      'È comprensibile che questo (deluda|pesi).',
      'Una cosa così (pesa|stanca).',
    ],
    legal: ['Rivolgersi a un legale è un diritto, e <lo rispetto|lo rispettiamo>.'],
    safety: [
      '<Spero|Speriamo> che stiano tutti bene; in caso di sintomi, il parere di un medico viene prima.',
    ],
    discrimination: ['Un trattamento così ferisce, e non va lasciato passare.'],
    ethics: ['Sono domande legittime, ed è giusto farle.'],
  },
  apologise: {
    any: ['<Mi dispiace|Ci dispiace> (molto|davvero).', "<Chiedo|Chiediamo> scusa per l'accaduto."],
    discrimination: ['<Mi dispiace|Ci dispiace> (molto |)che qualcuno abbia vissuto questo.'],
  },
  own: {
    waiting: ["Un'attesa così non va bene.", 'È passato troppo tempo.'],
    any: ['(Dare|Trovare) una risposta tocca a <me|noi>.'],
  },
  ownReply: [
    'La prima risposta non è servita, e <lo riconosco|lo riconosciamo>.',
    'La prima risposta non bastava, e <lo riconosco|lo riconosciamo>.',
  ],
  stateFact: {
    any: [
      'Ecco che cosa è confermato: {gap:fatti confermati}.',
      'A oggi è confermato questo: {gap:fatti confermati}.',
    ],
    help: [
      '(Per cominciare|Prima di tutto): {gap:passi da provare}.',
      'Quello che di solito aiuta: {gap:passi da provare}.',
    ],
    question: ['Ecco la risposta: {gap:risposta approvata}.', 'La risposta: {gap:risposta approvata}.'],
  },
  teams: {
    any: ['chi può intervenire', 'chi se ne occupa'],
    delivery: ['chi segue le consegne'],
    defect: ['chi segue il prodotto'],
    refund: ['chi segue i rimborsi'],
    billing: ['chi segue la fatturazione'],
    service: ['chi ne è responsabile', 'chi se ne occupa'],
    price: ['chi decide i prezzi'],
    account: ['chi segue gli account'],
    outage: ['chi segue i guasti'],
    safety: ['chi segue la sicurezza dei prodotti'],
    privacy: ['chi protegge i dati'],
    ethics: ['chi decide'],
  },
  doing: ['Che cosa si sta facendo: {gap:che cosa si sta facendo}.'],
  inform: ['Tutte le informazioni sono qui: {page}'],
  act: {
    any: [
      '<Giro|Giriamo> [il suo messaggio|il tuo messaggio|questi messaggi] (oggi stesso|subito) a {team}.',
      '<Chiedo|Chiediamo> (oggi stesso|subito) una risposta a {team}.',
      '<Chiedo|Chiediamo> (oggi stesso|subito) informazioni e <seguo|seguiamo> la questione da vicino.',
    ],
    praise: [
      '<Lo passo|Lo passiamo> volentieri a tutta la squadra.',
      '<Lo racconto|Lo raccontiamo> oggi stesso a tutta la squadra.',
    ],
    chat: ['<Leggo|Leggiamo> ogni commento con piacere.'],
    quarrel: ['Le domande sui prodotti sono benvenute qui.'],
    settled: ['Se resta qualcosa, basta una riga qui.'],
    remark: ['Se resta una domanda, basta una riga qui.'],
    help: ['Se resta qualcosa, basta una riga qui.', 'Se resta uguale, <chiedo|chiediamo> a {team}.'],
    question: ['Altre domande sono benvenute.', "Per un'altra domanda basta una riga qui."],
    harassment: ['<Segnalo|Segnaliamo> alla piattaforma ciò che attacca una persona.'],
    rumour: ['<Chiedo|Chiediamo> i fatti e <scrivo|scriviamo> qui ciò che è confermato.'],
    ethics: [
      '<Porto|Portiamo> (la critica|queste domande) (oggi stesso|subito) a {team}.',
      '<Chiedo|Chiediamo> (oggi stesso|subito) una spiegazione a {team}.',
    ],
    price: [
      '<Porto|Portiamo> la critica (oggi stesso|subito) a {team}.',
      '<Chiedo|Chiediamo> (oggi stesso|subito) una spiegazione a {team}.',
    ],
    service: [
      '<Chiedo|Chiediamo> (oggi stesso|subito) che cosa è successo e <seguo|seguiamo> il caso da vicino.',
    ],
    delivery: [
      '<Chiedo|Chiediamo> (oggi stesso|subito) che cosa è successo e <seguo|seguiamo> il caso da vicino.',
    ],
    defect: [
      '<Chiedo|Chiediamo> (oggi stesso|subito) che cosa è successo e <seguo|seguiamo> il caso da vicino.',
    ],
  },
  sayWhen: {
    any: [
      '<Torno|Torniamo> a scrivere qui entro {gap:giorno e ora}.',
      '<Do|Diamo> notizie qui entro {gap:giorno e ora}.',
    ],
  },
  offerPrivate: [
    'Per i dati personali, meglio in privato: {contact}.',
    'I dettagli, meglio in privato: {contact}.',
  ],
  distress: comforts.it,
  impostor: [
    'Attenzione: un account in questa conversazione imita il nostro. Meglio non inviargli nulla; <lo segnalo|lo segnaliamo> alla piattaforma.',
  ],
  protect: [
    'Per sicurezza, i dati personali in questo scambio si possono togliere; non servirà mandarli di nuovo.',
  ],
  thank: {
    any: ['Grazie per (la chiarezza|la franchezza|la segnalazione).'],
    praise: ['(A presto|Grazie ancora)!'],
    chat: ['A presto!'],
    outage: ['Grazie per la pazienza.'],
  },
  contact: {
    mail: '{address}',
    phone: '{address}',
    other: '{address}',
    network: {
      facebook: 'con un messaggio privato al profilo',
      instagram: 'con un messaggio privato al profilo',
      x: 'con un messaggio privato al profilo',
      linkedin: 'con un messaggio privato al profilo',
      threads: 'con un messaggio privato al profilo',
      bluesky: 'con un messaggio privato al profilo',
      mastodon: 'con un messaggio privato al profilo',
      tiktok: 'con un messaggio privato al profilo',
      reddit: 'con un messaggio privato al profilo',
    },
    none: '{gap:indirizzo o telefono}',
  },
  team: 'Il team {brand}',
  link: 'Per saperne di più: {link}',
};
