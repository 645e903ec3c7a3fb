import { copyOf, placeOf, WordMemory, wordPlaces } from './word-memory';

/**
 * What `make` says of pieces of texts, half-open, that are no words; it must say the same each time. In a memory of
 * their own, since they would drive words out.
 */
export function createPieceNotes<Note>(
  make: (written: string) => Note,
): (text: string, start: number, end: number) => Note {
  const memory = new WordMemory();
  const notes: ({ id: number; note: Note } | undefined)[] = Array.from({ length: wordPlaces });
  return (text, start, end) => {
    memory.makeRoom();
    const id = memory.idOf(text, start, end);
    const place = placeOf(id);
    const known = notes[place];
    if (known !== undefined && known.id === id) return known.note;
    const note = make(copyOf(text, start, end));
    if (id !== 0) notes[place] = { id, note };
    return note;
  };
}
