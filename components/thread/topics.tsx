import { i18n } from '#i18n';
import type { ReadComment } from '@/lib/core/reading/read-comment';
import type { Flag } from '@/lib/core/flag/flag';
import { topicWord, wholeNumber } from '../words';
import { Disclosure } from '../ui/disclosure';
import { Quote } from './quote';

interface TopicsProps {
  topics: Flag['topics'];
  comments: readonly ReadComment[];
  onShow: (commentId: string) => void;
}

/** The comment that speaks for a topic: liked most, then earliest. */
function quoteFor(commentIds: readonly string[], comments: readonly ReadComment[]): ReadComment | undefined {
  const about = comments.filter(({ comment }) => commentIds.includes(comment.id));
  return about.sort((a, b) => (b.comment.likes ?? 0) - (a.comment.likes ?? 0))[0];
}

/** Listening before any draft (G43): what people talk about, and one of them in their own words. */
export function Topics({ topics, comments, onShow }: TopicsProps) {
  const shown = topics.filter(({ topic }) => topic !== 'other').slice(0, 4);
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="topics" className="flex flex-col gap-1">
      <h3 id="topics" className="text-xs font-semibold text-soft">
        {i18n.t('panel.topics')}
      </h3>
      <ul>
        {shown.map(({ topic, commentIds, count }, index) => {
          const quote = quoteFor(commentIds, comments);
          const label = (
            <span>
              <span className="text-ink">{topicWord(topic)}</span> {wholeNumber(count ?? commentIds.length)}
            </span>
          );
          return (
            <li key={topic}>
              {quote === undefined ? (
                <p className="min-h-7 text-sm text-soft">{label}</p>
              ) : (
                <Disclosure label={label} open={index === 0}>
                  <Quote read={quote} onShow={onShow} />
                </Disclosure>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
