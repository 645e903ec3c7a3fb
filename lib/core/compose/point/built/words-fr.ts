import { plainLetters as fold } from '../../../text/plain-letters';

/** What goes wrong with things, as it is written; folded for reading, agreed for writing. */
export type Agreed = readonly [m: string, f: string, mp: string, fp: string];

const regular = (word: string): Agreed => [word, `${word}e`, `${word}s`, `${word}es`];
const unchanged = (word: string): Agreed => [word, word, word, word];

/** Regular in the feminine and the plural: "cassé", "froid". A state that a stay or a meal had is told in the past. */
const states = `cassé fendu déchiré abîmé rayé défectueux fissuré troué percé écrasé éventré brisé ébréché tordu décollé décousu rouillé usé
 bouché bloqué coincé fermé coupé gelé verrouillé suspendu désactivé piraté débordé saturé bondé surchargé défoncé inondé mouillé trempé
 périmé vide introuvable injoignable inaccessible indisponible inutilisable illisible immangeable incomplet défaillant
 annulé supprimé reporté retardé refusé rejeté perdu égaré débité prélevé facturé doublé inexistant hors_service en_panne en_retard
 effacé manquant absent volé désynchronisé surfacturé endommagé desserré gondolé griffé cabossé délavé décoloré rétréci effiloché
 élimé dépareillé inachevé bâclé impraticable injouable invivable inaudible obsolète injustifié de_travers en_vrac
 décalé repoussé blanchi jauni noirci ramolli flétri fané écorné froissé mal_imprimé mal_découpé
 trop_grand trop_long mal_cousu mal_monté mal_posé mal_réglé mal_isolé mal_fermé
 en_rupture en_travaux à_l'arrêt à_plat en_miettes en_morceaux en_lambeaux faux erroné incompréhensible dangereux`;
const statesThen = `sale taché froid tiède glacé cru brûlé moisi collant poussiéreux dégoûtant infect puant bruyant minuscule crasseux
 humide congelé desséché trop_salé trop_sucré pas_frais trop_cuit pas_cuit trop_petit trop_court sec fade avarié gras mou`;

const oddOnes: Record<string, Agreed> = {
  défectueux: ['défectueux', 'défectueuse', 'défectueux', 'défectueuses'],
  poussiéreux: ['poussiéreux', 'poussiéreuse', 'poussiéreux', 'poussiéreuses'],
  crasseux: ['crasseux', 'crasseuse', 'crasseux', 'crasseuses'],
  dangereux: ['dangereux', 'dangereuse', 'dangereux', 'dangereuses'],
  incomplet: ['incomplet', 'incomplète', 'incomplets', 'incomplètes'],
  faux: ['faux', 'fausse', 'faux', 'fausses'],
  'pas frais': ['pas frais', 'pas fraîche', 'pas frais', 'pas fraîches'],
  'trop long': ['trop long', 'trop longue', 'trop longs', 'trop longues'],
  sec: ['sec', 'sèche', 'secs', 'sèches'],
  gras: ['gras', 'grasse', 'gras', 'grasses'],
  mou: ['mou', 'molle', 'mous', 'molles'],
};

const formsOf = (entry: string): Agreed => {
  const word = entry.replaceAll('_', ' ');
  if (oddOnes[word] !== undefined) return oddOnes[word];
  if (/^(?:hors|en|à|de) /.test(word)) return unchanged(word);
  return word.endsWith('e') ? [word, word, `${word}s`, `${word}s`] : regular(word);
};

const entries = (list: string, isThen: boolean) =>
  list.split(/\s+/).map((entry) => ({ forms: formsOf(entry), isThen, isDone: done.test(entry) }));

export interface State {
  forms: Agreed;
  /** Told of a stay, a meal or a visit that is over. */
  isThen: boolean;
  /** Done by somebody, once. */
  isDone: boolean;
}

