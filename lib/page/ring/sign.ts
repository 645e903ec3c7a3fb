import type { ReplyTone } from '@/lib/core/draft/reply-tone';
import { shapes } from '../marks/looks';
import { make, sign } from '../overlay/make';
import type { Form } from '../box';
import type { RingWords } from './words';

export interface Sign {
  element: HTMLButtonElement;
  update: (tone: ReplyTone, findings: number) => void;
  /** Measured by showing the one and the other: `setForm` says afterwards which stays. */
  sizes: () => Record<Form, DOMRect>;
  setForm: (form: Form) => void;
  setOpen: (open: boolean) => void;
}

/** What stands at the box's corner: quiet while all is calm, else how many findings and how the reply sounds. */
export function createSign(page: Document, words: RingWords, press: () => void): Sign {
  const shape = sign(page, '');
  const count = make(page, 'span', {});
  const told = make(page, 'span', { class: 'more' });
  const element = make(
    page,
    'button',
    { class: 'mark', type: 'button', 'aria-haspopup': 'dialog', 'aria-expanded': 'false' },
    shape,
    count,
    told,
  );
  element.addEventListener('click', press);
  const setForm = (form: Form): void => void element.classList.toggle('brief', form === 'brief');
  const sizeOf = (form: Form): DOMRect => {
    setForm(form);
    return element.getBoundingClientRect();
  };
  return {
    element,
    setForm,
    sizes: () => ({ full: sizeOf('full'), brief: sizeOf('brief') }),
    update(tone, findings) {
      shape.textContent = tone === 'calm' ? '✓' : shapes[tone];
      count.textContent = tone === 'calm' ? '' : String(findings);
      told.textContent = tone === 'calm' ? '' : `· ${words.tone(tone)}`;
      const label = tone === 'calm' ? words.nothing : `${words.count(findings)}. ${words.tone(tone)}`;
      element.setAttribute('aria-label', label);
      element.title = tone === 'calm' ? words.nothing : words.keys;
    },
    setOpen: (open) => element.setAttribute('aria-expanded', String(open)),
  };
}
