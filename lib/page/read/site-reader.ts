import { rangesFor } from '@/lib/sites/dom';
import { doubtOf } from '@/lib/sites/reading/doubt';
import {
  commentRoots,
  isReplyBox,
  readChanges,
  readConversation,
  readInSteps,
} from '@/lib/sites/reading/read-site';
import type { Site } from '@/lib/sites/site';
import { siteFor } from '@/lib/sites/site-for';
import type { Reader } from '../ports';

/** Reads through the site files. Which of them knows the page is asked each time: pages turn into others. */
export function siteReader(page: Document, sites: readonly Site[]): Reader {
  const here = (url: URL): Site | null => siteFor(sites, url, page);
  return {
    conversation(url) {
      const site = here(url);
      return site && readConversation(site, page, url);
    },
    comments(url) {
      const site = here(url);
      return site === null ? [] : readInSteps(site, page, url);
    },
    changes(url, changes) {
      const site = here(url);
      return site && readChanges(site, page, url, changes);
    },
    roots(url) {
      const site = here(url);
      return site === null ? [] : commentRoots(site, page);
    },
    site: here,
    isReplyBox(site, box, found) {
      for (const { element } of found) if (isReplyBox(site, box, element)) return true;
      return isReplyBox(site, box, null);
    },
    doubt(url, found) {
      const site = here(url);
      return site && doubtOf(site, page, found);
    },
    ranges: rangesFor,
  };
}