const done =
  /^(?:annulé|supprimé|reporté|décalé|repoussé|refusé|rejeté|perdu|égaré|débité|prélevé|facturé|surfacturé|effacé|volé)$/;

/** Every folded form of a state, and what it is a form of. */
export const stateOf: ReadonlyMap<string, State> = new Map([
  ...[...entries(states, false), ...entries(statesThen, true)].flatMap((state) =>
    [...new Set(state.forms)].map((form) => [fold(form), state] as const),
  ),
  ['hs', { forms: unchanged('hors service'), isThen: false, isDone: false }] as const,
  ['ko', { forms: unchanged('hors service'), isThen: false, isDone: false }] as const,
  ['down', { forms: unchanged('en panne'), isThen: false, isDone: false }] as const,
  ['en rade', { forms: unchanged('en panne'), isThen: false, isDone: false }] as const,
  ['nazes', { forms: unchanged('hors service'), isThen: false, isDone: false }] as const,
]);

/** Verbs of what things are to do, and do not: stem of a regular verb, or both forms of another. */
const duties = `bipe marche fonctionne démarre charge s'allume s'ouvre s'affiche se_lance se_recharge se_connecte se_ferme ferme chauffe colle coupe
 passe répond:répondent arrive vient:viennent tient:tiennent correspond:correspondent tourne refroidit:refroidissent sort:sortent
 synchronise se_synchronise imprime aspire lave sonne bouge avance décolle imprime reconnaît:reconnaissent détecte envoie capte
 tire essore souffle rince mousse verrouille scanne lit:lisent sèche accepte rentre freine adhère enregistre se_plie se_règle
 s'éteint:s'éteignent part:partent suit:suivent convient:conviennent existe suffit:suffisent circule dessert:desservent protège`;

export interface Duty {
  one: string;
  many: string;
}

const pairOf = (entry: string): Duty => {
  const [one = '', many] = entry.replaceAll('_', ' ').split(':');
  return { one, many: many ?? `${one}nt` };
};

/** Folded form, without its pronoun → the verb with it. */
export const dutyOf: ReadonlyMap<string, Duty> = new Map(
  duties.split(/\s+/).flatMap((entry) => {
    const duty = pairOf(entry);
    return [duty.one, duty.many].map((form) => [fold(form), duty] as const);
  }),
);

/** Verbs that say by themselves that something goes wrong; the last part is a participle, conjugated where they have one. */
const faults = `plante:planté rame bugge:buggé lague fuit/fuient goutte:goutté coule:coulé saute:sauté disjoncte:disjoncté rouille:rouillé grince
 clignote surchauffe:surchauffé gratte pique cale:calé coince:coincé tousse patine peluche bouloche déteint/déteignent:déteint
 rétrécit/rétrécissent:rétréci casse:cassé craque:craqué lâche:lâché fond/fondent:fondu explose:explosé éclate:éclaté freeze:freezé
 se_bloque:bloqué se_déchire:déchiré se_décolle:décollé se_découd/se_décousent:décousu se_casse:cassé se_fissure:fissuré
 se_déconnecte:déconnecté se_coupe:coupé se_fige:figé se_désagrège:désagrégé se_décharge:déchargé se_vide:vidé se_perce:percé
 se_détache:détaché s'effrite:effrité s'effondre:effondré s'ouvre_tout_seul se_plie:plié se_coince:coincé se_dévisse:dévissé
 déborde:débordé disparaît/disparaissent:disparu expire:expiré redémarre couine coupe vibre siffle cogne tremble bourdonne penche
 se_dérègle:déréglé se_brise:brisé s'use:usé s'arrête_tout_seul s'éteint_tout_seul moisit/moisissent:moisi`;

export interface Fault {
  present: Duty;
  /** "plantait": worked out from the plural. */
  past: string | null;
  isReflexive: boolean;
}

