import type { Variant } from '../../draft/draft';
import { capitalised, midSentence } from '../../text/letter-case';
import type { Situation } from '../situation';
import type { ThreadView } from '../view';
import { canFill } from './phrase';
import { isNameless } from '../view/saying';
import { is, isFaultless, lastWord, type Frame, type Told } from '../point';
import { isOutOfPlace, isPleased, isSore } from './mood';
import { mourn } from './mourn';
import { naming, nearest } from './nearest';
import { needsClause, quotedAsPoint, quotedGravely } from './quoted-gravely';
import { typeset } from './typography';
import { saysMore } from './wish';
import { joint, ofSituation, penalty, type Wording } from './wording';
import type { Writing } from './writing';

const isCountedInMinutes = is('counted-in-minutes');
const isEaten = is('eaten');
const isHurting = is('hurt');
const isPartFailed = is('part-failed');
/** "It's best not to use or eat this product" is no word for a battery. */
const ofEating = /\b(?:eat|consommer)\b/;

const namesThePoint: ReadonlySet<Situation> = new Set(['boycott', 'outage', 'legal']);

/** The point in words: up to two clauses, or two noun phrases; null where no frame knows it. */
function pointOf({ view, bank, request }: Writing, wording: Wording): string | null {
  const frames = view.saying;
  const kind = frames[0]?.kind;
  // A criticism of a choice and a complaint about a service make no sentence together.
  const named: string[] = [];
  for (const frame of frames.filter((each) => each.kind === kind).slice(0, wording.isTight ? 1 : 2)) {
    const { duration = '', since = '' } = wording.slots;
    // A queue is counted in minutes, an unanswered message or a refund isn't.
    const isQueue = isCountedInMinutes(frame);
    const isLong = (isQueue ? /jour|semaine|mois|\bans\b|day|week|month|year/ : /min/).test(duration);
    // The thing is named once, and so is the time.
    const [before] = named;
    const isSaid = (time: string): boolean => time !== '' && before?.includes(time) === true;
    const untimed = isLong || isSaid(duration) ? { duration: undefined, duree: undefined } : {};
    const undated = isSaid(since) ? { since: undefined, depuis: undefined } : {};
    const unnamed = before === undefined ? {} : { object: undefined, objet: undefined };
    const text = wording.choose(
      nearest(naming(frame.say, wording, request.language), view.target?.comment.text ?? ''),
      { ...untimed, ...undated, ...unnamed },
      (_, phrase) =>
        /\{(?:obje[ct]t?|duree|duration|depuis|since|p\w*rcent)\}/.test(phrase) ? 0 : penalty.slight,
    );
    // Two kinds of trouble may have a name in common.
    if (text !== null && !named.includes(text)) named.push(text);
  }
  const [first, second] = named;
  if (first === undefined) return null;
  return second === undefined ? first : first + (kind === 'fault' ? joint : bank.and) + second;
}

/** What speaks against a phrase around words of somebody else's making. */
function unfit({ text, isClause }: Told, phrase: string): number {
  if (!isClause && needsClause.test(phrase)) return penalty.heavy;
  // "Sorry: … but …" would take the apology back.
  const isBut = / (?:mais|but) /.test(text) && !phrase.startsWith('{point}');
  const isChain = / et | and /.test(text) && /\{point\},? (?:et|and) /.test(phrase);
  const isAbrupt = !isClause && phrase.startsWith('{point}') && !/excuse|apolog|sorry/.test(phrase);
  return (isBut ? penalty.heavy : 0) + (isChain ? penalty.slight : 0) + (isAbrupt ? 2 * penalty.slight : 0);
}

/**
 * The person's own words, told back: not where the network has no room for them, nor where an earlier reply said the
 * same.
 */
