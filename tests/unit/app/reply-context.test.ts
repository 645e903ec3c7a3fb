import { describe, expect, it } from 'vitest';
import { createConversationMemory } from '@/lib/app/conversation-memory';
import { isChecked, notCheckedAt, replyContext, type ReplyWhere } from '@/lib/app/reply-context';
import { emptyBrand } from '@/lib/core/brand/brand';
import { defaultSettings, type Settings } from '@/lib/core/settings/settings';
import type { Comment } from '@/lib/core/conversation/comment';
import type { Conversation } from '@/lib/core/conversation/thread';
import { madeComment, madeConversation } from './made';

const page = { tabId: 7, url: 'https://blog.example/post' };
const settings = (change: Partial<Settings> = {}): Settings => ({
  ...defaultSettings(),
  brands: [{ ...emptyBrand('first'), name: 'Nordlys', handles: ['@nordlys'] }],
  ...change,
});

function asking(
  comments: readonly Comment[],
  change: Partial<Settings> = {},
  flat = false,
  post: Conversation['post'] = null,
) {
  const memory = createConversationMemory();
  if (comments.length > 0)
    memory.put({
      conversation: madeConversation({ flat, language: 'fr' }),
      comments: new Map(comments.map((comment) => [comment.id, { comment, reading: null, key: null }])),
      heard: new Set(),
      heardFrom: new Map(),
      flags: new Map(),
      pageFlags: new Map(),
      readBy: null,
      threadLanguages: new Map([['a', 'en' as const]]),
      stored: new Map(),
      post,
      postWasSought: false,
      judged: { at: 0, took: 0 },
    });
  const resent: number[] = [];
  const ports = {
    settings: async () => settings(change),
    memory,
    statements: async () => [],
    resend: (tabId: number) => void resent.push(tabId),
  };
  const ask = (where: Partial<ReplyWhere>, url: string | null = page.url) =>
    replyContext(ports, { commentId: null, conversationKey: 'wordpress:42', ...where }, { ...page, url });
  return { ask, resent };
}

const thread = [
  madeComment('a', 'Third week without my order.'),
  madeComment('a1', 'Same here.', { parentId: 'a', depth: 1 }),
  madeComment('a2', 'It left this morning.', { parentId: 'a1', depth: 2, author: 'Nordlys' }),
  madeComment('b', 'I like the green one.'),
];

describe('what a reply is checked against', () => {
  it('is the thread of the comment that is answered, its people apart from the brand', async () => {
    const context = await asking(thread).ask({ commentId: 'a1' });
    expect(context).toMatchObject({
      thread: { texts: ['Third week without my order.', 'Same here.'], replies: ['It left this morning.'] },
      network: 'blog',
      language: 'en',
      brand: { name: 'Nordlys' },
    });
  });

  it('is what the brand’s own post says as well, and nobody else’s', async () => {
    const text = 'From 3 March the shop opens at 11.';
    const posted = async (author: string) =>
      (await asking(thread, {}, false, { text, author }).ask({ commentId: 'a1' }))?.thread?.replies;
    expect(await posted('nordlys')).toEqual(['It left this morning.', text]);
    expect(await posted('somebody')).toEqual(['It left this morning.']);
  });

  it('is everything where the box is for the whole conversation or the site is flat', async () => {
    const all = ['Third week without my order.', 'Same here.', 'I like the green one.'];
    expect((await asking(thread).ask({}))?.thread?.texts).toEqual(all);
    expect((await asking(thread, {}, true).ask({ commentId: 'b' }))?.thread?.texts).toEqual(all);
    expect((await asking(thread).ask({}))?.language).toBe('fr');
  });

  it('is the end of a long thread, with the comment that is answered', async () => {
    const long = Array.from({ length: 3000 }, (_, at) =>
      madeComment(`c${at}`, `Number ${at}`, at === 0 ? {} : { parentId: 'c0', depth: 1 }),
    );
    const texts = (await asking(long).ask({ commentId: 'c5' }))?.thread?.texts ?? [];
    expect(texts).toHaveLength(201);
    expect([texts[0], texts.at(-1)]).toEqual(['Number 5', 'Number 2999']);
  });

  it('is the brand’s voice alone where the worker was stopped, and the page is asked to tell again', async () => {
    const { ask, resent } = asking([]);
    expect(await ask({ commentId: 'a' })).toEqual({ brand: settings().brands[0], statements: [] });
    expect(resent).toEqual([7]);
  });

  it('is nothing where the user wants no check', async () => {
    expect(await asking(thread, { checkWhileTyping: false }).ask({})).toBeNull();
    expect(await asking(thread, { notCheckedOn: ['blog.example'] }).ask({})).toBeNull();
    expect(await asking(thread, { notCheckedOn: ['other.example'] }).ask({})).not.toBeNull();
  });
});

describe('a site where nothing is to be checked', () => {
  it('is named once, and only where the address tells one', () => {
    const off = notCheckedAt(settings(), page.url);
    expect(off.notCheckedOn).toEqual(['blog.example']);
    expect(isChecked(off, page.url)).toBe(false);
    expect(isChecked(off, 'https://other.example/')).toBe(true);
    expect(notCheckedAt(off, page.url)).toEqual(off);
    expect(notCheckedAt(settings(), null).notCheckedOn).toEqual([]);
  });
});
