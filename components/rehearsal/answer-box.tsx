import { useState } from 'react';
import { i18n } from '#i18n';
import { calmCheck } from '@/lib/core/calm-check';
import type { Plan } from '@/lib/core/plan/plan';
import { checkContext } from '@/lib/core/rehearsal/course';
import { firstWords } from '@/lib/core/rehearsal/first-words';
import { sayings, type Saying } from '@/lib/core/rehearsal/codes';
import { replyLimit } from '@/lib/core/draft/network-limits';
import { Counter } from '../draft/counter';
import { DraftEditor, editorOf } from '../draft/draft-editor';
import { Findings } from '../draft/findings';
import { Button } from '../ui/button';
import { Choice } from '../ui/choice';
import { Said } from '../ui/said';
import { useSaid } from '../use-said';
import type { Running } from './use-course';
import { sayingWord } from './words';

/** The user's next word, checked as it is written; or none for now. */
export function AnswerBox({ running, plan }: { running: Running; plan: Plan }) {
  const { course, act, isOver } = running;
  const [kind, setKind] = useState<Saying>('answer');
  const [text, setText] = useState('');
  const [given, setGiven] = useState('');
  const [said, say] = useSaid();
  const [field, setField] = useState<HTMLTextAreaElement | null>(null);
  const editor = editorOf(field);
  const { findings } = calmCheck(text, checkContext(course, kind));
  const choose = (next: Saying): void => {
    setKind(next);
    // What the user wrote stays; what only stood there gives way.
    if (text.trim() !== '' && text !== given) return;
    const words = firstWords(course, next, plan);
    setText(words);
    setGiven(words);
  };
  const publish = (): void => {
    act({ kind: 'say', as: kind, text });
    say(i18n.t('rehearsal.published'));
    setKind('answer');
    setText('');
    setGiven('');
    field?.focus();
  };
  const wait = (): void => {
    act({ kind: 'wait' });
    say(i18n.t('rehearsal.waited'));
  };
  const { language, network } = course.scenario;
  return (
    <section aria-labelledby="answer-box" className="flex flex-col gap-3">
      <h2 id="answer-box" className="text-lg font-semibold">
        {i18n.t('rehearsal.yourTurn')}
      </h2>
      <Choice
        label={i18n.t('rehearsal.how')}
        options={sayings.map((value) => ({ value, label: sayingWord(value) }))}
        value={kind}
        onChange={choose}
        isTitled
      />
      <DraftEditor
        ref={setField}
        editor={editor}
        text={text}
        language={language}
        findings={findings}
        onWrite={setText}
        onLeave={() => {}}
        onBack={() => field?.blur()}
      />
      <Counter length={text.length} limit={replyLimit(network)} language={language} findings={findings} />
      <div className="flex flex-wrap gap-2">
        <Button look={isOver ? 'plain' : 'primary'} disabled={text.trim() === ''} onClick={publish}>
          {i18n.t('rehearsal.publish')}
        </Button>
        {!isOver && <Button onClick={wait}>{i18n.t('rehearsal.wait')}</Button>}
      </div>
      <Said>{said}</Said>
      <Findings findings={findings} text={text} editor={editor} />
    </section>
  );
}
