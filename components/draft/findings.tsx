import { i18n } from '#i18n';
import { isFault, type Finding } from '@/lib/core/calm-check';
import { byThemselves, toldOnce } from '@/lib/core/draft/told-once';
import { findingTitle, findingWhy } from './finding-words';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import { Icon } from '../ui/icon';
import type { EditorHandle } from './draft-editor';

function FindingItem({ finding, text, editor }: { finding: Finding; text: string; editor: EditorHandle }) {
  const words = byThemselves(text.slice(finding.start, finding.end));
  return (
    <li className="flex flex-col gap-1 border-l-2 border-moderate py-0.5 pl-3">
      <p className="text-sm font-medium">
        {findingTitle(finding.code)}
        {words !== '' && finding.code !== 'too-long' && (
          <span className="ml-1.5 font-normal text-soft">{i18n.t('panel.quoted', { text: words })}</span>
        )}
      </p>
      <p className="text-sm text-soft">{findingWhy(finding)}</p>
      <p className="flex flex-wrap items-center gap-2 text-sm">
        {finding.suggestion !== null && (
          <>
            <span className="text-accent">
              {finding.suggestion === ''
                ? i18n.t('panel.leaveOut')
                : i18n.t('panel.instead', { text: byThemselves(finding.suggestion) })}
            </span>
            <Button onClick={() => editor.take(finding)}>{i18n.t('panel.take')}</Button>
          </>
        )}
        {finding.suggestion === null && finding.start < finding.end && (
          <Button look="quiet" className="-ml-2" onClick={() => editor.select(finding)}>
            {i18n.t('panel.goTo')}
          </Button>
        )}
      </p>
    </li>
  );
}

function FindingList({ findings, text, editor }: FindingsProps) {
  return (
    <ul className="flex flex-col gap-3">
      {findings.map((finding) => (
        <FindingItem key={`${finding.code} ${finding.start}`} finding={finding} text={text} editor={editor} />
      ))}
    </ul>
  );
}

/** Mending the first mends some of the rest, and what the text is for stays within reach. */
const mostShown = 3;

interface FindingsProps {
  findings: readonly Finding[];
  text: string;
  editor: EditorHandle;
}

/** Calm, or what to change: what, why, and what to write instead with one click to take it. */
export function Findings({ findings, text, editor }: FindingsProps) {
  const faults = toldOnce(findings.filter(isFault));
  const gaps = findings.filter((finding) => !isFault(finding));
  return (
    <>
      {gaps.length > 0 && (
        <p className="text-sm">
          <Button
            look="quiet"
            className="-ml-2 text-accent"
            onClick={() => gaps[0] && editor.select(gaps[0])}
          >
            {i18n.t('panel.toFill', gaps.length)}
            <Icon name="right" size={14} />
          </Button>
        </p>
      )}
      {faults.length > 0 && (
        <Disclosure
          open
          label={<span className="font-medium text-moderate">{i18n.t('panel.toChange', faults.length)}</span>}
        >
          <FindingList findings={faults.slice(0, mostShown)} text={text} editor={editor} />
          {faults.length > mostShown && (
            <Disclosure label={i18n.t('panel.moreToChange', faults.length - mostShown)}>
              <FindingList findings={faults.slice(mostShown)} text={text} editor={editor} />
            </Disclosure>
          )}
        </Disclosure>
      )}
    </>
  );
}
