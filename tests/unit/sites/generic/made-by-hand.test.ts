import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { generic } from '@/lib/sites/generic';
import { readComments } from '@/lib/sites/reading/read-site';

const said = [
  ['Anna Holt', 'It came cold, twice in a row, and nobody wrote back.'],
  ['bert_77', 'Mine was fine, to be honest with you. The crust could be darker.'],
  ['Cleo', 'Nobody answers the phone there.'],
  ['Anna Holt', 'Thanks all, I will try again on Friday.'],
] as const;

const address = 'https://x.example/blog/bread';
const readAll = (body: string) => {
  const { window } = new JSDOM(`<!DOCTYPE html><body>${body}</body>`, { url: address });
  const found = [...readComments(generic, window.document, new URL(address))];
  window.close();
  return found.map(({ comment }) => comment);
};
const read = (body: string): [string | null, string][] =>
  readAll(body).map(({ author, text }) => [author, text]);
const each = (write: (name: string, text: string, at: number) => string): string =>
  said.map(([name, text], at) => write(name, text, at)).join('');
const article =
  '<nav><a href="/">Home</a></nav><main><h1>Bread</h1><p>We changed the oven last month, and this is what came of it for the loaves.</p></main>';

const pages = [
  [
    'utility classes without a date, portraits and a count above',
    `<section class="mt-10"><h2 class="text-xl font-bold">Comments (4)</h2><div class="space-y-6">${each((n, t, i) => `<div class="flex gap-4"><img class="w-10 h-10" src="/a${i}.png" alt=""><div><p class="font-semibold">${n}</p><p class="mt-1">${t}</p></div></div>`)}</div></section>`,
  ],
  [
    'utility classes without a date, initials and controls',
    `<section class="mt-10"><h3 class="text-lg">Discussion</h3>${each((n, t) => `<div class="p-4 mb-2"><div class="flex"><div class="w-8 h-8">${n[0]}</div><span class="text-sm">${n}</span></div><div class="mt-2">${t}</div><div class="flex"><button>Like</button><button>Reply</button></div></div>`)}<textarea placeholder="Write a comment"></textarea></section>`,
  ],
  [
    'hashed modules without a date',
    `<div class="CommentList_root__x8a2"><h4>4 comments</h4>${each((n, t) => `<div class="CommentItem_box__Zk31"><div class="CommentItem_top__9aQ">${n}</div><div class="CommentItem_words__1bc">${t}</div></div>`)}</div>`,
  ],
  [
    'names before a colon',
    `<h3>Comments</h3><ul class="comments">${each((n, t) => `<li><strong>${n}:</strong> ${t}</li>`)}</ul>`,
  ],
  [
    'names that a break alone parts from the date',
    `<h2>Comments</h2>${each((n, t, i) => `<div class="box"><b>${n}</b><br>0${i + 1}.03.2009 10:0${i}<br>${t}</div>`)}`,
  ],
  [
    'the same with no element for the name',
    `<div id="guestbook"><h2>Guestbook</h2>${each((n, t, i) => `<p>${n}<br>March ${i + 1}, 2009<br>${t}</p><hr>`)}</div>`,
  ],
  [
    'a table for each, with a label in each row',
    `<h1>Guest Book</h1>${each((n, t, i) => `<table border="1"><tr><td><b>Name:</b></td><td>${n}</td></tr><tr><td><b>Date:</b></td><td>3/${i + 1}/2004 10:02:00 AM</td></tr><tr><td><b>Comments:</b></td><td>${t}</td></tr></table><br>`)}`,
  ],
  [
    'rows by turns, words as short as a name',
    `<h1>Guest Book</h1><table>${each((n, t, i) => `<tr bgcolor="#cccccc"><td><font size="2"><b>${n}</b></font></td><td align="right"><font size="1">3/${i + 1}/2004 10:02:00 AM</font></td></tr><tr><td colspan="2"><font size="2">${t}</font></td></tr>`)}</table>`,
  ],
  [
    'authors beside messages, under the second row',
    `<table><tr><td colspan="2">Topic: bread</td></tr><tr><th>Author</th><th>Message</th></tr>${each((n, t, i) => `<tr><td valign="top"><font size="2"><b>${n}</b><br>Posts: ${i}2</font></td><td><font size="1">Posted: 3/${i + 1}/2004 10:02:00 AM</font><hr>${t}</td></tr>`)}</table>`,
  ],
] as const;

