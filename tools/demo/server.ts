import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { commentHtml, pageHtml } from './page';
import type { Scenario } from './scenario/scenario';

export interface DemoServer {
  url: string;
  stop(): Promise<void>;
}

const minutes = 60_000;
const fileTypes: Record<string, string> = { 'page.js': 'text/javascript', 'page.css': 'text/css' };

/**
 * Serves the made page on loopback. A comment with `minutesAgo` is there when the page opens; the others arrive one
 * by one, `pause` milliseconds apart, each time the page is opened.
 */
export async function serveDemo(scenario: Scenario, pause: number): Promise<DemoServer> {
  const open = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
    if (path === '/comments') {
      open.add(response);
      response.on('close', () => open.delete(response));
      void play(scenario, pause, response);
    } else void respond(scenario, path, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    stop: () =>
      new Promise((resolve, reject) => {
        for (const response of open) response.end();
        server.closeAllConnections();
        server.close((error) => (error === undefined ? resolve() : reject(error)));
      }),
  };
}

async function respond(scenario: Scenario, path: string, response: ServerResponse): Promise<void> {
  const name = path.slice(1);
  const type = fileTypes[name];
  if (type !== undefined) {
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8` });
    response.end(await readFile(new URL(`public/${name}`, import.meta.url)));
  } else if (path === '/') {
    const postedAt = new Date(Date.now() - scenario.post.minutesAgo * minutes).toISOString();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(pageHtml(scenario, postedAt));
  } else {
    response.writeHead(404, { 'content-type': 'text/plain' });
    response.end('not here');
  }
}

async function play(scenario: Scenario, pause: number, response: ServerResponse): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  for (const comment of scenario.comments) {
    if (response.closed) return;
    const isLive = comment.minutesAgo === undefined;
    if (isLive) await new Promise((resolve) => setTimeout(resolve, pause));
    const postedAt = new Date(Date.now() - (comment.minutesAgo ?? 0) * minutes).toISOString();
    const html = commentHtml(comment, postedAt, scenario);
    response.write(`event: comment\ndata: ${JSON.stringify({ html, to: comment.to ?? null })}\n\n`);
  }
  response.write('event: played\ndata: {}\n\n');
  response.end();
}