function toldOf({ view, request, limit }: Writing, { isTight }: Wording): Told | null {
  const { told } = view;
  if (told === null || told.text.length > limit * (isTight ? 0.35 : 0.3)) return null;
  // "6 of you stuck in our lift" is no sentence, and whoever is stuck is to read one.
  if (view.isUrgent && !/ (?:are|is|have|êtes|es|est|sont|a|ont) /.test(told.text)) return null;
  // Somebody's body is not for a public reply to tell again; the leg of a chair that broke comes before whom it hurt.
  const isOfThing = told.focus === 0 && !view.point.frames.slice(0, 1).some(isHurting);
  if (view.isHurt && view.saying.length > 0 && !isOfThing) return null;
  const set = typeset(told.text, request.language).toLowerCase();
  return request.alreadySaid.some((text) => text.toLowerCase().includes(set)) ? null : told;
}

/** A sentence that opens with "you" points at the person (Zhang et al. 2018); that they are right is no reproach. */
const pointing = (text: string): number =>
  /^(?:you|vous|tu) (?!avez raison|as raison)/i.test(text) ? penalty.heavy : 0;

/** Where somebody was hurt, nobody's patience is the matter. */
const trivial =
  /patience|stings|let-down|d[ée]ce[pv]|d[ée]çoi|disappoint|frustrat|lassitude|attend|expected/i;

/** Here people may come to harm, or did. */
const isOfHarm = ({ isHurt, situation }: ThreadView): boolean =>
  isHurt || situation === 'safety' || situation === 'harm';
const isGrave = (view: ThreadView): boolean => view.isSolemn || isOfHarm(view);

/** "About your refund: you would rather have the money back" says it twice. */
const isItsOwnName = (thing: string): boolean => /\b(?:refund|remboursement|facture|bill)$/.test(thing);

