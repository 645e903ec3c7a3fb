import { hashPiece, placeOf, wordMemory, wordPlaces } from './word-memory';

/**
 * What `make` says of a word, kept by the word's id (see `WordMemory`): found by looking at one place. It must say the
 * same each time.
 */
export function createWordNotes<Word extends { id: number }, Note>(
  make: (word: Word) => Note,
): (word: Word) => Note {
  const ids = new Int32Array(wordPlaces);
  const notes: (Note | undefined)[] = Array.from({ length: wordPlaces });
  return (word) => {
    const { id } = word;
    const place = placeOf(id);
    const known = notes[place];
    if (known !== undefined && ids[place] === id && id !== 0) return known;
    const note = make(word);
    ids[place] = id;
    notes[place] = note;
    return note;
  };
}

/** The same for pieces of texts, half-open, that are no words of a text's own cutting. */
export function createPieceNotes<Note>(
  make: (written: string) => Note,
): (text: string, start: number, end: number) => Note {
  const noteOf = createWordNotes(
    ({ text, start, end }: { id: number; text: string; start: number; end: number }) =>
      make(text.slice(start, end)),
  );
  return (text, start, end) =>
    noteOf({ id: wordMemory.idOf(text, start, end, hashPiece(text, start, end)), text, start, end });
}
