import type { PageFlag } from '@/lib/core/flag/flag';
import { shapes, type FlaggedLevel } from '../marks/looks';
import { make, sign } from './make';
import type { PageWords } from '../ports';

export interface Badge {
  element: HTMLElement;
  /** What takes the focus. */
  face: HTMLButtonElement;
  reasons: HTMLElement;
  update: (flag: PageFlag, level: FlaggedLevel) => void;
}

/** `Moderate`, `rising`, `6 voices`: a steady trend and a voice not counted are no news and left out. */
export function badgeParts(flag: PageFlag, words: PageWords): string[] {
  return [
    words.level(flag.level),
    ...(flag.trend === 'steady' ? [] : [words.trend(flag.trend)]),
    ...(flag.hostileVoices === 0 ? [] : [words.voices(flag.hostileVoices)]),
  ];
}

/** At most three, as people read them: `boycott call ×2`. */
export const reasonLines = (flag: PageFlag, words: PageWords): string[] =>
  flag.reasons
    .slice(0, 3)
    .map(({ code, count }) => (count > 1 ? `${words.reason(code)} ×${count}` : words.reason(code)));

/** A button that opens the panel on its flag; hover or focus shows why, Escape hides that again (WCAG 1.4.13). */
export function createBadge(page: Document, id: string, words: PageWords, open: () => void): Badge {
  const shape = sign(page, '');
  const level = make(page, 'span', {});
  const more = make(page, 'span', { class: 'more' });
  const reasons = make(page, 'ul', { class: 'reasons', id: `why-${id}` });
  const face = make(
    page,
    'button',
    { class: 'face', type: 'button', 'aria-describedby': reasons.id },
    shape,
    level,
    more,
    sign(page, '▸'),
  );
  const element = make(page, 'div', { class: 'badge', hidden: '' }, face, reasons);

  face.addEventListener('click', open);
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') element.classList.add('shut');
  });
  for (const leaving of ['pointerleave', 'focusout'])
    element.addEventListener(leaving, () => element.classList.remove('shut'));

  return {
    element,
    face,
    reasons,
    update(flag, of) {
      const [first = '', ...rest] = badgeParts(flag, words);
      element.classList.remove('minor', 'moderate', 'severe');
      element.classList.add(of);
      shape.textContent = shapes[of];
      level.textContent = first;
      more.textContent = rest.map((part) => `· ${part}`).join(' ');
      face.setAttribute('aria-label', words.openPanelOn([first, ...rest].join(', ')));
      reasons.replaceChildren(...reasonLines(flag, words).map((line) => make(page, 'li', {}, line)));
    },
  };
}
