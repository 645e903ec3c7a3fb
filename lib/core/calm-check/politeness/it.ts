import { any, first, type MarkerTable } from './marker';

export const italian: MarkerTable = {
  greeting: first('ciao|buongiorno|buonasera|salve|gentile|car[oa]|benvenut[oa]'),
  gratitude: any('grazie|ringrazi\\w+|grat[oa]'),
  'gratitude-first': first('(?:ciao[,.!]? )?(?:mille |molte )?grazie'),
  please: any('per (?:favore|cortesia|piacere)|prego'),
  'please-first': first('per (?:favore|cortesia|piacere)'),
  apology: any('scus\\w+|mi dispiace|ci dispiace|perdon\\w*|spiacent\\w+'),
  'indirect-request': any('potrebbe|potresti|potreste|puo|puoi|vorrei|sarebbe possibile|e possibile'),
  hedge: any('forse|magari|probabilmente|sembra\\w*|credo|penso|suppongo|secondo me|possibile|un po|spero'),
  'first-person': any('io|mi|mio|mia|miei|noi|ci|nostr[oaie]|ho|sono|abbiamo'),
  'first-person-start': first('io|ho|mi|noi|abbiamo|sono'),
  'second-person': any('tu|ti|tuo|tua|lei|le|suo|sua|voi|vi|vostr[oaie]|hai|sei'),
  'second-person-start': first('tu|lei|voi|hai|sei'),
  'direct-question': first('perche|cosa|che|chi|dove|come|quale|da quando'),
  factuality: any(
    'davvero|in realta|onestamente|ovviamente|chiaramente|certo|esattamente|semplicemente|solo|infatti',
  ),
  deference: any(
    '(?:ottimo|buon|bel|bellissimo) (?:lavoro|articolo)|complimenti|bravo|interessante|ha ragione|hai ragione',
  ),
  'conjunction-start': first('quindi|e|ma|o|allora|se'),
  positive: any(
    'buon[oa]?|bene|felice|content[oa]|piace\\w*|meglio|utile|gentil\\w*|ottim[oa]|volentieri|spero|perfetto|cordial\\w*|saluti',
  ),
  negative: any(
    'falso|sbagliat\\w+|stupid\\w+|idiot\\w+|assurd\\w+|ridicol\\w+|bugi\\w+|vergogn\\w+|inutil\\w*|vandal\\w+|cancell\\w+|merda|cazzo|insult\\w+|problem\\w+',
  ),
  negation: any('non|mai|niente|nulla|nessun\\w*|ne'),
  but: any('ma|pero|tuttavia|invece'),
  help: any('aiut\\w+|consigl\\w+|parere|spieg\\w+|dare un.occhiata'),
  'did-you': any('(?:hai|sei|vuoi|sai|credi|perche (?:hai|non))'),
  accusing: any('(?:devi|dovresti|dovrebbe|non puoi|non hai|hai (?:cancellato|tolto|rimosso))'),
  inviting: any(
    '(?:potrebbe|potresti|puoi|puo) (?:aiut|spieg|dar|dir|controll|veder)\\w*|cosa ne pens\\w+|posso|potrei',
  ),
  imperative: first(
    '(?:e |poi |allora |adesso )?(?:smetti\\w*|smetta\\w*|cancell(?:a|i|ate)|togli\\w*|leggi\\w*|correggi\\w*|rispond(?:i|a|ete)|manda\\w*|mandate\\w*|fai|fate|dammi|dimmi|cambi(?:a|ate)|sistem(?:a|ate)|non (?:toccare|scrivere))',
  ),
  together: any('insieme|possiamo|potremmo'),
};
