import { rangesFor } from '@/lib/sites/dom';
import { siteFor } from '@/lib/sites/registry';
import { commentRoots, readComments, readConversation, replyBoxFor } from '@/lib/sites/site';
import type { Reader } from './ports';

/** Reads through the site files. Which of them knows the page is asked each time: pages turn into others. */
export const siteReader = (page: Document): Reader => ({
  conversation(url) {
    const site = siteFor(url, page);
    return site && readConversation(site, page, url);
  },
  comments(url) {
    const site = siteFor(url, page);
    return site === null ? [] : readComments(site, page, url);
  },
  roots(url) {
    const site = siteFor(url, page);
    return site === null ? [] : commentRoots(site, page);
  },
  replyBox(url, comment) {
    const site = siteFor(url, page);
    return site && replyBoxFor(site, page, comment);
  },
  ranges: rangesFor,
});
