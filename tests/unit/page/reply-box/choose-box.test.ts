// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { chooseBox, type ChosenBox } from '@/lib/page/reply-box/choose-box';
import { answeredIn } from '@/lib/page/reply-box/whose-box';
import { readComments, readConversation } from '@/lib/sites/reading/read-site';
import { cases, openPage, siteFor } from '../../../contract/site-pages';

/** A fixture, changed as a click on the page would change it. */
function open(fixture: string, change: (page: Document) => void = () => undefined) {
  const found = cases.find((one) => `${one.site}/${one.name}` === fixture);
  if (found === undefined) throw new Error(`no fixture ${fixture}`);
  const { page, url } = openPage(found.html, found.about.url);
  const site = siteFor(url, page);
  if (site === null) throw new Error(`no site reads ${fixture}`);
  const { flat, post } = readConversation(site, page, url);
  const comments = new Map([...readComments(site, page, url)].map((one) => [one.comment.id, one] as const));
  change(page);
  const choose = (commentId: string | null): ChosenBox =>
    chooseBox(site, page, comments, { commentId, flat, post: post?.text ?? null });
  /** Whom the field that is chosen answers; `all`: nobody in particular; else why there is none. */
  const answers = (commentId: string | null): string => {
    const chosen = choose(commentId);
    if (chosen.box === null) return chosen.isForAllOpen ? 'not open' : 'no box';
    return chosen.answers?.comment.id ?? 'all';
  };
  return { page, site, comments, choose, answers };
}

const put = (selector: string, place: InsertPosition, html: string) => (page: Document) => {
  const at = page.querySelector(selector);
  if (at === null) throw new Error(`nothing at ${selector}`);
  at.insertAdjacentHTML(place, html);
};
const field = '<div contenteditable="true" role="textbox"></div>';

describe('a reply to one person', () => {
  it('never goes into the post’s own field on Facebook', () => {
    const { answers } = open('facebook/dialog');
    expect(answers('900111')).toBe('900111');
    expect(answers('900120')).toBe('not open');
    expect(answers(null)).toBe('all');
  });

  it('goes to whom the field names, where Facebook’s thread has one for all of them', () => {
    const named = open('facebook/dialog', (page) => {
      const box = page.querySelector('[aria-label="Répondre à Mira L"]');
      if (box !== null) box.textContent = 'Otto ';
    });
    expect(answersNamed(named)).toBe('900113');
  });
  const answersNamed = ({ page, site, comments }: ReturnType<typeof open>): string | undefined => {
    const box = page.querySelector<HTMLElement>('[aria-label="Répondre à Mira L"]');
    return box === null ? undefined : answeredIn(site, box, [...comments.values()])?.[0]?.comment.id;
  };

  it('waits on TikTok until the field in its thread is open', () => {
    const [first, second] = ['~1rw3ux46hoqn', '~6956k93flb19'];
    const closed = open('tiktok/thread');
    expect(closed.answers(first)).toBe('not open');
    const opened = open(
      'tiktok/thread',
      put(
        '[class*="DivReplyContainer"]',
        'beforebegin',
        `<div class="css-DivCommentInputContainer">${field}</div>`,
      ),
    );
    expect(opened.answers(first)).toBe(first);
    expect(opened.answers(second)).toBe('not open');
    expect(opened.answers(null)).toBe('all');
  });

  it('knows on Instagram by the name that the site puts in the one field', () => {
    const { page, answers } = open('instagram/post');
    expect(answers('17800000000000001')).toBe('not open');
    const box = page.querySelector('textarea');
    if (box === null) throw new Error('no field');
    box.value = '@lena_k ';
    expect(answers('17800000000000002')).toBe('17800000000000002');
    expect(answers('17800000000000001')).toBe('no box');
    box.value = '@otto.b ';
    expect(answers('17800000000000001'), 'an answer in its thread').toBe('17800000000000012');
    box.value = 'lena_k asks';
    expect(answers('17800000000000002')).toBe('not open');
  });

  it('goes on LinkedIn into the field beside or in its comment', () => {
    const signedIn = open('linkedin/signed-in');
    expect(signedIn.answers('7300362387456000000')).toBe('7300362387456000000');
    expect(signedIn.answers('7301087162368000000')).toBe('not open');
    const component = open('linkedin/components');
    expect(component.answers('7301087162368000000')).toBe('not open');
    expect(component.answers(null)).toBe('all');
    const beside = open('linkedin/components', (page) => {
      const comment = [...page.querySelectorAll('[componentkey*="7301087162368000000"]')][0];
      comment?.insertAdjacentHTML(
        'afterend',
        `<div><div data-testid="ui-core-tiptap-text-editor-wrapper">${field}</div></div>`,
      );
    });
    expect(beside.answers('7301087162368000000')).toBe('7301087162368000000');
    expect(beside.answers('7300362387456000000')).toBe('not open');
  });

  it('goes on Mastodon and Bluesky into the composer that shows what it answers, and never into a new post', () => {
    const form = (above: string) =>
      `<div class="compose-panel"><form class="compose-form">${above}<textarea class="autosuggest-textarea__textarea"></textarea></form></div>`;
    const said =
      '<div class="reply-indicator"><div class="reply-indicator__content"><p>@miette Deux semaines sans pain, et vous fêtez ça…</p></div></div>';
    const empty = open('mastodon/thread', put('body', 'afterbegin', form('')));
    expect([empty.answers('1101'), empty.answers(null)]).toEqual(['no box', 'no box']);
    const shown = open('mastodon/thread', (page) =>
      put(
        'body',
        'afterbegin',
        form(
          said.replace(
            /<p>.*<\/p>/,
            page.querySelector('[data-id="1101"] .status__content__text')?.outerHTML ?? '',
          ),
        ),
      )(page),
    );
    expect([shown.answers('1101'), shown.answers('1103')]).toEqual(['1101', 'no box']);

    const composer = (text: string) =>
      put(
        'body',
        'beforeend',
        `<div role="dialog" aria-modal="true"><div data-testid="composePostView"><div>${text}</div><div class="ProseMirror" contenteditable="true"></div></div></div>`,
      );
    const [one, other] = ['3m52222255c2x', '3m52222222c2x'];
    const reply = open('bluesky/list', composer('<span>Bo</span><span>Chez moi tout marche.</span>'));
    expect([reply.answers(one), reply.answers(other)]).toEqual([one, 'no box']);
    const toPost = open(
      'bluesky/list',
      composer('<span>Miette</span><span>Le site est de nouveau en ligne.</span>'),
    );
    expect([toPost.answers(one), toPost.answers(null)]).toEqual(['not open', 'all']);
    const newPost = open('bluesky/list', composer(''));
    expect([newPost.answers(one), newPost.answers(null)]).toEqual(['no box', 'no box']);
  });

  it('goes on WordPress where the form’s hidden field says, wherever a theme puts the form', () => {
    const form = (parent: string) =>
      put('#commentform', 'beforeend', `<input type="hidden" name="comment_parent" value="${parent}">`);
    const [first, second] = [...open('wordpress/core').comments.keys()];
    if (first === undefined || second === undefined) throw new Error('no comments');
    const fresh = open('wordpress/core', form('0'));
    expect([fresh.answers(first), fresh.answers(null)]).toEqual(['not open', 'all']);
    const moved = open('wordpress/core', form(second));
    expect([moved.answers(second), moved.answers(null)]).toEqual([second, 'no box']);
  });

  it('goes, where only an answer in its thread has its field open, there, and says so', () => {
    const form =
      '<form class="usertext cloneable" id="commentreply_t1_c3"><div class="usertext-edit"><textarea></textarea></div></form>';
    const { answers } = open('reddit-old/thread', put('[data-fullname="t1_c3"]', 'beforeend', form));
    expect([answers('t1_c1'), answers('t1_c3'), answers('t1_c4'), answers(null)]).toEqual([
      't1_c3',
      't1_c3',
      'not open',
      'all',
    ]);
  });
});

