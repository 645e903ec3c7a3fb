import { i18n } from '#i18n';
import type { ReadComment } from '@/lib/core/reading/read-comment';
import { isTimed } from '@/lib/core/conversation/comment';
import { Time } from '../time';
import { Icon } from '../ui/icon';
import { useHostileSeen } from '../well-being/hostile-seen';
import { HostileText } from '../well-being/hostile-text';
import { shortened } from './shortened';
import { Translation } from './translation';
import { Verdict } from './verdict';

interface QuoteProps {
  read: ReadComment;
  /** What the comment is quoted for. */
  about?: string;
  onShow: (commentId: string) => void;
}

/** What a person wrote, in their words, with the way to it in the page. `dir="auto"`: people write in any script. */
export function Quote({ read, about = '', onShow }: QuoteProps) {
  const { comment } = read;
  const seen = useHostileSeen(read);
  return (
    <blockquote ref={seen} className="m-0 flex items-start gap-1 border-l-2 border-line pl-3">
      <div className="min-w-0 grow py-0.5">
        <HostileText text={shortened(comment.text, 220)} reading={read.reading} />
        {about !== '' && <p className="text-xs font-medium">{about}</p>}
        <p className="text-xs text-soft">
          {comment.author}
          {comment.official !== undefined && ` (${i18n.t(`official.${comment.official}`)})`}
          {comment.author !== null && comment.postedAt !== null && ' · '}
          {comment.postedAt !== null && <Time iso={comment.postedAt} isExact={isTimed(comment)} />}
        </p>
        <Translation read={read} />
        <Verdict read={read} />
      </div>
      <button
        type="button"
        aria-label={`${i18n.t('panel.showInPage')} – ${shortened(comment.text, 40)}`}
        title={i18n.t('panel.showInPage')}
        className="inline-flex size-7 shrink-0 items-center justify-center rounded-md text-soft hover:bg-sunken hover:text-ink"
        onClick={() => onShow(comment.id)}
      >
        <Icon name="eye" />
      </button>
    </blockquote>
  );
}
