import type { Reading } from '@/lib/core/reading/reading';
import { isPlayful } from '@/lib/core/trajectory/cues';

/** One reader is spoken to, in French or English; a brand is called « vous », and its people many. */
const toOne =
  /^(?!.*(?:vous|vos |votre|yourselves|your? (?:lot|guys|people|all|staff|team)|you(?: \p{L}+)? \p{L}+s(?!\p{L}))).*(?<!\p{L})(?:tu|toi|t['’]\p{L}+|you|u)(?!\p{L})/isu;

/** Who writes more than this, or complains, isn't teasing. */
const longestTease = 140;
const mostComplaint = 0.45;

/** No laugh makes a threat, a hunt or contempt for a group harmless. */
const grave = /threat|staff|discr/;

/**
 * "Nico t'as encore raté le train espèce de clown 😂": friends who tease one another under a brand's post. On a forum
 * or among pupils the same words are as hostile with a laugh as without (tweets, forum, talk pages: 81 % and 77 % of
 * what is called hostile), so this is for pages that are watched for a brand.
 */
export const isBanter = (
  text: string,
  { complaint, topics, signals }: Pick<Reading, 'complaint' | 'topics' | 'signals'>,
): boolean =>
  text.length <= longestTease &&
  complaint < mostComplaint &&
  topics[0] === 'other' &&
  !signals.some(({ code }) => grave.test(code)) &&
  isPlayful(text) &&
  toOne.test(text);
