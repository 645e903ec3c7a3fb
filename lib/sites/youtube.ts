import { hosts } from './hosts';
import { defineSite } from './site';

const each = 'ytd-comment-view-model, ytd-comment-renderer';

/** `…lc=UgwX.9Y` is the reply 9Y to UgwX; the whole is the id. */
const linkedComment = (comment: Element): string | null => {
  const href = comment.querySelector(':is(#published-time-text, .published-time-text) a, a[href*="lc="]');
  return /[?&]lc=([^&#]+)/.exec(href?.getAttribute('href') ?? '')?.[1] ?? null;
};

/** The comment at the head of the thread in whose replies this one stands; since 2025 threads nest. */
function headOf(comment: Element): Element | null {
  const replies = comment.closest('#replies, ytd-comment-replies-renderer, yt-sub-thread');
  const thread = replies?.closest('ytd-comment-thread-renderer');
  const head = thread?.querySelector(each) ?? null;
  return head === comment ? null : head;
}

/** A reply that is shown outside its thread still names the head in its id. */
const linkedHead = (comment: Element): string | null =>
  /^(.+?)\./.exec(linkedComment(comment) ?? '')?.[1] ?? null;

/** A page that was left stays in the document, hidden, with its video and its comments. */
const left = ':is(ytd-watch-flexy, ytd-shorts, ytd-browse)[hidden] *';
const now = (selector: string): string => `${selector}:not(${left})`;

/** Watch pages, Shorts and community posts; `ytd-comment-renderer` until 2024, the view model since. */
export const youtube = defineSite({
  id: 'youtube',
  network: 'youtube',
  hosts: hosts.youtube,
  conversation: {
    id: (url) =>
      url.searchParams.get('v') ??
      url.searchParams.get('lb') ??
      /^\/(?:shorts|live|post)\/([\w-]+)/.exec(url.pathname)?.[1] ??
      null,
    title: [
      now('ytd-watch-metadata h1'),
      now('ytd-reel-video-renderer[is-active] yt-shorts-video-title-view-model'),
      now('yt-shorts-video-title-view-model'),
      now('h1.title'),
      now('ytd-backstage-post-renderer #content-text'),
    ],
    author: [
      now('ytd-watch-metadata #channel-name a'),
      now('ytd-reel-video-renderer[is-active] yt-reel-channel-bar-view-model a[href^="/@"]'),
      now('yt-reel-channel-bar-view-model a[href^="/@"]'),
      now('ytd-backstage-post-renderer #author-text'),
      now('#upload-info #channel-name a'),
    ],
    text: [
      now('ytd-watch-metadata #description-inline-expander'),
      now('#description ytd-text-inline-expander'),
      now('ytd-reel-video-renderer[is-active] yt-shorts-video-title-view-model'),
      now('ytd-backstage-post-renderer #content-text'),
    ],
  },
  comments: {
    each,
    // While an answer is being written or a comment edited, a copy stands in a dialog.
    not: `[hidden], ytd-comment-dialog-renderer *, #simplebox-placeholder *, ${left}`,
    id: [linkedComment],
    author: [
      '#author-text',
      // The channel's own replies wear their name as a badge.
      '#author-comment-badge #name',
      '#author-thumbnail-button @aria-label',
      '#author-thumbnail a @aria-label',
    ],
    marks: {
      owner: '#author-comment-badge [creator]',
      verified: '#author-comment-badge ytd-author-comment-badge-renderer',
    },
    text: ['#content-text'],
    // Only relative, « il y a 3 heures (modifié) ».
    time: ['#published-time-text', '.published-time-text'],
    likes: ['#vote-count-middle', '#vote-count-left'],
    permalink: ['#published-time-text a @href', '.published-time-text a @href'],
    nested: headOf,
    parent: [(comment) => (headOf(comment) === null ? linkedHead(comment) : null)],
    block: '#body',
  },
  roots: ['ytd-comments', 'ytd-engagement-panel-section-list-renderer #contents'],
  replyBox: {
    near: ['#reply-dialog #contenteditable-root', '#contenteditable-root'],
    page: [
      'ytd-comments-header-renderer #contenteditable-root',
      'ytd-comment-simplebox-renderer #contenteditable-root',
    ],
  },
});