/** What was missing says of what only where that is named: "there were no slats". */
const isLack = (text: string): boolean =>
  /^(?:there |il n'y |il manqu|you (?:never|still)|vous n'|tu n')/.test(text);

/** What a service can be out of; a freezer only suffers from it. */
const goesDown =
  /\b(?:app|site|website|game|server|servers|tv|router|broadband|internet|connection|line|lift|charger|appli|application|jeu|serveurs?|box|fibre|connexion|ligne|borne|ascenseur|distributeur)$/;

/** It says what kind of trouble it is, of a thing that it does not name. */
function isUnnamed({ saying, point: { slots } }: ThreadView, text: string): boolean {
  const [first] = saying;
  const { things, object } = slots;
  if (first === undefined || things.length === 0 || things.some(isItsOwnName)) return false;
  if (first.id === 'built' ? !isLack(text) : !isNameless(first) && !isPartFailed(first)) return false;
  if (first.id === 'outage' && !things.some((thing) => goesDown.test(thing))) return false;
  const said = text.toLowerCase();
  return ![...things, ...(object === undefined ? [] : [object])].some((thing) =>
    said.includes(lastWord(thing).slice(0, 5).toLowerCase()),
  );
}

/** "You were at home and nobody knocked": a regret about what they did themselves would read oddly. */
const deed = /^(?:you|vous|tu) /;
const regret = /sorry|désolé|excus/;

/** Who asks for help reads that it is taken up: what does not work, else their words, else what it is about. */
function takenUp(
  { bank }: Writing,
  wording: Wording,
  point: string | null,
  against: (text: string, phrase: string) => number,
): string | null {
  const rows = bank.acknowledge.help ?? [];
  const isOwnDeed = point !== null && deed.test(point);
  if (point !== null)
    return wording.choose(
      bank.point.help,
      { point },
      (text, phrase) => against(text, phrase) + (isOwnDeed && regret.test(phrase) ? penalty.heavy : 0),
    );
  const naming = rows.filter((phrase) => /\{\w+\}/.test(phrase));
  return wording.choose(naming) ?? wording.choose(rows);
}

/** Wordings that a mere remark doesn't get: they grant that something went wrong, or that somebody is cross. */
const grantsTrouble = /probl|compren/;
const grantsFeeling = /col[eè]re|lassitude|normal/;

export interface Acknowledged {
  text: string | null;
  /** The apology was made in the same sentence. */
  isSorry: boolean;
}

/** So often it is said otherwise, where their words read like an argument in the phrase around them. */
const mostTries = 6;

/**
 * The first sentence after the greeting: names the very point, or what is nearest to it (G45).
 * @param isGreeted a greeting and a comma stand before it
 */
export function acknowledge(
  writing: Writing,
  wording: Wording,
  variant: Variant,
  isGreeted: boolean,
): Acknowledged {
  // What stands around the point, and a greeting before it, may make of two calm halves one that argues. It is checked
  // as it will stand, once: a check is the dearest step of a draft.
  let said = acknowledgedOnce(writing, wording, variant);
  const { language } = writing.request;
  if (writing.isUnchecked === true || (language !== 'fr' && language !== 'en')) return said;
  for (let tries = 1; tries < mostTries && said.text !== null; tries += 1) {
    const greeting = `${language === 'fr' ? 'Bonjour' : 'Hi'} ${wording.slots.name ?? 'Sam'},`;
    const stands = isGreeted ? `${greeting} ${midSentence(said.text)}` : capitalised(said.text);
    if (isFaultless(stands, language)) return said;
    wording.avoid(said.text);
    said = acknowledgedOnce(writing, wording, variant);
  }
  return said;
}

function acknowledgedOnce(writing: Writing, wording: Wording, variant: Variant): Acknowledged {
  const { view, bank } = writing;
  const { situation } = view;
  const isFault = (view.saying[0]?.kind ?? (view.told === null ? 'view' : 'fault')) === 'fault';
  const told = toldOf(writing, wording);
  const point = told?.text ?? pointOf(writing, wording);
  const against = (text: string, phrase: string): number =>
    pointing(text) +
    // What else is told or asked follows: it is to be the second sentence.
    (saysMore(view) && /[.!?] \S/.test(text) ? 2 * penalty.slight : 0) +
    ((isGrave(view) || view.isIll) && trivial.test(text) ? penalty.heavy : 0) +
    (told === null ? 0 : unfit(told, phrase)) +
    // "A, and B, and we understand": one link too many.
    (point?.includes(joint) === true && /\{point\},? (?:et|and|which|und|y|e) /.test(phrase)
      ? penalty.heavy
      : 0);
  // What else is told is to be the second sentence, and no greeting stands before a short reply's first.
  const crowded = (_: string, phrase: string): number =>
    (saysMore(view) && /[.!?] \S/.test(phrase) ? 4 * penalty.slight : 0) +
    (wording.isTight && phrase.startsWith('[') ? penalty.heavy : 0);
  const own = ofSituation(bank.acknowledge, view);
  const isNamed = told !== null || point === null || !isUnnamed(view, point);
  const bankOf = (kind: 'fault' | 'sorry' | 'report' | 'grave' | 'view'): readonly string[] =>
    isNamed ? bank.point[kind] : (bank.about?.[kind] ?? bank.point[kind]);
  if (view.isGrief) {
    const of = (saying: readonly Frame[]): string | null =>
      pointOf({ ...writing, view: { ...view, saying } }, wording);
    return calm(mourn(writing, wording, { of, told, against, pointing }));
  }
  if (situation === 'question' && view.quote !== null) {
    const { asked, askedKindly, wish } = bank.point;
    const isGentle = view.asksAgain || isSore(writing) || view.isSolemn || view.isIll;
    const rows = isGentle ? wish?.asked : isPleased(writing) ? askedKindly : asked;
    if (rows !== undefined) return calm(wording.choose(rows, { wish: view.quote }));
  }
  // Who asks for the third time is not told that the question is a good one.
  if (view.asksAgain) return calm(wording.choose(bank.point.subject) ?? wording.choose(bank.point.none));
  if (view.isFollowed) {
    const { followed = [], followedOn = [] } = bank.point;
    const on = point === null ? null : wording.choose(followedOn, { point });
    const text = view.quote === null ? on : wording.choose(followed);
    return calm(text ?? wording.choose(ofSituation(bank.acknowledge, view) ?? bank.point.none));
  }
  if (situation === 'settled' && view.quote !== null && bank.point.news !== undefined)
    return calm(wording.choose(bank.point.news));
  const { joy } = view;
  if (joy !== null && bank.point.joy !== undefined) {
    const text = wording.choose(bank.point.joy[joy.of]);
    if (text !== null) return calm(text);
  }
  if (view.announced !== null && bank.point.announced !== undefined)
    return calm(wording.choose(bank.point.announced, {}, against));
  if (situation === 'help') return calm(takenUp(writing, wording, point, against));
  if (situation === 'remark' && told !== null)
    return calm(
      wording.choose(
        bank.point.report.filter((phrase) => !grantsTrouble.test(phrase)),
        { point: told.text },
        against,
      ),
    );
  if (situation === 'remark' && view.quote !== null)
    return calm(wording.choose(bank.point.quoted.filter((phrase) => !grantsFeeling.test(phrase))));
  // "The wires are under me": what has no word of complaint in it is noted, and the apology is a sentence of its own.
  const isNoted = variant === 'factual' || told?.tells === false;
  if (point !== null && isFault && own === undefined) {
    if (isNoted) return calm(wording.choose(bankOf('report'), { point }, against));
    if (variant === 'brief' && situation === 'complaint' && !view.isAnswered && !view.isHurt) {
      const text = wording.choose(bankOf('sorry'), { point }, against);
      if (text !== null) return { text, isSorry: true };
    }
  }
  const quotedPoint = quotedAsPoint(writing, isGrave(view));
  const pointed =
    point === null
      ? (quotedGravely(writing, wording, quotedPoint) ?? wording.choose(bank.point.quoted, {}, crowded))
      : wording.choose(
          isFault && isOfHarm(view) && bank.point.grave.length > 0
            ? bankOf('grave')
            : isFault
              ? bankOf(view.isSolemn ? 'report' : 'fault')
              : told === null
                ? bankOf('view')
                : bank.point.heard,
          { point },
          against,
        );
  if (own === undefined) return calm(pointed ?? wording.choose(bank.point.none));
  const naming = own.filter(
    (phrase) => phrase.includes('{subjects}') && view.point.slots.subjects.length > 0,
  );
  const isFood = view.point.frames.some(isEaten);
  const rest = own.filter((phrase) => !phrase.includes('{subjects}') && (isFood || !ofEating.test(phrase)));
  const usable = naming.filter((phrase) => canFill(phrase, wording.slots));
  const opening = wording.choose(usable.length > 0 ? usable : rest, {}, (text) =>
    isOutOfPlace(view, text) ? penalty.heavy : 0,
  );
  if (opening === null || pointed === null) return calm(opening ?? pointed);
  const warning = point ?? quotedPoint;
  if (wording.isTight && situation === 'safety' && !view.isWater && warning !== null) {
    const warned = wording.choose(bank.point.warned, { point: warning }, against);
    if (warned !== null && warned.length < writing.limit) return calm(warned);
  }
  // Where nothing can be put aside, what happened is the first word; an answer that never came is not what happened.
  const isTold = told !== null || view.quote !== null || view.point.frames[0]?.topic === 'safety';
  if (situation === 'harm') return calm(isTold ? pointed : opening);
  // Where the network takes two sentences, the point is one and the action the other.
  if (wording.isTight && namesThePoint.has(situation)) return calm(pointed);
  if (wording.isTight) return calm(opening);
  // Instruct and inform before anything else (Coombs).
  if (situation === 'safety' && warning !== null) return calm(`${opening} ${pointed}`);
  // One sentence says that it is down.
  if (situation === 'outage' && view.point.frames[0]?.topic === 'outage') return calm(pointed);
  // A rumour is never said again; praise, chat and quarrels have no fault to name.
  return calm(namesThePoint.has(situation) && point !== null ? `${pointed} ${opening}` : opening);
}

const calm = (text: string | null): Acknowledged => ({ text, isSorry: false });