/** What other pages said, or what was said last on the whole site, beside what was said here. */
const besides = [
  ['trackbacks', (said: string) => `<div id="trackbacks"><h3>Trackbacks</h3>${said}</div>`],
  ['the comments of a sidebar', (said: string) => `<div class="sidebar"><h3>Comments</h3>${said}</div>`],
] as const;

/** Each under a word that comments go by, with something of them missing. */
const lists = [
  [
    'steps under « Comment ça marche ? » beside a form',
    `<h2>Comment ça marche ?</h2>${each((n, t) => `<div class="p-4"><img src="/i.png"><p class="b">${n}</p><p>${t}</p></div>`)}<form><textarea></textarea></form>`,
  ],
  [
    'chapters of a review',
    `<h1>Review</h1>${each((n, t) => `<section><h4>${n}</h4><p>${t}</p></section>`)}<form><textarea></textarea></form>`,
  ],
  [
    'people of a team above an empty list of comments',
    `<h2>Team</h2>${each((n, t, i) => `<div class="flex"><img src="/a${i}.png" alt=""><div><p class="b">${n}</p><p>${t}</p></div></div>`)}<h2>Comments (0)</h2><p>Be the first.</p><textarea></textarea>`,
  ],
] as const;

describe('the generic reader, on pages made by hand', () => {
  it.each(pages)('reads %s', (_name, body) => {
    expect(read(article + body)).toEqual(said);
  });

  it.each(lists)('reads no comment in %s', (_name, body) => {
    expect(read(article + body)).toEqual([]);
  });

  it.each(besides)('leaves %s aside', (_name, aside) => {
    const comment = (name: string, text: string, at: number): string =>
      `<div class="comment" id="c${at + 400}"><p><b>${name}</b> on March ${at + 1}, 2009</p><div class="words">${text}</div></div>`;
    const others = comment('Nora', 'A baker in Leeds has written about this as well.', 90);
    expect(read(article + `<h3>Comments</h3>${each(comment)}` + aside(others))).toEqual(said);
  });

  it('reads a board on which nobody gives a name', () => {
    const board = `<h1>/bread/</h1><div class="thread">${each((_n, t, i) => `<div class="post reply" id="p${881200 + i}"><div class="postInfo"><span class="name">Anonymous</span> <span class="dateTime">03/0${i + 1}/24(Sun)10:0${i}:12</span> <a href="#p${881200 + i}">No.</a></div><blockquote class="postMessage">${t}</blockquote></div>`)}</div>`;
    expect(read(board)).toEqual(said.map(([, text]) => ['Anonymous', text]));
  });

  it('takes whom a post quotes for nobody who speaks', () => {
    const quote =
      '<table><tr><td><b>Anna Holt wrote:</b></td></tr><tr><td class="quote">Cold, twice in a row.</td></tr></table>';
    const posts = each(
      (n, t, i) =>
        `<tr><td class="row1"><b>${n}</b></td><td class="row1"><table><tr><td>Posted: 3/${i + 1}/2004</td></tr><tr><td>${i > 0 ? quote : ''}<span class="postbody">${t}</span></td></tr></table></td></tr>`,
    );
    const authors = readAll(`<table><tr><th>Author</th><th>Message</th></tr>${posts}</table>`).map(
      ({ author }) => author,
    );
    expect(authors).toEqual(said.map(([name]) => name));
  });

  it('reads what is said under the answers as well, each as a reply to its own', () => {
    const names = said.map(([name]) => name);
    const notes = (at: number): string =>
      [0, 1]
        .map(
          (note) =>
            `<li class="note comment" id="c${at}${note}00"><p class="note-text">${note === 0 ? 'I doubt' : 'We tried'} what ${names[at]} says here.</p><a class="note-user" href="/user/${note}7">${note === 0 ? 'Nora' : 'Nils'}</a> <time datetime="2026-11-0${note + 1}">${note + 1} Nov</time></li>`,
        )
        .join('');
    const answers = each(
      (n, t, i) =>
        `<div class="answer" id="a${i}00"><div class="answer-text">${t}</div><a class="answer-user" href="/user/${i}">${n}</a> <time datetime="2026-11-1${i}">1${i} Nov</time><ul>${notes(i)}</ul></div>`,
    );
    const comments = readAll(`<h1>Why?</h1><div id="answers">${answers}</div>`);
    expect(comments).toHaveLength(12);
    expect(comments.filter(({ parentId }) => parentId === 'a200').map(({ text }) => text)).toEqual([
      'I doubt what Cleo says here.',
      'We tried what Cleo says here.',
    ]);
    expect(comments.filter(({ parentId }) => parentId === null).map(({ author }) => author)).toEqual(names);
  });
});
