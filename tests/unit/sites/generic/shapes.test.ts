import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { generic } from '@/lib/sites/generic';
import { readComments } from '@/lib/sites/reading/read-site';

const said = [
  ['anna', 'It came cold, twice in a row.'],
  ['bert', 'Mine was fine, to be honest with you.'],
  ['cleo', 'Nobody answers the phone there.'],
  ['anna', 'Thanks all, I will try again on Friday.'],
] as const;

const read = (body: string): [string | null, string][] => {
  const address = 'https://x.example/t/12';
  const { window } = new JSDOM(`<!DOCTYPE html><body>${body}</body>`, { url: address });
  const found = [...readComments(generic, window.document, new URL(address))];
  window.close();
  return found.map(({ comment }) => [comment.author, comment.text]);
};

const conversations = [
  [
    'vBulletin 3, one table a post',
    `<div id="posts">${said.map(([n, t], i) => `<div align="center"><table id="post${500 + i}" class="tborder"><tr><td class="thead"><a name="post${500 + i}"></a> 12-0${i + 1}-2009, 10:0${i} AM</td><td class="thead">#<a href="showpost.php?p=${500 + i}&postcount=${i + 1}" id="postcount${500 + i}"><strong>${i + 1}</strong></a></td></tr><tr><td class="alt2"><div id="postmenu_${500 + i}"><a class="bigusername" href="member.php?u=${i}">${n}</a></div><div class="smallfont">Senior Member</div><div class="smallfont">Join Date: Mar 2005</div></td><td class="alt1" id="td_post_${500 + i}"><div id="post_message_${500 + i}">${t}</div></td></tr></table></div>`).join('')}</div>`,
  ],
  [
    'SMF, a list of facts beside the name',
    `<div id="forumposts">${said.map(([n, t], i) => `<div class="windowbg" id="msg${900 + i}"><div class="post_wrapper"><div class="poster"><h4><a href="index.php?action=profile;u=${i}" title="View the profile of ${n}">${n}</a></h4><ul><li class="membergroup">Newbie</li><li class="postcount">Posts: ${i * 3 + 2}</li></ul></div><div class="postarea"><div class="keyinfo"><h5 id="subject_${900 + i}"><a href="index.php?topic=12.msg${900 + i}#msg${900 + i}">Re: Bread</a></h5><div class="smalltext">« <strong>Reply #${i} on:</strong> March 0${i + 1}, 2011, 10:00:00 »</div></div><div class="post"><div class="inner" id="msg_${900 + i}">${t}</div></div></div></div></div>`).join('')}</div>`,
  ],
  [
    'MyBB',
    `<div id="posts">${said.map(([n, t], i) => `<div class="post" id="post_${70 + i}"><div class="post_author"><strong><span class="largetext"><a href="User-${n}">${n}</a></span></strong><br><span class="smalltext">Junior</span></div><div class="post_content"><div class="post_head"><span class="post_date">0${i + 1}-12-2015, 10:0${i} AM</span> <a href="Thread-x?pid=${70 + i}#pid${70 + i}">#${i + 1}</a></div><div class="post_body scaleimages" id="pid_${70 + i}">${t}</div></div></div>`).join('')}</div>`,
  ],
  [
    'hashed classes, portraits and controls in another language',
    `<main><h1>T</h1><p>Article text here.</p><section class="css-1a"><h2>4 reacties</h2>${said.map(([n, t], i) => `<div class="css-7b"><img class="css-av" src="/a${i}.png" alt="${n}"><div class="css-8c"><div class="css-9d"><span class="css-nm">${n}</span><time datetime="2026-11-20T10:0${i}:00Z">gisteren</time></div><p class="css-tx">${t}</p><div class="css-ac"><button>Vind ik leuk</button><button>Antwoorden</button></div></div></div>`).join('')}</section></main>`,
  ],
  [
    'Squarespace, written times',
    `<div class="squarespace-comments"><div class="comment-list">${said.map(([n, t], i) => `<div class="comment" id="comment-5f${i}0a"><div class="comment-header"><span class="author">${n}</span> <span class="date">${i + 2} years ago</span></div><div class="comment-body"><p>${t}</p></div></div>`).join('')}</div></div>`,
  ],
  [
    'Wix, hooks for tests',
    `<div data-hook="comments-list">${said.map(([n, t], i) => `<div id="comment-${i}ab7" data-hook="comment"><div class="_1s"><a data-hook="user-name" href="/profile/${n}/profile"><span>${n}</span></a><span data-hook="time-ago" class="_2f">Nov ${i + 1}, 2026</span></div><div data-hook="comment-content" class="_x"><p><span>${t}</span></p></div><button>Like</button><button>Reply</button></div>`).join('')}</div>`,
  ],
] as const;

const lists = [
  [
    'events',
    `<main><h1>Events</h1>${said.map(([n, t], i) => `<div class="event" id="event-${i + 20}"><h3>Evening with ${n}</h3><time datetime="2026-12-0${i + 1}">${i + 1} Dec</time><p>${t} Doors open at seven, come early.</p><a href="/tickets/${i}">Tickets</a></div>`).join('')}</main>`,
  ],
  [
    'vacancies',
    `<main class="post-list"><h1>Jobs</h1>${said.map(([n, t], i) => `<li class="job" data-job-id="${i + 20}"><a href="/jobs/${i + 20}"><h3>Baker in ${n}</h3></a><span class="company"><a href="/profile/${n}">${n} Ltd</a></span><time datetime="2026-12-0${i + 1}">${i + 1} Dec</time><p>${t} We look for somebody with two hands.</p></li>`).join('')}</main>`,
  ],
  [
    'releases',
    `<main><h1>Releases</h1>${said.map(([n, t], i) => `<section class="release" id="v${i + 20}"><h2><a href="#v${i + 20}">v1.${i}</a></h2><a class="author" href="/users/${n}">${n}</a> released this <time datetime="2026-12-0${i + 1}">${i + 1} Dec</time><p>${t} Fixed three bugs.</p></section>`).join('')}</main>`,
  ],
] as const;

describe('the generic reader, on shapes of other software', () => {
  it.each(conversations)('reads %s', (_name, body) => {
    expect(read(body)).toEqual(said);
  });

  it.each(lists)('reads no comment in a list of %s', (_name, body) => {
    expect(read(body)).toEqual([]);
  });
});
