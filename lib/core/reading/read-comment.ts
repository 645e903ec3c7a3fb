import type { Comment } from '../conversation/comment';
import type { Reading } from './reading';

/** A comment with what it says. */
export interface ReadComment {
  comment: Comment;
  reading: Reading;
}
