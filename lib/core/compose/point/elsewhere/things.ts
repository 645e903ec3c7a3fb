import { topicSchema } from '../../../reading/signals';
import type { LanguageCode } from '../../../text/language';
import { fault, type Frame } from '../frame';
import { isLoose } from '../traits';
import { objectsElsewhere, type BoughtThing } from './objects';

/** What may be wrong with a bought thing that is named, a line each: what, its topic, the words for it, and how it is said. On folded text. */
const tables: Partial<Record<LanguageCode, string>> = {
  de: String.raw`
    fire ; safety ; (?:\w*qualm\w*|geraucht|raucht|rauch kam|funken|funkte|geblitzt|(?:durch|ver|an)geschmort\w*|stichflamme|flammen|brennt|gebrannt|stromschlag|uberhitzt\w*|explodiert\w*|geplatzt|brandfleck\w*) ; {object} kann gefährlich sein / von diesem Gerät kann Gefahr ausgehen
    arrived-damaged ; delivery ; (?:zerkratzt\w*|kratzer|beschadigt\w*|verbeult\w*|delle|dellen|zerbrochen\w*|zersprungen\w*|riss drin) ; {object} ist beschädigt angekommen / die Ware ist beschädigt angekommen
    not-arrived ; delivery ; (?:sollte\w*[^!?]{0,40}(?:kommen|geliefert|da sein|ankommen)|immer noch nicht (?:da|geliefert|gekommen)|nicht geliefert|liefertermin\w*|lieferzeit) ; {object} ist noch nicht angekommen / die Lieferung lässt noch immer auf sich warten
    broken ; defect ; (?:kaputt\w*|defekt\w*|macken|spinnt|undicht|leckt|lauft aus|nur auf einer seite|nur noch halb|geht nicht|geht nicht mehr|lauft nicht|funktioniert (?:nicht|nur)\w*|startet nicht|gebrochen|gerissen|abgebrochen|abgegangen|lost sich|aufgelost|eingelaufen|ausgeblichen|verfarbt\w*|durchgelegen|wackelt|quietscht|stinkt|riecht nach|klemmt|reklamation|reklamier\w*|mangelhaft\w*|rostet|rost|\w+t (?:gar |uberhaupt |auch )?nichts? mehr|nur noch larm|garantie|(?:ab)?gefarbt|farbt ab|grune?n? finger|finger grun) ; {object} ist nicht in Ordnung / {object} macht Probleme / der Artikel ist nicht in Ordnung`,
  es: String.raw`
    fire ; safety ; (?:se ha fundido|se fundio|echaba humo|echa humo|salio humo|humo|chispas?|chispazo|llamas?|llamarada|se quemo|se ha quemado|ha quemado|prendio fuego|exploto|ha explotado|calambrazo|recalient\w*) ; {object} puede ser un peligro / este aparato puede ser peligroso
    arrived-damaged ; delivery ; (?:rayad[oa]s?|golpead[oa]s?|abollad[oa]s?|con un golpe|con golpes|partid[oa]s? (?:por|en)|lleg\w+ rot[oa]s?) ; {object} ha llegado con daños / el pedido ha llegado con daños
    not-arrived ; delivery ; (?:tenia que (?:llegar|venir)|tendria que haber llegado|debia (?:llegar|entregarse)|debio llegar|no (?:me |nos )?(?:ha )?lleg\w+|sigue sin llegar|sin entregar) ; {object} todavía no ha llegado / el pedido todavía no ha llegado
    broken ; defect ; (?:rot[oa]s?|averiad[oa]s?|estropead[oa]s?|se (?:me )?(?:ha )?(?:rot|romp|estrope|averi|despeg|desti|encog)\w+|no (?:me )?(?:funciona|enciende|carga|enfria|arranca|va)|deja de|pierde|gotea|gotera|hace (?:un )?ruido\w*|huele a|defectuos[oa]s?|con defecto|encogio|destenid[oa]|descosid[oa]|hundid[oa]|deshinch\w+|oxidad[oa]|oxido|sin (?:calentar|enfriar|funcionar|cargar|arrancar)|se (?:me )?descosi\w+|garantia|dedos? verdes?|desti[nñ]e|arreglen|reparen|reparacion) ; {object} da problemas / {object} ha salido con un problema / el artículo da problemas`,
  it: String.raw`
    fire ; safety ; (?:fumo|fumava|fiammat\w+|fiamm\w+|scintill\w+|scossa|annerit[oa]|bruciat[oa]|prende fuoco|ha preso fuoco|esplos[oa]|scoppiat[oa]|surriscald\w+) ; {object} può essere un pericolo / questo apparecchio può essere pericoloso
    arrived-damaged ; delivery ; (?:graffiat[oaie]|ammaccat[oaie]|scheggiat[oaie]|crepat[oaie]|danneggiat[oaie]) ; {object} ha dei danni / l'ordine è arrivato con dei danni
    not-arrived ; delivery ; (?:dove(?:va|vano) (?:arrivare|essere consegnat\w+)|non (?:e |mi e )?(?:ancora |mai )?arrivat[oa]|data diversa|non si sa quando|slitta\w*) ; la consegna non è ancora avvenuta
    broken ; defect ; (?:rott[oaie]|guast[oaie]|difettos[oaie]|difetto|perde\b|perdono acqua|non (?:si accende|funziona|va|carica|parte|scalda|raffredda|aspira)|smesso di|si (?:e|sono) (?:rott|stacc|scuc|scoll|bloccat|spent|ristrett|stint)\w+|fa un rumore|rumore strano|puzza di|scucit[oaie]|scolorit[oaie]|arrugginit[oaie]|ruggine|garanzia|dit[oa] verd[ei]|stinge|freno|frena|ripar\w+) ; {object} ha un problema / {object} dà problemi / l'articolo ha un problema`,
  pt: String.raw`
    fire ; safety ; (?:deitar fumo|deitou fumo|fumo|fumaca|faiscas?|pegou fogo|pegando fogo|chamas?|explodiu|derreteu|choque|sobreaquec\w+|superaquec\w+|queimou) ; {object} pode ser um perigo / este aparelho pode ser perigoso
    arrived-damaged ; delivery ; (?:riscad[oa]s?|amassad[oa]s?|amolgad[oa]s?|rachad[oa]s?|lascad[oa]s?|danificad[oa]s?|(?:chegou|veio) (?:partid|quebrad)[oa]) ; {object} chegou com danos / a encomenda chegou com danos
    not-arrived ; delivery ; (?:(?:devia|deveria|era para|tinha que|tinha de) (?:ter )?(?:chegar|chegado|vir|vindo|entregue)|nao (?:me )?(?:chegou|veio|foi entregue)|ainda nao chegou|por entregar) ; {object} ainda não chegou / a entrega ainda não foi feita
    broken ; defect ; (?:avariad[oa]|avariou|estragad[oa]|estragou|partid[oa]|partiu|quebrad[oa]|quebrou|deixou de|parou de|nao (?:funciona|liga|carrega|gela|aquece|aspira|pega)|pinga|vaza\w*|verte|faz (?:um )?barulho|cheira a|defeito\w*|defeituos[oa]|descoseu|descolou|rasgou|encolheu|desbotou|enferruj\w+|ferrugem|descoser\w*|garantia|dedos? verdes?|desbota|verte|conserto|arranjo|trocarem) ; {object} tem um problema / {object} está com problemas / o artigo tem um problema`,
};

