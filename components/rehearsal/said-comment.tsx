import { i18n } from '#i18n';
import type { Said } from '@/lib/core/rehearsal/rehearsal';
import type { RehearsalLanguage } from '@/lib/core/rehearsal/scenario';
import { Icon } from '../ui/icon';
import { LevelBadge } from '../ui/level-mark';
import { findingTitle, findingWhy } from '../draft/finding-words';
import { keyOf } from '../words';
import {
  effectSentence,
  findingSource,
  isGood,
  markSentence,
  markSource,
  minuteWords,
  sayingWord,
} from './words';

/** One answer with the calm check's word and the advice's: what was right, what to change, each with its rule. */
export function SaidComment({ said, language }: { said: Said; language: RehearsalLanguage }) {
  const right = said.marks.filter(isGood);
  const change = said.marks.filter((code) => !isGood(code));
  return (
    <li className="flex flex-col gap-2 rounded-md border border-line px-3 py-2.5">
      <p className="flex flex-wrap items-center gap-2 text-sm text-soft">
        {minuteWords(said.minute)} · {sayingWord(said.kind)} <LevelBadge level={said.level} />
      </p>
      <blockquote lang={language} dir="auto" className="m-0 whitespace-pre-wrap">
        {said.text}
      </blockquote>
      <p className="font-medium">{effectSentence(said.effect)}</p>
      <p className="text-sm text-soft">
        {i18n.t('rehearsal.advised', { posture: i18n.t(`posture.${keyOf(said.posture)}`) })}
      </p>
      {right.length > 0 && (
        <>
          <h3 className="font-medium text-accent">{i18n.t('rehearsal.right')}</h3>
          <ul className="flex flex-col gap-1">
            {right.map((code) => (
              <li key={code} className="flex gap-2">
                <span className="mt-0.5 text-accent">
                  <Icon name="check" size={14} />
                </span>
                <span>
                  {markSentence(code)} <span className="text-xs text-soft">{markSource(code)}</span>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {change.length + said.findings.length > 0 && (
        <>
          <h3 className="font-medium text-moderate">{i18n.t('rehearsal.change')}</h3>
          <ul className="flex flex-col gap-1.5">
            {change.map((code) => (
              <li key={code}>
                {markSentence(code)} <span className="text-xs text-soft">{markSource(code)}</span>
              </li>
            ))}
            {said.findings.map(({ code, start, end, suggestion, from }) => (
              <li key={`${code} ${start}`} className="border-l-2 border-moderate pl-3">
                <span className="font-medium">{findingTitle(code)}</span>{' '}
                {start < end && (
                  <span className="text-soft">
                    {i18n.t('panel.quoted', { text: said.text.slice(start, end) })}
                  </span>
                )}{' '}
                <span className="block text-sm text-soft">
                  {findingWhy({ code, from })} {findingSource(code)}
                </span>
                {suggestion !== null && suggestion !== '' && (
                  <span className="block text-sm text-accent">
                    {i18n.t('panel.instead', { text: suggestion })}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </li>
  );
}
