import { diffWordsWithSpace } from 'diff';

/** A piece of two texts: in both, only in the former, or only in the latter. */
export interface Change {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** Fewer words than these between two changes are read with them: a text in shreds tells nobody what changed. */
const fewWords = 3;

const isShort = (text: string): boolean => (text.match(/[\p{L}\p{N}]+/gu) ?? []).length < fewWords;

/** What changed between two texts, word by word; both can be put together again from the pieces. */
export function changesBetween(before: string, after: string): Change[] {
  const changes: Change[] = [];
  let removed = '';
  let added = '';
  const flush = (): void => {
    if (removed !== '') changes.push({ kind: 'removed', text: removed });
    if (added !== '') changes.push({ kind: 'added', text: added });
    [removed, added] = ['', ''];
  };
  const pieces = diffWordsWithSpace(before, after);
  pieces.forEach((piece, place) => {
    if (piece.removed) removed += piece.value;
    else if (piece.added) added += piece.value;
    else {
      const isBetween = place > 0 && place < pieces.length - 1 && (removed !== '' || added !== '');
      if (isBetween && isShort(piece.value)) {
        removed += piece.value;
        added += piece.value;
        return;
      }
      flush();
      changes.push({ kind: 'same', text: piece.value });
    }
  });
  flush();
  return changes;
}
