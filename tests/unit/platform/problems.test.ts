import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isDoubt, problemOf, tellDoubt, tellProblem, watchProblem } from '@/lib/platform/problems';

beforeEach(() => fakeBrowser.reset());

it('keeps what the worker says and what the page says apart', async () => {
  await tellDoubt(3, 'authors');
  await tellProblem(3, null);
  expect(await problemOf(3)).toBe('no-authors');
  await tellProblem(3, 'storage-full');
  expect(await problemOf(3)).toBe('storage-full');
  await tellProblem(3, null);
  expect(await problemOf(3)).toBe('no-authors');
  await tellDoubt(3, null);
  expect(await problemOf(3)).toBeNull();
});

it('is about one tab, and nothing where something else is stored', async () => {
  await tellDoubt(3, 'comments');
  expect(await problemOf(4)).toBeNull();
  await fakeBrowser.storage.session.set({ 'problem-page-4': 'no-sense' });
  expect(await problemOf(4)).toBeNull();
});

it('tells of each change, until it is ended', async () => {
  const seen: (string | null)[] = [];
  const stop = watchProblem(3, (problem) => void seen.push(problem));
  await tellDoubt(3, 'times');
  await vi.waitFor(() => expect(seen).toEqual(['no-times']));
  await tellDoubt(4, 'times');
  await tellDoubt(3, null);
  await vi.waitFor(() => expect(seen).toEqual(['no-times', null]));
  stop();
  await tellDoubt(3, 'texts');
  expect(await problemOf(3)).toBe('no-texts');
  expect(seen).toHaveLength(2);
});

it('knows which can be helped by reading otherwise', () => {
  expect(isDoubt('no-comments')).toBe(true);
  expect(isDoubt('storage-full')).toBe(false);
});
