import type { Scorer } from '@/lib/core/reading/reading';
import type { Data } from './data';
import type { Reader } from './readers/reader';
import type { Table } from './table';

/** What every measure is given. */
export interface Bench {
  data: Data;
  /** The shipped reader, loaded as the command line loads it. */
  scorer: Scorer;
  /** Ours as shipped, ours by the lexicons alone, then the peers. */
  readers: readonly Reader[];
  /** With `--list`: takes a line about one comment or thread that was read another way than its label says. */
  note: (line: string) => void;
  /** With `--only`: the id of the one table that is wanted. */
  only: string | null;
}

export interface Section {
  title: string;
  /** Tables, or none where the data isn't there; that is said by the caller. */
  measure: (bench: Bench) => Promise<Table[]> | Table[];
}
