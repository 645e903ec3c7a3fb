import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followProblem, isDoubt, problemOf, tellDoubt, tellProblem } from '@/lib/platform/problems';

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

it('tells what stands and each change, until it is ended', async () => {
  let seen: string | null | undefined;
  const stop = followProblem(3, (problem) => (seen = problem));
  await vi.waitFor(() => expect(seen).toBeNull());
  await tellDoubt(3, 'times');
  await vi.waitFor(() => expect(seen).toBe('no-times'));
  await tellDoubt(4, 'texts');
  await tellDoubt(3, null);
  await vi.waitFor(() => expect(seen).toBeNull());
  stop();
  await tellDoubt(3, 'texts');
  expect(await problemOf(3)).toBe('no-texts');
  expect(seen).toBeNull();
});

it('knows which can be helped by reading otherwise', () => {
  expect(isDoubt('no-comments')).toBe(true);
  expect(isDoubt('storage-full')).toBe(false);
});
