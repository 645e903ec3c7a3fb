// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { PageFlag } from '@/lib/core/flag/flag';
import { badgeParts, createBadge, reasonLines } from '@/lib/page/overlay/badge';
import { createBar } from '@/lib/page/overlay/bar';
import { wordsForTests as words } from '../words-for-tests';

const flag: PageFlag = {
  id: 'web:one#a',
  threadId: 'a',
  anchorId: 'a',
  level: 'moderate',
  trend: 'rising',
  hostileVoices: 6,
  reasons: [
    { code: 'boycott-call', count: 2 },
    { code: 'unanswered', count: 1 },
    { code: 'safety', count: 3 },
    { code: 'burst', count: 1 },
  ],
  marks: [],
};

describe('badge', () => {
  it('says level, trend and voices, and leaves out what is no news', () => {
    expect(badgeParts(flag, words)).toEqual(['Moderate', 'rising', '6 voices']);
    expect(badgeParts({ ...flag, trend: 'steady', hostileVoices: 0 }, words)).toEqual(['Moderate']);
  });

  it('gives at most three reasons', () => {
    expect(reasonLines(flag, words)).toEqual(['boycott-call ×2', 'unanswered', 'safety ×3']);
  });

  it('is a button with shape and words, its name and reasons told to a screen reader', () => {
    const open = vi.fn();
    const { element, face, reasons, update } = createBadge(document, '0', words, open);
    update(flag, 'moderate');
    expect(face.textContent).toBe('◆Moderate· rising · 6 voices▸');
    expect(face.getAttribute('aria-label')).toBe('Open the panel on: Moderate, rising, 6 voices');
    expect(face.getAttribute('aria-describedby')).toBe(reasons.id);
    face.click();
    expect(open).toHaveBeenCalledOnce();
    update({ ...flag, level: 'severe' }, 'severe');
    expect(element.className).toContain('severe');
    expect(element.className).not.toContain('moderate');
    expect(face.textContent).toContain('⬣Severe');
  });

  it('hides its reasons on Escape until it is left', () => {
    const { element, face } = createBadge(document, '0', words, () => undefined);
    document.body.append(element);
    face.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(element.classList.contains('shut')).toBe(true);
    face.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    expect(element.classList.contains('shut')).toBe(false);
  });
});

describe('bar', () => {
  const build = () => {
    const actions = { go: vi.fn(), openPanel: vi.fn(), off: vi.fn() };
    const bar = createBar(document, words, actions);
    document.body.replaceChildren(bar.element);
    bar.update({ severe: 1, moderate: 0, minor: 4 });
    const named = (name: string): HTMLElement => {
      const all = [...bar.element.querySelectorAll('button')];
      const found = all.find((one) => (one.getAttribute('aria-label') ?? one.textContent) === name);
      if (found === undefined) throw new Error(`no button ${name}`);
      return found;
    };
    return { ...actions, bar, named };
  };
  const press = (key: string): void => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
    );
  };

  it('counts the levels that are there, in signs and in words', () => {
    const { bar } = build();
    const counts = [...bar.element.querySelectorAll('.count')].map((one) => one.textContent);
    expect(counts).toEqual(['⬣ 11 severe', '▲ 44 minor']);
  });

  it('goes on, goes back and opens the panel', () => {
    const { go, openPanel, named } = build();
    named('Next flagged').click();
    named('Previous flagged').click();
    named('Panel').click();
    expect(go.mock.calls).toEqual([['next'], ['previous']]);
    expect(openPanel).toHaveBeenCalledOnce();
  });

  it.each([
    [0, 'page'],
    [1, 'site'],
    [2, 'everywhere'],
  ])('switches off by menu, %i down: %s', (steps, scope) => {
    const { off, named } = build();
    named('Off').click();
    for (let at = 0; at < steps; at += 1) press('ArrowDown');
    (document.activeElement as HTMLElement).click();
    expect(off).toHaveBeenCalledWith(scope);
  });

  it('closes the menu on Escape, then folds, with the focus on what opens it again', () => {
    const { bar, named } = build();
    const menu = bar.element.querySelector<HTMLElement>('[role="menu"]');
    named('Off').click();
    expect(menu?.hidden).toBe(false);
    press('Escape');
    expect(menu?.hidden).toBe(true);
    expect(document.activeElement).toBe(named('Off'));
    press('Escape');
    expect(bar.element.classList.contains('shut')).toBe(true);
    expect(document.activeElement?.getAttribute('aria-expanded')).toBe('false');
    (document.activeElement as HTMLElement).click();
    expect(bar.element.classList.contains('shut')).toBe(false);
  });
});