function troubleOf(line: string): Frame {
  const [id, topic, words, say, ...more] = line.trim().split(' ; ');
  if (id === undefined || words === undefined || say === undefined || more.length > 0)
    throw new Error(`A trouble of a thing has four parts: "${line.trim()}"`);
  return fault(id, topicSchema.parse(topic), new RegExp(`\\b${words}\\b`), ...say.split(' / '));
}

const made = new Map<LanguageCode, readonly Frame[]>();

/** The troubles of a language's bought things. */
function troublesOfThings(language: LanguageCode): readonly Frame[] {
  const before = made.get(language);
  if (before !== undefined) return before;
  const all = (tables[language] ?? '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(troubleOf);
  made.set(language, all);
  return all;
}

interface Told {
  frames: Frame[];
  /** The bought thing with which something is said to be wrong. */
  thing: BoughtThing | undefined;
}

interface Trouble {
  frame: Frame;
  thing: BoughtThing;
}

/** What is said to be wrong in a stretch of text, and with which of the things in it: the nearest. */
function troubleIn(
  [start, end]: readonly [number, number],
  folded: string,
  things: readonly BoughtThing[],
  troubles: readonly Frame[],
): Trouble | undefined {
  const here = things.filter(({ at }) => at >= start && at < end);
  for (const frame of here.length === 0 ? [] : troubles) {
    const match = frame.find.exec(folded.slice(start, end));
    if (match === null) continue;
    const at = start + match.index;
    const [thing] = here.toSorted((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at));
    return thing === undefined ? undefined : { frame, thing };
  }
  return undefined;
}

/** With what is wrong with the bought thing that a text names: before what is loose, behind what is precise. */
export function withThing(
  frames: readonly Frame[],
  text: string,
  folded: string,
  language: LanguageCode,
): Told {
  const troubles = troublesOfThings(language);
  const nothing = { frames: [...frames], thing: undefined };
  const things = troubles.length === 0 ? [] : objectsElsewhere(text, folded, language);
  if (things.length === 0) return nothing;
  // What is said of a thing stands in the sentence that names it, or in the next.
  const sentences = [...folded.matchAll(/(?:[^.!?…\n]|(?<=\d)\.)+/g)].map(
    ({ index, 0: said }) => [index, index + said.length] as const,
  );
  const pairs = sentences.map(
    ([start], at) => [start, (sentences[at + 1] ?? sentences[at])?.[1] ?? start] as const,
  );
  const trouble = [...sentences, ...pairs]
    .map((stretch) => troubleIn(stretch, folded, things, troubles))
    .find((one) => one !== undefined);
  if (trouble === undefined) return nothing;
  const { frame: found, thing } = trouble;
  const [first] = frames;
  const others = frames.filter(({ id }) => id !== found.id);
  const isFirst = first === undefined || found.topic === 'safety' || first.id === found.id || isLoose(first);
  // What nearly happened is told by the thing that did it.
  const isGraver = first?.topic === 'safety' && first.id !== found.id && first.id !== 'near-miss';
  const isBarred =
    first?.kind === 'view' || isGraver || (first?.id === 'near-miss' && found.topic !== 'safety');
  if (isBarred) return nothing;
  return { frames: isFirst ? [found, ...others] : [...others, found], thing };
}
