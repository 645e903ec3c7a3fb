// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Translation } from '@/components/thread/translation';
import { madeComment, madeReading } from '../unit/app/made';
import { leaveStage, speak } from './stage';

beforeEach(() => speak('fr'));
afterEach(() => {
  vi.unstubAllGlobals();
  leaveStage();
});

const read = { comment: madeComment('c1', 'Where is it?'), reading: madeReading() };

/** No browser here has a translator: one that answers as the specification says. */
function giveTranslator(available: string, translate: (text: string) => Promise<string>): void {
  vi.stubGlobal('Translator', { availability: async () => available, create: async () => ({ translate }) });
}

it('shows nothing where the browser has no translator, or none for these languages', async () => {
  const { container } = render(<Translation read={read} />);
  await new Promise((resolve) => void setTimeout(resolve, 20));
  expect(container.innerHTML).toBe('');
  giveTranslator('unavailable', async () => 'x');
  render(<Translation read={read} />);
  await new Promise((resolve) => void setTimeout(resolve, 20));
  expect(screen.queryByRole('button')).toBeNull();
});

it('translates once it is asked, and says that a language is fetched first', async () => {
  giveTranslator('downloadable', async (text) => `Traduit : ${text}`);
  render(<Translation read={read} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Traduire (télécharge une langue)' }));
  expect(await screen.findByText('Traduit : Where is it?')).toBeTruthy();
});

it('says where the browser gave up', async () => {
  giveTranslator('available', () => Promise.reject(new Error('out of memory')));
  const spanish = { ...read, reading: madeReading({ language: { code: 'es', from: 'text' } }) };
  render(<Translation read={spanish} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Traduire' }));
  expect(await screen.findByText('Le navigateur n’a pas pu traduire.')).toBeTruthy();
});
