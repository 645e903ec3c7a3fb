import { hosts } from './hosts';
import { defineSite } from './site';

/** The message's number stands on itself, on what is around it, or in the link of its date. */
const messageId = (comment: Element): string | null =>
  comment.getAttribute('data-id') ??
  /^message-(\d+)$/.exec(comment.closest('[id^="message-"]')?.id ?? '')?.[1] ??
  /\/message\/(\d+)/.exec(comment.querySelector('a[href*="/message/"]')?.getAttribute('href') ?? '')?.[1] ??
  null;

/** Forum topics and comments under articles; `messageUser__…` since the spring of 2026, `bloc-…` before. */
export const jeuxvideo = defineSite({
  id: 'jeuxvideo',
  network: 'forum',
  hosts: hosts.jeuxvideo,
  isHere: (_url, page) => page.querySelector('.messageUser, .bloc-message-forum, #listMessages') !== null,
  conversation: {
    // `/forums/42-FORUM-TOPIC-PAGE-…`: the pages of a topic are one.
    id: (url) => /^\/forums\/\d+-(\d+-\d+)-/.exec(url.pathname)?.[1] ?? null,
    title: ['.titleMessagesUsers__title', '#bloc-title-forum', 'h1'],
    text: ['.titleMessagesUsers__title', '#bloc-title-forum'],
  },
  comments: {
    each: '.messageUser, .bloc-message-forum',
    not: '.messageUser--blacklisted, .msg-supprime, .msg-supprime-gta, .msg-pseudo-blacklist',
    id: [messageId],
    author: ['.messageUser__label', '.bloc-pseudo-msg'],
    nobody: /^Pseudo supprimé$/i,
    text: ['.messageUser__msg', '.txt-msg'],
    leaveOut:
      '.messageUser__signature, .signature-msg, .messageUser__dateEdit, .info-edition-msg, .nested-quote-toggle-box',
    // "21 novembre 2026 à 06:47:06": the time of France, without a zone.
    time: ['.messageUser__date', '.bloc-date-msg'],
    likes: ['.plus-commentaire'],
    permalink: ['a.messageUser__date @href', '.bloc-date-msg a @href'],
  },
  roots: ['#listMessages', '.conteneur-messages-pagi', '#forum-main-col'],
  replyBox: {
    near: [],
    page: [
      '#forums-post-message-editor textarea',
      'textarea[name="message_reponse"]',
      '#message_topic',
      '#bloc-formulaire-forum textarea',
    ],
  },
});
