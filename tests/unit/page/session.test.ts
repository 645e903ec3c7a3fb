// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PageFlag } from '@/lib/core/flag/flag';
import { fail, ok } from '@/lib/core/result';
import type { FoundBatch, Reader, Worker } from '@/lib/page/ports';
import { defineSite } from '@/lib/sites/site';
import { startSession } from '@/lib/page/session';
import { aComment } from './a-comment';
import { realClock, sleep } from './a-clock';

const long = 350;
const aFlag = (key: string): PageFlag => ({
  id: `${key}#a`,
  threadId: 'a',
  anchorId: 'a',
  level: 'severe',
  trend: 'rising',
  hostileVoices: 2,
  reasons: [],
  marks: [],
});

const blank = defineSite({
  id: 'blank',
  network: 'web',
  hosts: [],
  conversation: { id: () => null },
  comments: { each: 'article', id: [], author: [], text: [] },
  roots: [],
  replyBox: { near: [], page: [] },
});

/** A site whose comments are the `article` elements of the page, and whose conversation is its path. */
const reader = (broken: { after?: number } = {}): Reader => ({
  conversation: (url) => ({
    key: `web:${url.pathname}`,
    url: url.href,
    site: 'web',
    network: 'web',
    title: document.title,
    language: null,
    post: null,
    flat: false,
  }),
  *comments() {
    let count = 0;
    for (const element of document.querySelectorAll('article')) {
      if (count === broken.after) throw new Error('a page that throws');
      count += 1;
      yield {
        comment: aComment(element.id, { text: element.textContent ?? '' }),
        ownWords: (element.textContent ?? '').replace(/«.*»/, (quote) => ' '.repeat(quote.length)),
        element,
        textElement: element,
      };
    }
  },
  changes: () => null,
  doubt: (_, found) => ([...found].some(({ comment }) => comment.text === '') ? 'texts' : null),
  roots: () => [document.body],
  site: () => blank,
  isReplyBox: () => false,
  ranges: () => [],
});

let end: AbortController;
beforeEach(() => {
  history.replaceState(null, '', '/one');
  document.body.innerHTML = '<article id="a">First</article><article id="b">Second</article>';
  end = new AbortController();
});
afterEach(() => end.abort());

type Hello = Awaited<ReturnType<Worker['hello']>>;
interface Beginning {
  hello?: Hello;
  broken?: { after?: number };
  gone?: boolean;
}
function begin({ hello = ok({ active: true }), broken = {}, gone = false }: Beginning = {}) {
  const asked: FoundBatch[] = [];
  const shown: [string[], string[]][] = [];
  const greeted: string[] = [];
  const reported: string[] = [];
  const doubted: (string | null)[] = [];
  const revealed: string[] = [];
  const inserted: [string | null, string[]][] = [];
  let marksEnded = 0;
  const session = startSession({
    page: document,
    reader: reader(broken),
    worker: {
      hello: async (url) => {
        greeted.push(new URL(url).pathname);
        return hello;
      },
      found: async (batch) => {
        asked.push(batch);
        return gone ? fail('context-gone') : ok({ resend: false, flags: [aFlag(batch.conversation.key)] });
      },
      doubt: async (doubt) => {
        doubted.push(doubt);
        return ok({});
      },
      openPanel: async () => ok({}),
      replyHelp: async () => ok({ ready: false }),
      switchOff: async () => ok({}),
    },
    clock: realClock,
    signal: end.signal,
    stepAside: () => end.abort(),
    replies: {
      watch: () => undefined,
      insert: async ({ found, wanted }) => {
        inserted.push([wanted.commentId, [...found.keys()]]);
        return { outcome: 'not-open', to: null };
      },
    },
    createMarks: (signal) => {
      signal.addEventListener('abort', () => (marksEnded += 1));
      return {
        show: (flags, found) => void shown.push([flags.map(({ id }) => id), [...found.keys()]]),
        go: () => undefined,
        reveal: (found, id) => {
          revealed.push(id);
          return found.has(id);
        },
      };
    },
    report: (doing) => void reported.push(doing),
  });
  const sent = () =>
    asked.map(({ conversation, comments }) => [conversation.key, comments.map(({ id }) => id)]);
  return {
    session,
    asked,
    sent,
    shown,
    greeted,
    reported,
    doubted,
    revealed,
    inserted,
    ended: () => marksEnded,
  };
}

