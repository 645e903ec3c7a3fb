import { around } from './around';

const attributes = ['aria-level', 'data-depth', 'data-level', 'data-indent', 'indent'];
const levelWord =
  /(?:^|[-_\s]|comment|tree)(?:depth|level|lvl|indent|niveau|ebene|nivel)[-_]?(\d{1,2})(?=$|[-_\s])/i;
const levelStyle = /(?:margin|padding)-(?:left|inline-start)\s*:\s*(\d+(?:\.\d+)?)/i;

/** How far a block is set in, in whatever unit the page uses; null where it doesn't say. */
function indentOf(comment: Element): number | null {
  const cell = comment.querySelector(
    ':scope > [indent], :scope > * > [indent], :scope > * > * > * > * > [indent]',
  );
  for (const element of [...around(comment, 2), comment.firstElementChild, cell, ...around(comment, 4)]) {
    if (element === null) continue;
    for (const name of attributes) {
      const value = Number.parseInt(element.getAttribute(name) ?? '', 10);
      if (value >= 0) return value;
    }
    const written =
      levelWord.exec(element.getAttribute('class') ?? '') ??
      levelStyle.exec(element.getAttribute('style') ?? '');
    if (written?.[1] !== undefined) return Number.parseFloat(written[1]);
  }
  // A picture of nothing, as wide as the comment is set in: tables of old.
  const spacer = (comment.closest('tr') ?? comment)
    .querySelector('img[width][height="1"]')
    ?.getAttribute('width');
  return spacer === null || spacer === undefined ? null : Number.parseFloat(spacer);
}

/** Set in by its name alone: `comment--indented`, `is-reply`. */
const replyWord = /(?:^|[-_\s])(?:indented|nested|child|(?:is-?)?reply)(?:$|\s)/i;
const isReply = (comment: Element): boolean => replyWord.test(comment.getAttribute('class') ?? '');

/** Tells a comment's depth from how far it is set in; null where all stand equally far, or the page doesn't say. */
export function depthByIndent(comments: readonly Element[]): ((comment: Element) => number | null) | null {
  const values = new Set(comments.map(indentOf).filter((value) => value !== null));
  if (values.size < 2) {
    // All but one are the answers to a topic.
    const replies = comments.filter(isReply).length;
    return replies > 0 && replies < comments.length - 1 ? (comment) => Number(isReply(comment)) : null;
  }
  const steps = [...values].sort((one, other) => one - other);
  // A reply set in further than any before is one deeper than those less far in.
  return (comment) => {
    const value = indentOf(comment) ?? steps[0] ?? 0;
    return steps.filter((step) => step < value).length;
  };
}
