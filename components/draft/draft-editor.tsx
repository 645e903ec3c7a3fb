import type { KeyboardEvent, Ref } from 'react';
import { insertTextIntoField, setFieldText } from 'text-field-edit';
import { i18n } from '#i18n';
import { replacedBy, type Finding } from '@/lib/core/calm-check';
import type { LanguageCode } from '@/lib/core/text/language';
import { findingAt, gapFrom, segments } from './segments';

/** The field and its mirror must break lines alike: one list of everything that decides where. */
const body = 'min-h-32 w-full p-3 text-base leading-5 font-sans whitespace-pre-wrap break-words';

export interface EditorHandle {
  /** Puts the suggestion in place, so that Ctrl+Z takes it back. */
  take: (finding: Finding) => void;
  select: (span: { start: number; end: number }) => void;
  /** At the caret, over what is selected; Ctrl+Z takes it back. */
  insert: (text: string) => void;
  /** All of it; Ctrl+Z takes it back. */
  replace: (text: string) => void;
}

export function editorOf(field: HTMLTextAreaElement | null): EditorHandle {
  const select: EditorHandle['select'] = ({ start, end }) => {
    field?.focus();
    field?.setSelectionRange(start, end);
  };
  return {
    select,
    take: (finding) => {
      if (field === null || finding.suggestion === null) return;
      select(replacedBy(finding));
      insertTextIntoField(field, finding.suggestion);
    },
    insert: (text) => {
      if (field === null) return;
      const { value, selectionStart, selectionEnd } = field;
      // Words don't touch those that stand there already.
      const before = /\S$/.test(value.slice(0, selectionStart)) ? ' ' : '';
      const after = /^\S/.test(value.slice(selectionEnd)) ? ' ' : '';
      insertTextIntoField(field, before + text + after);
    },
    replace: (text) => field !== null && setFieldText(field, text),
  };
}

interface DraftEditorProps {
  ref: Ref<HTMLTextAreaElement>;
  editor: EditorHandle;
  text: string;
  language: LanguageCode;
  findings: readonly Finding[];
  onWrite: (text: string) => void;
  onLeave: () => void;
  onBack: () => void;
}

/** Amber for what to change, accent for what to fill in: both also stand as a list below. */
const underline = (finding: Finding): string =>
  finding.code === 'gap'
    ? 'rounded-sm bg-accent-ground text-transparent outline-1 outline-dashed outline-accent'
    : 'underline decoration-moderate decoration-wavy decoration-1 underline-offset-4';

/** A plain text field over a mirror that draws the underlines and gives the height: nothing scrolls inside it. */
export function DraftEditor({
  ref,
  editor,
  text,
  language,
  findings,
  onWrite,
  onLeave,
  onBack,
}: DraftEditorProps) {
  const press = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    const { selectionStart: start, selectionEnd: end } = event.currentTarget;
    if (event.key === '.' && event.ctrlKey) {
      const finding = findingAt(start, findings);
      if (finding === undefined) return;
      event.preventDefault();
      editor.take(finding);
    } else if (event.key === 'Tab' && !event.ctrlKey && !event.altKey) {
      // From the last gap Tab goes on as everywhere: the field is no trap.
      const gap = gapFrom({ start, end }, findings, event.shiftKey);
      if (gap === undefined) return;
      event.preventDefault();
      editor.select(gap);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      onBack();
    }
  };
  return (
    <div className="grid rounded-md border border-edge bg-ground focus-within:border-accent focus-within:outline-2 focus-within:outline-accent">
      <div
        aria-hidden="true"
        className={`${body} pointer-events-none col-start-1 row-start-1 text-transparent select-none`}
      >
        {segments(text, findings).map(({ start, text: piece, finding }) => (
          <span key={start} className={finding === null ? undefined : underline(finding)}>
            {piece}
          </span>
        ))}
        {/* A last line that is empty has height only with something in it. */}
        {'\u200B'}
      </div>
      <textarea
        ref={ref}
        aria-label={i18n.t('panel.draftText')}
        lang={language === 'und' ? undefined : language}
        dir="auto"
        spellCheck
        className={`${body} z-10 col-start-1 row-start-1 resize-none overflow-hidden bg-transparent text-ink outline-none!`}
        value={text}
        onChange={(event) => onWrite(event.currentTarget.value)}
        onBlur={onLeave}
        onKeyDown={press}
      />
    </div>
  );
}
