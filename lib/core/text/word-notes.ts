import { copyOf, hashPiece, placeOf, WordMemory, wordPlaces } from './word-memory';

/**
 * What `make` says of a word, kept by the word's id (see `WordMemory`), which the note bears: found by looking at one
 * place. `make` must say the same each time.
 */
export function createWordNotes<Word extends { id: number }, Note extends { readonly id: number }>(
  make: (word: Word) => Note,
): (word: Word) => Note {
  const notes: (Note | undefined)[] = Array.from({ length: wordPlaces });
  return (word) => {
    const { id } = word;
    const place = placeOf(id);
    const known = notes[place];
    if (known !== undefined && known.id === id) return known;
    const note = make(word);
    if (id !== 0) notes[place] = note;
    return note;
  };
}

/** The same for pieces of texts, half-open, that are no words: in a memory of their own, since they would drive words out. */
export function createPieceNotes<Note>(
  make: (written: string) => Note,
): (text: string, start: number, end: number) => Note {
  const memory = new WordMemory();
  const notes: ({ id: number; note: Note } | undefined)[] = Array.from({ length: wordPlaces });
  return (text, start, end) => {
    memory.makeRoom();
    const id = memory.idOf(text, start, end, hashPiece(text, start, end));
    const place = placeOf(id);
    const known = notes[place];
    if (known !== undefined && known.id === id) return known.note;
    const note = make(copyOf(text, start, end));
    if (id !== 0) notes[place] = { id, note };
    return note;
  };
}
