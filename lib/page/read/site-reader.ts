import { rangesFor } from '@/lib/sites/dom';
import { doubtOf } from '@/lib/sites/reading/doubt';
import { commentRoots, readChanges, readConversation, readInSteps } from '@/lib/sites/reading/read-site';
import type { Site } from '@/lib/sites/site';
import { siteFor } from '@/lib/sites/site-for';
import type { Reader } from '../ports';
import { chooseBox } from '../reply-box/choose-box';
import { answeredIn } from '../reply-box/whose-box';

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
    replyBox(url, found, wanted) {
      const site = here(url);
      return site === null ? { box: null, isForAllOpen: false } : chooseBox(site, page, found, wanted);
    },
    answeredIn(url, box, found) {
      const site = here(url);
      const answered = site && answeredIn(site, box, [...found]);
      return answered === null ? undefined : (answered[0]?.comment.id ?? null);
    },
    doubt(url, found) {
      const site = here(url);
      return site && doubtOf(site, page, found);
    },
    ranges: rangesFor,
  };
}
