/** A sentence of a comment that may stand in a reply as it is. */
export interface Candidate {
  clause: string;
  weight: number;
  /** It is the whole comment. */
  isAll?: boolean;
  /** Several sentences, or all of them, as they stand. */
  isPassage?: boolean;
}
