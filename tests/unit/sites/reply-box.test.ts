import { describe, expect, it } from 'vitest';
import { facebook } from '@/lib/sites/facebook';
import { chooseBox } from '@/lib/page/reply-box/choose-box';
import { isReplyBox, readComments } from '@/lib/sites/reading/read-site';
import type { Site } from '@/lib/sites/site';
import { threads } from '@/lib/sites/threads';
import { x } from '@/lib/sites/x';
import { cases, openPage } from '../../contract/site-pages';

const open = (site: Site, name: string) => {
  const found = cases.find((one) => one.site === site.id && one.name === name);
  if (found === undefined) throw new Error(`no fixture ${site.id}/${name}`);
  const { page, url } = openPage(found.html, found.about.url);
  const elements = new Map(
    [...readComments(site, page, url)].map(({ comment, element }) => [comment.id, element] as const),
  );
  const read = new Map([...readComments(site, page, url)].map((one) => [one.comment.id, one] as const));
  const boxFor = (commentId: string | null): HTMLElement | null =>
    chooseBox(site, page, read, { commentId, flat: false, post: null }).box;
  const labelFor = (id: string | null): string | null => boxFor(id)?.getAttribute('aria-label') ?? null;
  return { page, elements, boxFor, labelFor };
};

describe('the field a reply is written in', () => {
  it('is the open one of the thread on Facebook, for its head and for its replies', () => {
    const { labelFor } = open(facebook, 'dialog');
    expect(labelFor('900111')).toBe('Répondre à Mira L');
    expect(labelFor('900113')).toBe('Répondre à Mira L');
  });

  it('is none on Facebook where the thread has none, and the post’s own for the post', () => {
    const { labelFor } = open(facebook, 'dialog');
    expect(labelFor('900120')).toBeNull();
    expect(labelFor('900121')).toBeNull();
    expect(labelFor(null)).toBe('Écrivez un commentaire…');
  });

  it('is never another post’s in a list of posts on Facebook', () => {
    const { labelFor, elements } = open(facebook, 'feed');
    expect(elements.size).toBe(2);
    for (const id of elements.keys()) expect(labelFor(id)).toBeNull();
  });

  it('is the dialog’s on X, whatever stands on the page behind it', () => {
    const { page, elements, boxFor } = open(x, 'reply-page');
    expect(page.querySelectorAll('[data-testid="tweetTextarea_0"]')).toHaveLength(2);
    expect(elements.size).toBeGreaterThan(0);
    for (const id of elements.keys()) expect(boxFor(id)?.closest('[role="dialog"]') ?? 'none').not.toBeNull();
  });

  it('is not the field for a new post on X', () => {
    const { page, elements, boxFor } = open(x, 'search');
    page
      .querySelector('[data-testid="primaryColumn"]')
      ?.insertAdjacentHTML(
        'afterbegin',
        '<div contenteditable="true" role="textbox" data-testid="tweetTextarea_0"></div>',
      );
    expect(elements.size).toBeGreaterThan(0);
    for (const id of elements.keys()) expect(boxFor(id)).toBeNull();
  });

  it('is left alone on Threads where the dialog shows nobody’s words', () => {
    const { labelFor } = open(threads, 'post');
    expect(labelFor('DRmade0BBBB')).toBeNull();
    expect(labelFor(null)).toBeNull();
  });
});

describe('a field that the user enters', () => {
  const field = (page: Document, label: string): Element => {
    const found = page.querySelector(`[aria-label="${label}"]`);
    if (found === null) throw new Error(`no field ${label}`);
    return found;
  };

  it('answers the thread that it stands in on Facebook, or else the post', () => {
    const { page, elements } = open(facebook, 'dialog');
    const answersTo = (label: string): (string | null)[] =>
      [...elements, [null, null] as const].flatMap(([id, element]) =>
        isReplyBox(facebook, field(page, label), element) ? [id] : [],
      );
    expect(answersTo('Répondre à Mira L')[0]).toBe('900111');
    expect(answersTo('Répondre à Mira L')).not.toContain(null);
    expect(answersTo('Écrivez un commentaire…')).toContain(null);
  });

  it('is no reply box on X where it is the one for a new post', () => {
    const { page } = open(x, 'reply-page');
    const inDialog = page.querySelector('[role="dialog"] [data-testid="tweetTextarea_0"]');
    expect(inDialog && isReplyBox(x, inDialog, null)).toBe(true);
    page.body.insertAdjacentHTML(
      'afterbegin',
      '<div contenteditable="true" role="textbox" data-testid="tweetTextarea_0" aria-label="new"></div>',
    );
    expect(isReplyBox(x, field(page, 'new'), null)).toBe(false);
  });

  it('is none where nothing can be written', () => {
    const { page } = open(threads, 'post');
    const box = field(page, 'Champ de texte vide');
    expect(isReplyBox(threads, box, null)).toBe(true);
    box.setAttribute('aria-disabled', 'true');
    expect(isReplyBox(threads, box, null)).toBe(false);
  });
});
