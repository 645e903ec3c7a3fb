import { selectorOf, type CommentRules, type Field } from '@/lib/sites/rules';
import type { Site } from '@/lib/sites/site';

function inRules(comments: CommentRules): string[] {
  const fields: readonly Field[] = [
    ...comments.id,
    ...comments.author,
    ...(comments.time ?? []),
    ...(comments.likes ?? []),
    ...(comments.permalink ?? []),
    ...(comments.stars ?? []),
    ...(comments.parent ?? []),
    ...comments.text,
  ];
  const single = [comments.each, comments.hosts, comments.leaveOut, comments.inLine, comments.block];
  return [
    ...(typeof comments.not === 'string' ? [comments.not] : []),
    ...single.filter((selector) => selector !== undefined),
    ...fields.map(selectorOf).filter((selector) => selector !== null),
  ];
}

/** Every selector a site is written in. What a page teaches is no part of the site. */
export function selectorsOf({ comments, conversation, roots, replyBox }: Site): string[] {
  const { title = [], author = [], text = [] } = conversation;
  return [
    ...(typeof comments === 'function' ? [] : inRules(comments)),
    ...[...title, ...author, ...text].map(selectorOf).filter((selector) => selector !== null),
    ...roots,
    ...replyBox.near,
    ...replyBox.page,
  ];
}
