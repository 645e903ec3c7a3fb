import { useState } from 'react';
import { i18n } from '#i18n';
import type { LanguageCode } from '@/lib/core/text/language';
import { inTone, tones, type Tone, type Voice } from '@/lib/core/tone';
import { Button } from '../ui/button';
import { Said } from '../ui/said';
import { keyOf } from '../words';
import type { EditorHandle } from './draft-editor';

interface ToneButtonsProps {
  text: string;
  language: LanguageCode;
  voice: Voice;
  editor: EditorHandle;
}

/** The draft in another tone, by rule, on the device; taken back by one press, or by Ctrl+Z in the field. */
export function ToneButtons({ text, language, voice, editor }: ToneButtonsProps) {
  const [last, setLast] = useState<{ before: string; after: string } | null>(null);
  const [spent, setSpent] = useState<{ tone: Tone; text: string } | null>(null);
  const change = (tone: Tone): void => {
    const after = inTone(text, tone, language, voice);
    setSpent(after === text ? { tone, text } : null);
    if (after === text) return;
    setLast({ before: text, after });
    editor.replace(after);
  };
  return (
    <div>
      <div role="group" aria-label={i18n.t('tone.title')} className="-ml-2 flex flex-wrap items-center">
        {tones.map((tone) => (
          <Button key={tone} look="quiet" disabled={text.trim() === ''} onClick={() => change(tone)}>
            {i18n.t(`tone.${keyOf(tone)}`)}
          </Button>
        ))}
        {last !== null && last.after === text && (
          <Button
            look="quiet"
            className="text-accent"
            onClick={() => {
              setLast(null);
              editor.replace(last.before);
            }}
          >
            {i18n.t('tone.undo')}
          </Button>
        )}
      </div>
      <Said className="text-soft">
        {spent !== null && spent.text === text && i18n.t(`toneSpent.${keyOf(spent.tone)}`)}
      </Said>
    </div>
  );
}
