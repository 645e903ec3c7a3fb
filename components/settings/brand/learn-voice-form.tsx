import { useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { i18n } from '#i18n';
import type { Brand } from '@/lib/core/brand/brand';
import { learnVoice, splitReplies, type LearntTrait } from '@/lib/core/brand/learn-voice';
import { allAnswers } from '@/lib/storage/answers';
import { useDb } from '../../desk';
import { Button } from '../../ui/button';
import { Disclosure } from '../../ui/disclosure';
import { TextAreaField } from '../../ui/text-fields';
import { Said } from '../../ui/said';
import { LearntRow } from './learnt-row';

interface LearnVoiceFormProps {
  brand: Brand;
  onLearnt: (fields: Partial<Brand>) => void;
}

/** Replies taken at once from what was seen on pages: enough to tell a habit from a chance. */
const mostSeen = 40;

/** What past replies show of the brand's voice, to look at and change first: nothing counts until the user takes it. */
export function LearnVoiceForm({ brand, onLearnt }: LearnVoiceFormProps) {
  const db = useDb();
  const [pasted, setPasted] = useState('');
  const [traits, setTraits] = useState<LearntTrait[] | null>(null);
  const [left, setLeft] = useState<readonly LearntTrait['field'][]>([]);
  const [isTaken, setTaken] = useState(false);
  const seen = useLiveQuery(() => allAnswers(db), [db])
    ?.filter(({ brandId, by }) => by === 'page' && brandId === brand.id)
    .slice(0, mostSeen);
  const replies = splitReplies(pasted);
  const write = (text: string): void => {
    setPasted(text);
    setTraits(null);
    setTaken(false);
  };
  const taken = traits?.filter(({ field }) => !left.includes(field)) ?? [];
  return (
    <Disclosure label={i18n.t('learn.title')}>
      <div className="flex flex-col gap-3 pt-2">
        <TextAreaField
          label={i18n.t('learn.replies')}
          help={i18n.t('learn.repliesHelp')}
          rows={6}
          value={pasted}
          onChange={write}
        />
        <div className="flex flex-wrap gap-2">
          <Button
            disabled={replies.length === 0}
            onClick={() => {
              setTraits(learnVoice(replies));
              setLeft([]);
              setTaken(false);
            }}
          >
            {replies.length === 0 ? i18n.t('learn.nothing') : i18n.t('learn.read', replies.length)}
          </Button>
          {seen !== undefined && seen.length > 0 && (
            <Button
              look="quiet"
              onClick={() => write(seen.map(({ text }) => text.replaceAll(/\n{2,}/g, '\n')).join('\n---\n'))}
            >
              {i18n.t('learn.seen', seen.length)}
            </Button>
          )}
        </div>
        {traits !== null && (
          <section aria-label={i18n.t('learn.found')} className="flex flex-col gap-2">
            <ul className="divide-y divide-line rounded-md border border-line">
              {traits.map((trait, place) => (
                <li key={trait.field} className="px-3 py-2">
                  <LearntRow
                    trait={trait}
                    isTaken={!left.includes(trait.field)}
                    onTake={(isKept) =>
                      setLeft(isKept ? left.filter((field) => field !== trait.field) : [...left, trait.field])
                    }
                    onChange={(changed) =>
                      setTraits(traits.map((each, at) => (at === place ? changed : each)))
                    }
                  />
                </li>
              ))}
            </ul>
            <Button
              className="self-start"
              disabled={taken.length === 0}
              onClick={() => {
                onLearnt(Object.fromEntries(taken.map(({ field, value }) => [field, value])));
                setTraits(null);
                setTaken(true);
              }}
            >
              {i18n.t('learn.take')}
            </Button>
          </section>
        )}
        <Said>{isTaken && i18n.t('learn.taken')}</Said>
      </div>
    </Disclosure>
  );
}
