import { quick } from '../reading/quick';
import type { Field } from '../rules';
import { fieldKeysOf, mostShared } from './keys';
import type { Unit } from './learn';
import { bylineOf, isByline, isNameAndTime, nameScore, wordsOf } from './marks';
import { isTime, ownText } from './times';
import { nameAlone } from './byline';
import { written } from './date-signs';
import { nameAt, nameIn } from './name-at';
import type { Measure } from './measure';
import { notedScore } from './names';
import { headOf, type Paired } from './pairs';

/** No sentence, and nothing of several lines. */
const isShort = (name: Element): boolean => !/.{60}|\n|\p{L}{3}[.!?…]$/u.test(wordsOf(name));

/** « 349 Fans », "12 posts": what an account has, in a link to it. */
const isCount = /^\d[\d.,\s]*\p{L}+$/u;

/** In how many of the blocks what stands around a name must be alike. */
const nearlyAll = 0.8;

/** Where a block's kind of name is missing: whatever looks most like one. */
export const firstName =
  (each: string) =>
  (comment: Element): string | null => {
    let found: { name: Element; score: number } | null = null;
    for (const element of comment.querySelectorAll('*')) {
      const score = nameScore(element);
      if (score > (found?.score ?? 0) && (element.closest(each) ?? comment) === comment) {
        found = { name: element, score };
      }
    }
    return found === null ? null : nameAt(found.name);
  };

/** The selector whose first match names somebody in most blocks, and the best sign of those that do. */
export function authorField(
  units: readonly Unit[],
  each: string,
  paired: Paired | null,
): { key: string; fields: Field[]; found: Map<Unit, Element>; people: number } | null {
  const votes = new Map<string, { found: Map<Unit, Element>; score: number }>();
  for (const unit of units) {
    for (const name of unit.names) {
      for (const key of fieldKeysOf(name)) {
        const vote = votes.get(key) ?? { found: new Map<Unit, Element>(), score: 0 };
        votes.set(key, vote);
        if (vote.found.has(unit)) continue;
        vote.found.set(unit, name);
        vote.score += nameScore(name);
      }
    }
  }
  let winner: { key: string; found: Map<Unit, Element>; worth: number } | null = null;
  for (const [key, { found, score }] of votes) {
    if (found.size < units.length * 0.5) continue;
    const label = labelOf([...found.values()]);
    const said = [...found.values()].map((name) => nameAfter(name, label));
    // Ranks and captions ("Member", "Author") are the same in every block, names are not; nor are they mere initials.
    const isNoName =
      (units.length > 2 && new Set(said).size === 1) ||
      said.every((name) => name.length <= 2 || isCount.test(name));
    const worth = score * (isNoName ? 0.2 : 1) * (found.size / units.length);
    if (winner === null || worth > winner.worth) winner = { key, found, worth };
  }
  if (winner === null) return null;
  const { key, found } = winner;
  const label = labelOf([...found.values()]);
  const isNoted = [...found.values()].some((name) => notedScore(name) > 0);
  // « Anne <em>(3 mai)</em> » above a paragraph of the same making: without a time it is words.
  const hasTime = [...found.values()].every((name) => isNameAndTime(name));
  const isSuch = (name: Element): boolean =>
    isShort(name) && !isTime(name) && (!hasTime || isNameAndTime(name));
  const field = (comment: Element): string | null => {
    const head = paired === null ? comment : headOf(comment, paired);
    const own = [...(head?.querySelectorAll(quick(key)) ?? [])].filter(
      // Around a name in the opening post, which is of another kind, stands no such block.
      (element) => paired !== null || (element.closest(each) ?? comment) === comment,
    );
    // A line that says who and when may be the whole of what stands above the words.
    if (head !== null && (isNoted || isByline(head)) && head.matches(key)) own.unshift(head);
    // Those that come later have not been noted: where the markup alone told none, its place tells the name.
    const name = own.find((element) => nameScore(element) > 0) ?? (isNoted ? own.find(isSuch) : undefined);
    return name === undefined ? null : nameAfter(name, label) || null;
  };
  const holder = holderOf(found);
  const dated = holder === null ? datedHolderOf(found) : null;
  // Of a guest, whose name is no link, what holds the link elsewhere says the name.
  const guest = (comment: Element): string | null => {
    const head = paired === null ? comment : headOf(comment, paired);
    if (paired !== null && head !== null && isByline(head)) return nameAt(head);
    const line = dated === null ? null : head?.querySelector(quick(dated));
    if (line !== null && line !== undefined && (paired !== null || line.closest(each) === comment))
      return bylineOf(line)?.name ?? nameAlone(ownText(line).split(written)[0] ?? '');
    const name = holder === null ? null : head?.querySelector(quick(holder));
    if (name === null || name === undefined || (paired === null && name.closest(each) !== comment))
      return null;
    return isShort(name) && !isTime(name) ? nameAt(name) || null : null;
  };
  const people = new Set([...found.values()].map((name) => nameAfter(name, label))).size;
  return { key, fields: [field, guest], found, people };
}