const knownFaults: ReadonlyMap<string, Fault> = new Map(
  faults.split(/\s+/).flatMap((entry) => {
    const [forms = '', past] = entry.replaceAll('_', ' ').split(':');
    const [one = '', many] = forms.split('/');
    const fault: Fault = {
      present: { one, many: many ?? (one.endsWith('seul') ? one : `${one}nt`) },
      past: past ?? null,
      isReflexive: /^s(?:e |')/.test(one),
    };
    return [fault.present.one, fault.present.many].map((form) => [fold(form), fault] as const);
  }),
);

/** Said among friends. */
const slangOf: readonly (readonly [said: string, meant: string])[] = [
  ['se barre', 'se decolle'],
  ['se barrent', 'se decollent'],
  ['part en morceaux', 'se desagrege'],
  ['part en lambeaux', 'se desagrege'],
];

/** Folded form → the verb; as it is said among friends too. */
export const faultOf: ReadonlyMap<string, Fault> = new Map([
  ...knownFaults,
  ...slangOf.flatMap(([said, meant]) => {
    const fault = knownFaults.get(meant);
    return fault === undefined ? [] : [[said, fault] as const];
  }),
]);

/** Participles that are faults when told with "a" or "s'est". */
export const brokeOf: ReadonlyMap<string, Fault> = new Map(
  [...faultOf.values()].flatMap((fault) =>
    fault.past === null
      ? []
      : [...new Set(['', 'e', 's', 'es'].map((end) => `${fold(fault.past ?? '')}${end}`))].map(
          (form) => [form, fault] as const,
        ),
  ),
);

/** What people wait for to be done with things: "toujours pas livré". `être` verbs need no "été". */
const dues = `arrivé* venu* passé* parti* livré reçu remboursé traité réparé remplacé ramassé collecté nettoyé installé activé ouvert envoyé expédié
 crédité validé rendu retrouvé indemnisé respecté réglé posé raccordé branché changé versé annulé servi distribué entretenu vidé résolu
 fourni communiqué transmis repris échangé déposé désinfecté éteint pris_en_compte mis_à_jour payé rétabli corrigé récupéré transféré débloqué confirmé enregistré honoré terminé fini`;

export interface Due {
  forms: Agreed;
  /** Conjugated with être in the active: "n'est jamais arrivé". */
  isOwn: boolean;
}

/** The four forms of a participle: "rendu", "promis", "mis à jour". */
export const participle = (word: string): Agreed => {
  const [first = '', ...rest] = word.split(' ');
  const tail = rest.length === 0 ? '' : ` ${rest.join(' ')}`;
  const [m, f, mp, fp] = first.endsWith('s') ? [first, `${first}e`, first, `${first}es`] : regular(first);
  return [m + tail, f + tail, mp + tail, fp + tail];
};

export const dueOf: ReadonlyMap<string, Due> = new Map(
  dues.split(/\s+/).flatMap((entry) => {
    const due: Due = {
      forms: participle(entry.replace('*', '').replaceAll('_', ' ')),
      isOwn: entry.endsWith('*'),
    };
    // People leave the accent out, and the agreement.
    return [...new Set(due.forms)].map((form) => [fold(form), due] as const);
  }),
);

/** "Fermer" → "la fermeture": a choice of the brand as the name of a thing. Folded stems. */
export const choiceOf: readonly (readonly [stem: RegExp, noun: string])[] = [
  [/^ferm/, 'la fermeture'],
  [/^supprim/, 'la suppression'],
  [/^retir|^enlev|^vir/, 'le retrait'],
  [/^augment|^mont/, 'la hausse'],
  [/^remplac/, 'le remplacement'],
  [/^arret/, "l'arrêt"],
  [/^chang|^modifi/, 'le changement'],
  [/^abandonn/, "l'abandon"],
  [/^reduit|^redui|^dimin|^baiss/, 'la baisse'],
  [/^annul/, "l'annulation"],
];

export const foldedWords = (words: Iterable<string>): string =>
  [...words].sort((a, b) => b.length - a.length).join('|');
