// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { insertReply } from '@/lib/page/reply-box/reply-box';

/** jsdom has no typing (`execCommand`): what is shown here is the way for browsers without it; e2e shows the other. */
const clock = { now: () => 0, wait: async () => undefined, pause: async () => undefined };
const box = (html: string): HTMLElement => {
  document.body.innerHTML = html;
  return document.body.firstElementChild as HTMLElement;
};
beforeEach(() => document.body.replaceChildren());

describe('insertReply', () => {
  it('says so where there is no box, or it has gone', async () => {
    expect(await insertReply(null, 'Hello', clock)).toBe('no-box');
    const removed = box('<textarea></textarea>');
    removed.remove();
    expect(await insertReply(removed, 'Hello', clock)).toBe('no-box');
  });

  it('fills a field and tells the site', async () => {
    const field = box('<textarea></textarea>') as HTMLTextAreaElement;
    const heard: string[] = [];
    field.addEventListener('input', () => heard.push(field.value));
    expect(await insertReply(field, 'Hello\nyou', clock)).toBe('inserted');
    expect(field.value).toBe('Hello\nyou');
    expect(heard).toEqual(['Hello\nyou']);
    expect(document.activeElement).toBe(field);
  });

  it('keeps what stands there, and puts a second draft in the place of the first', async () => {
    const field = box('<textarea>@lea</textarea>') as HTMLTextAreaElement;
    await insertReply(field, 'First draft', clock);
    expect(field.value).toBe('@lea First draft');
    await insertReply(field, 'Second', clock);
    expect(field.value).toBe('@lea Second');
  });

  it('writes nothing where the whole reply would not fit', async () => {
    const field = box('<textarea maxlength="10">@lea</textarea>') as HTMLTextAreaElement;
    expect(await insertReply(field, 'Far too long', clock)).toBe('not-taken');
    expect(field.value).toBe('@lea');
  });

  it.each(['<textarea disabled></textarea>', '<input readonly>', '<div contenteditable="false"></div>'])(
    'leaves %s alone',
    async (html) => {
      const field = box(html);
      const before = field.outerHTML;
      expect(await insertReply(field, 'Hello', clock)).toBe('not-taken');
      expect(field.outerHTML).toBe(before);
    },
  );

  it('looks once and tells the truth where the site throws the text away', async () => {
    const field = box('<textarea></textarea>') as HTMLTextAreaElement;
    let writes = 0;
    field.addEventListener('input', () => {
      writes += 1;
      field.value = '';
    });
    expect(await insertReply(field, 'Hello', clock)).toBe('not-taken');
    expect(writes).toBe(1);
  });
});