/** « inviato da », "Reviewer:" on a line of its own above each name; null where they have none. */
function labelOf(names: readonly Element[]): string | null {
  const rests = new Map<string, Set<string>>();
  for (const name of names) {
    const label = nameAt(name);
    const rest = wordsOf(name).startsWith(label) ? wordsOf(name).slice(label.length).trim() : '';
    if (label !== '' && rest !== '') rests.set(label, (rests.get(label) ?? new Set()).add(rest));
  }
  // Below one person's name stand ranks, counts and days: the same each time, or with figures.
  const isLabel = (said: ReadonlySet<string>): boolean =>
    said.size >= Math.max(2, names.length * leastLabelled) &&
    ![...said].some((rest) => /\d\s|\s\d|\n/.test(rest));
  return [...rests].find(([, said]) => isLabel(said))?.[0] ?? null;
}

/** In what share of the blocks a label must stand, before somebody else each time. */
const leastLabelled = 0.4;

const nameAfter = (name: Element, label: string | null): string => {
  const said = nameAt(name);
  return label === null || said !== label ? said : nameIn(wordsOf(name).slice(label.length));
};

/** The selector of what holds a name and nothing else, in most blocks. */
const holderOf = (found: ReadonlyMap<Unit, Element>): string | null =>
  mostShared(
    [...found.values()].flatMap((name) => {
      const around = name.parentElement;
      return around === null || wordsOf(around) !== wordsOf(name) ? [] : [fieldKeysOf(around)];
    }),
    found.size * nearlyAll,
  );

/** The selector of a line that holds the name as a link and the date, in its own words or right in it, in most blocks. */
const datedHolderOf = (found: ReadonlyMap<Unit, Element>): string | null =>
  mostShared(
    [...found].flatMap(([{ times }, { parentElement: line }]) =>
      line !== null && times.some((time) => time === line || time.parentElement === line)
        ? [fieldKeysOf(line)]
        : [],
    ),
    found.size * nearlyAll,
  );

/** How long a line that says who and when may be. */
const longestLine = 160;

/** The selector of the line that holds name and time, where the words stand beside it in the same element. */
export const lineOf = (found: ReadonlyMap<Unit, Element>, measure: Measure): string | null =>
  mostShared(
    [...found].flatMap(([{ element, times }, name]) => {
      let line = name.parentElement;
      while (line !== null && line !== element && !times.some((time) => line?.contains(time)))
        line = line.parentElement;
      if (line === null || line === element || measure(line).length > longestLine) return [];
      // What is left out must not take the words along, which may stand in an element of the same kind.
      const isOnlyLine = (key: string): boolean =>
        [...element.querySelectorAll(key)].every((found) => line.contains(found));
      return [fieldKeysOf(line).filter(isOnlyLine)];
    }),
    found.size * nearlyAll,
  );
