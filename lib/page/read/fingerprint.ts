import type { Comment } from '@/lib/core/conversation/comment';

/** FNV-1a over UTF-16 units, twice with different seeds: 64 bits, so that an edit is not missed by chance. */
function hash(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x85ebca6b);
  }
  return `${(low >>> 0).toString(36)}.${(high >>> 0).toString(36)}`;
}

/** Likes weigh on a logarithmic scale (G2): 12 or 13 is the same news, 12 or 30 is not. */
const likesStep = (likes: number | null): number =>
  likes === null ? -1 : Math.sign(likes) * Math.floor(Math.log2(1 + Math.abs(likes)));

/** Changes when the comment says something new: its text, whom it answers, or markedly more likes. */
export const fingerprint = ({ text, parentId, author, likes }: Comment): string =>
  `${text.length}.${hash(text)}.${likesStep(likes)}.${hash(`${parentId ?? ''} ${author ?? ''}`)}`;