describe('a field in which a comment is edited', () => {
  it('is none for a reply', () => {
    const { page, comments, answers } = open('reddit-old/thread', (changed) => {
      const words = changed.querySelector('[data-fullname="t1_c4"] .md')?.textContent ?? '';
      put(
        '[data-fullname="t1_c4"] > .entry',
        'beforeend',
        `<form class="usertext usertext-edit"><textarea>${words}</textarea></form>`,
      )(changed);
    });
    expect(comments.get('t1_c4')?.comment.text).toBe(
      page.querySelector('[data-fullname="t1_c4"] textarea')?.textContent,
    );
    expect(answers('t1_c4')).toBe('not open');
  });
});

describe('where all comments are one thread', () => {
  it('the dialog over X is chosen before the page’s field, and says whom it answers', () => {
    const { choose } = open('x/reply-page');
    const chosen = choose(null);
    expect(chosen.box?.closest('[role="dialog"]')).not.toBeNull();
    expect(chosen.box === null ? null : chosen.answers?.comment.author).toBe('@mira_lt');
  });

  it('a new post’s dialog over X is none, and the page’s field answers the post that it stands behind', () => {
    const { choose, answers } = open('x/reply-page', (page) =>
      page.querySelector('[role="dialog"] article')?.remove(),
    );
    expect(choose(null).box?.closest('[role="dialog"]')).toBeNull();
    expect(answers(null)).toBe('1900000000000000012');
  });

  it('one post of X that is meant is not answered behind another', () => {
    const { answers } = open('x/reply-page', (page) => page.querySelector('[role="dialog"]')?.remove());
    expect(answers('1900000000000000012')).toBe('1900000000000000012');
    expect(answers('1900000000000000013')).toBe('no box');
  });

  it('a forum’s one field is for all, whomever of them one means', () => {
    const { answers, comments } = open(
      'xenforo/two',
      put('body', 'beforeend', '<form class="js-quickReply"><textarea name="message"></textarea></form>'),
    );
    expect(comments.size).toBeGreaterThan(1);
    expect(new Set([null, ...comments.keys()].map(answers))).toEqual(new Set(['all']));
  });
});
