import { defineExtensionMessaging } from '@webext-core/messaging';
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { fail, ok, type Result } from '@/lib/core/result';
import {
  answersToPages,
  asksOfPages,
  answersOfThePage,
  asksOfThePage,
  type AsksOfPages,
  type PageContract,
} from './contract';
import { report } from './log';
import { answersToReplies, asksOfReplies, type AsksOfReplies } from './reply-contract';
import { isOwnScreen, senderOf, type Sender } from './sender';
import { answersOfTheWorker, asksOfTheWorker, type WorkerContract } from './worker-contract';

// Zod otherwise probes `new Function`, which strict content security policies report.
z.config({ jitless: true });

export type AskError = 'no-answer' | 'bad-answer' | 'context-gone';
type Asked<Contract, Name extends keyof Contract> = Contract[Name] extends { request: infer Schema }
  ? z.output<Schema>
  : never;
type Answered<Contract, Name extends keyof Contract> = Contract[Name] extends { response: infer Schema }
  ? z.output<Schema>
  : never;
type Handler<Contract, Name extends keyof Contract, From extends unknown[]> = (
  request: Asked<Contract, Name>,
  ...from: From
) => Answered<Contract, Name> | Promise<Answered<Contract, Name>>;

/** What travels back: a refusal is data, so that only a broken line rejects. */
type Envelope = { ok: true; value: unknown } | { ok: false; code: 'bad-request' | 'failed' };
const envelopeSchema = z.object({ ok: z.boolean(), value: z.optional(z.unknown()) });

const line = defineExtensionMessaging<Record<string, (request: unknown) => Envelope>>();

/** Longer than 20,000 comments take on a slow machine; a worker that dies sooner closes the line itself. */
const patience = 60_000;

async function send(
  name: string,
  request: unknown,
  response: z.ZodMiniType,
  to: { tabId: number; frameId?: number } | undefined,
): Promise<Result<unknown, AskError>> {
  // After an update the old content script stays on its page with an API that has lost its extension.
  if (browser.runtime?.id === undefined) return fail('context-gone');
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), patience);
  });
  try {
    const answer = envelopeSchema.safeParse(
      await Promise.race([line.sendMessage(name, request, to), tooLate]),
    );
    if (!answer.success) return fail('no-answer');
    if (!answer.data.ok) return fail('bad-answer');
    const value = response.safeParse(answer.data.value);
    return value.success ? ok(value.data) : fail('bad-answer');
  } catch {
    // The library rejects only where nobody listens or the line closed: an expected failure, told to the caller.
    return fail(browser.runtime?.id === undefined ? 'context-gone' : 'no-answer');
  } finally {
    clearTimeout(timer);
  }
}

async function reply(
  name: string,
  asked: z.ZodMiniType,
  data: unknown,
  handle: (request: unknown) => unknown,
): Promise<Envelope> {
  const request = asked.safeParse(data);
  if (!request.success) return { ok: false, code: 'bad-request' };
  try {
    // Called before anything is awaited: opening the panel needs the click that sent the message.
    return { ok: true, value: await handle(request.data) };
  } catch (error) {
    report(`answering ${name}`, error);
    return { ok: false, code: 'failed' };
  }
}

/** Asks the worker, from a page. Never rejects. */
export const askFromPage = <Name extends keyof AsksOfPages>(
  name: Name,
  request: z.input<AsksOfPages[Name]['request']>,
): Promise<Result<Answered<AsksOfPages, Name>, AskError>> =>
  send(name, request, answersToPages[name], undefined) as Promise<
    Result<Answered<AsksOfPages, Name>, AskError>
  >;

/** Asks the worker, from the script that attends to reply boxes. Never rejects. */
export const askFromReply = <Name extends keyof AsksOfReplies>(
  name: Name,
  request: z.input<AsksOfReplies[Name]['request']>,
): Promise<Result<Answered<AsksOfReplies, Name>, AskError>> =>
  send(name, request, answersToReplies[name], undefined) as Promise<
    Result<Answered<AsksOfReplies, Name>, AskError>
  >;

/** Asks the worker, from one of our screens. Never rejects. */
export const ask = <Name extends keyof WorkerContract>(
  name: Name,
  request: z.input<WorkerContract[Name]['request']>,
): Promise<Result<Answered<WorkerContract, Name>, AskError>> =>
  send(name, request, answersOfTheWorker[name], undefined) as Promise<
    Result<Answered<WorkerContract, Name>, AskError>
  >;

/**
 * Asks the content script of a tab; `no-answer` where the page is not read. Without a frame all of a page's frames hear
 * it and the first to answer counts: for what each knows to be meant for itself. Never rejects.
 */
export const askPage = <Name extends keyof PageContract>(
  tabId: number,
  name: Name,
  request: z.input<PageContract[Name]['request']>,
  frameId?: number,
): Promise<Result<Answered<PageContract, Name>, AskError>> =>
  send(
    name,
    request,
    answersOfThePage[name],
    frameId === undefined ? { tabId } : { tabId, frameId },
  ) as Promise<Result<Answered<PageContract, Name>, AskError>>;

/** In the worker: called at the top level, so that a message can wake it. Returns what takes it back. */
export const answer = <Name extends keyof WorkerContract>(
  name: Name,
  handle: Handler<WorkerContract, Name, [Sender]>,
): (() => void) =>
  line.onMessage(name, (message) => {
    const from = senderOf(message.sender);
    const isForPages = name in asksOfPages || name in asksOfReplies;
    if (!isForPages && !isOwnScreen(from)) return { ok: false, code: 'bad-request' };
    return reply(name, asksOfTheWorker[name], message.data, (request) =>
      handle(request as Asked<WorkerContract, Name>, from),
    );
  });

/** In a content script. Returns what takes it back. */
export const answerInPage = <Name extends keyof PageContract>(
  name: Name,
  handle: Handler<PageContract, Name, []>,
): (() => void) =>
  line.onMessage(name, (message) =>
    reply(name, asksOfThePage[name], message.data, (request) => handle(request as Asked<PageContract, Name>)),
  );