describe('session', () => {
  it('asks whether it may read, reads, and shows what is flagged', async () => {
    const { sent, shown, greeted, session } = begin();
    await sleep(long);
    expect(greeted).toEqual(['/one']);
    expect(sent()).toEqual([['web:/one', ['a', 'b']]]);
    expect(shown.at(-1)).toEqual([['web:/one#a'], ['a', 'b']]);
    expect(session.show('b')).toBe(true);
    expect(session.show('unknown')).toBe(false);
    expect(session.report()).toMatchObject({
      conversation: { key: 'web:/one' },
      comments: [{ id: 'a' }, { id: 'b' }],
    });
  });

  it('tells the worker what each author said, and not what they quote of others', async () => {
    document.body.innerHTML = '<article id="a">« You thieves » is not how I see it.</article>';
    const { asked, session } = begin();
    await sleep(long);
    expect(asked[0]?.comments[0]?.text).toBe(`${' '.repeat(15)} is not how I see it.`);
    expect(session.report().comments[0]?.text).toContain('« You thieves »');
  });

  it('reads nothing where it may not, and begins when told', async () => {
    const { sent, session } = begin({ hello: ok({ active: false }) });
    await sleep(long);
    expect(sent()).toEqual([]);
    session.state(true);
    await sleep(long);
    expect(sent()).toHaveLength(1);
  });

  it('takes everything away when switched off, and hears nothing more', async () => {
    const { sent, session, ended } = begin();
    await sleep(long);
    session.state(false);
    expect(ended()).toBe(1);
    document.body.append(document.createElement('article'));
    await sleep(long);
    expect(sent()).toHaveLength(1);
    expect(session.report().conversation).toBeNull();
  });

  it('sends everything anew at once when it is resumed where it was', async () => {
    const { sent, session } = begin();
    await sleep(long);
    session.state(false);
    session.state(true);
    await sleep(long);
    expect(sent()).toEqual([
      ['web:/one', ['a', 'b']],
      ['web:/one', ['a', 'b']],
    ]);
  });

  it('sends everything again when the worker asks, and keeps its marks meanwhile', async () => {
    const { sent, shown, session, asked, ended } = begin();
    await sleep(long);
    session.resend();
    await sleep(long);
    expect(sent()).toEqual([
      ['web:/one', ['a', 'b']],
      ['web:/one', ['a', 'b']],
    ]);
    expect(asked[1]?.sent).toBe(0);
    expect(ended()).toBe(0);
    expect(shown.at(-1)?.[0]).toEqual(['web:/one#a']);
  });

  it('ends one conversation and begins the next, and does not take the old comments for new ones', async () => {
    const { sent, shown, greeted } = begin();
    await sleep(long);
    history.pushState(null, '', '/two');
    document.title = 'Two';
    await sleep(long);
    expect(greeted).toEqual(['/one', '/two']);
    expect(sent()).toHaveLength(1);
    expect(shown.at(-1)).toEqual([[], []]);
    document.body.innerHTML = '<article id="a">First</article><article id="c">Third</article>';
    await sleep(long);
    expect(sent().at(-1)).toEqual(['web:/two', ['a', 'c']]);
  });

  it('tells which conversation the tab shows when only the address changed', async () => {
    const { sent, greeted } = begin();
    await sleep(long);
    history.replaceState(null, '', '/one?from=mail');
    document.title = 'One';
    await sleep(long);
    expect(greeted).toEqual(['/one', '/one']);
    expect(sent()).toEqual([
      ['web:/one', ['a', 'b']],
      ['web:/one', []],
    ]);
  });

  it('leads to the comment whose own field is not open', async () => {
    const { session, revealed, inserted } = begin();
    await sleep(long);
    expect(await session.insert('b', 'Hello')).toEqual({ outcome: 'not-open', to: null });
    expect(await session.insert(null, 'Hello')).toEqual({ outcome: 'not-open', to: null });
    expect(revealed).toEqual(['b']);
    expect(inserted).toEqual([
      ['b', ['a', 'b']],
      [null, ['a', 'b']],
    ]);
  });

  it('ignores flags of a conversation that is over', async () => {
    const { shown, session } = begin();
    await sleep(long);
    session.flags('web:/zero', []);
    expect(shown.at(-1)?.[0]).toEqual(['web:/one#a']);
    session.flags('web:/one', []);
    expect(shown.at(-1)?.[0]).toEqual([]);
  });

  it('keeps what it could read of a page that throws, and tries again with the next change', async () => {
    const broken: { after?: number } = { after: 1 };
    const { sent, reported } = begin({ broken });
    await sleep(long);
    expect(sent()).toEqual([['web:/one', ['a']]]);
    expect(reported).toContain('reading the page');
    delete broken.after;
    document.querySelector('article')?.append('!');
    await sleep(long);
    expect(sent().at(-1)?.[1]).toEqual(['a', 'b']);
  });

  it('steps aside for good when the extension is gone', async () => {
    const { sent, ended } = begin({ gone: true });
    await sleep(long);
    expect(end.signal.aborted).toBe(true);
    expect(ended()).toBe(1);
    document.body.append(document.createElement('article'));
    await sleep(long);
    expect(sent()).toHaveLength(1);
  });
});
