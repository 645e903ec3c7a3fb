import { lists, listNames, type Lexicon, type ListName } from './lists';
import { expandEntry, type Step } from './notation';
import type { Word } from './words';

/** A list's entry found in a text: half-open offsets into its words. */
export interface Hit {
  list: ListName;
  from: number;
  to: number;
}

/** Entries share their beginnings; the options of one step lead to the same node. Most nodes need no map at all. */
interface Node {
  words: Map<string, Node[]> | null;
  steps: Map<string, Node> | null;
  lists: Map<ListName, Node> | null;
  any: Node | null;
  gap: Node | null;
  ends: ListName[];
}

const newNode = (): Node => ({
  words: null,
  steps: null,
  lists: null,
  any: null,
  gap: null,
  ends: [],
});

/** Words of a gap: more would join what doesn't belong together. */
const widestGap = 4;

export interface Matcher {
  /** Every word that some entry holds: what disguised spellings are resolved to. */
  vocabulary: ReadonlySet<string>;
  /** Rude words, worth unmasking. */
  maskable: ReadonlySet<string>;
  spellings: ReadonlyMap<string, readonly string[]>;
  find(words: readonly Word[]): Hit[];
}

const rudeLists: ReadonlySet<ListName> = new Set(['insult', 'slur', 'swear', 'slight']);

/** Lexicons → a matcher. Later ones add to the first: the insults of another language, say. */
export function createMatcher(lexicons: readonly Lexicon[]): Matcher {
  const root = newNode();
  const listsOfWord = new Map<string, Set<ListName>>();
  const vocabulary = new Set<string>();
  const maskable = new Set<string>();
  for (const lexicon of lexicons) {
    for (const list of listNames) {
      for (const steps of (lexicon.entries[list] ?? []).flatMap(expandEntry)) {
        insert(root, steps, list);
        for (const words of steps.flatMap((step) => (step.kind === 'words' ? step.options : []))) {
          for (const word of words) vocabulary.add(word);
          const [only] = words;
          if (steps.length > 1 || words.length > 1 || only === undefined) continue;
          listsOfWord.set(only, (listsOfWord.get(only) ?? new Set()).add(list));
          if (rudeLists.has(list)) maskable.add(only);
        }
      }
    }
  }
  const spellings = new Map(
    lexicons.flatMap((lexicon) =>
      Object.entries(lexicon.spellings).map(([word, meant]): [string, string[]] => [word, meant.split(' ')]),
    ),
  );
  return { vocabulary, maskable, spellings, find: (words) => findAll(root, listsOfWord, words) };
}

function insert(root: Node, steps: readonly Step[], list: ListName): void {
  let node = root;
  for (const step of steps) node = descend(node, step);
  if (!node.ends.includes(list)) node.ends.push(list);
}

function descend(node: Node, step: Step): Node {
  if (step.kind === 'any') return (node.any ??= newNode());
  if (step.kind === 'gap') return (node.gap ??= newNode());
  if (step.kind === 'list') return grow((node.lists ??= new Map<ListName, Node>()), step.list);
  const known = node.steps?.get(step.source);
  if (known !== undefined) return known;
  const [only] = step.options;
  if (step.options.length === 1 && only !== undefined) return only.reduce(descendWord, node);
  const target = newNode();
  (node.steps ??= new Map<string, Node>()).set(step.source, target);
  for (const option of step.options) {
    const parent = option.slice(0, -1).reduce(descendWord, node);
    link(parent, option.at(-1) ?? '', target);
  }
  return target;
}

/** The node for one word alone, which no choice shares. */
function descendWord(node: Node, word: string): Node {
  const known = node.steps?.get(word);
  if (known !== undefined) return known;
  const child = grow((node.steps ??= new Map<string, Node>()), word);
  link(node, word, child);
  return child;
}

const link = (node: Node, word: string, target: Node): void => {
  node.words ??= new Map<string, Node[]>();
  const targets = node.words.get(word);
  if (targets === undefined) node.words.set(word, [target]);
  else targets.push(target);
};

function grow<Key>(children: Map<Key, Node>, key: Key): Node {
  const child = children.get(key) ?? newNode();
  children.set(key, child);
  return child;
}

const nowhere: readonly Node[] = [];
const nothing: readonly [ListName, Node][] = [];

function findAll(
  root: Node,
  listsOfWord: ReadonlyMap<string, ReadonlySet<ListName>>,
  words: readonly Word[],
): Hit[] {
  const found: Hit[] = [];
  let from = 0;
  const add = (list: ListName, to: number): void => {
    for (let index = found.length - 1; index >= 0; index -= 1) {
      const hit = found[index];
      if (hit === undefined || hit.from !== from) break;
      if (hit.list === list && hit.to === to) return;
    }
    found.push({ list, from, to });
  };
  const walk = (node: Node, at: number): void => {
    for (const list of node.ends) add(list, at);
    const word = words[at];
    if (word === undefined || (at > from && word.breaks)) return;
    for (const next of node.words?.get(word.key) ?? nowhere) walk(next, at + 1);
    if (node.any !== null) walk(node.any, at + 1);
    for (const [list, next] of node.lists ?? nothing) {
      if (listsOfWord.get(word.key)?.has(list) === true) walk(next, at + 1);
    }
    if (node.gap === null) return;
    for (let skipped = 0; skipped <= widestGap; skipped += 1) {
      if (skipped > 0 && words[at + skipped]?.breaks !== false) break;
      walk(node.gap, at + skipped);
    }
  };
  for (; from < words.length; from += 1) walk(root, from);
  return found;
}

/** Among equally long matches: a harmless sense first, then what says most. */
const precedence = ({ list }: Hit): number =>
  lists[list].weight === 0 ? 0 : list === 'failure' ? 1 : 10 - Math.abs(lists[list].weight);

/** Within `mood` and within `heat` a longer match hides the shorter ones it overlaps; marks all stand. */
export function withoutHidden(hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = [];
  const taken = { mood: new Set<number>(), heat: new Set<number>() };
  const byLength = [...hits].sort(
    (one, other) => other.to - other.from - (one.to - one.from) || precedence(one) - precedence(other),
  );
  for (const hit of byLength) {
    const { group } = lists[hit.list];
    if (group !== 'mark') {
      const places = Array.from({ length: hit.to - hit.from }, (_, step) => hit.from + step);
      if (places.some((place) => taken[group].has(place))) continue;
      for (const place of places) taken[group].add(place);
    }
    kept.push(hit);
  }
  return kept.sort((one, other) => one.from - other.from || one.to - other.to);
}
