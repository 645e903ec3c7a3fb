import { i18n } from '#i18n';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { LevelBadge } from '../ui/level-mark';
import { Select } from '../ui/select';
import { paces, type Running } from './use-course';
import { minuteWords, paceWord } from './words';

interface CourseBarProps {
  running: Running;
  onEnd: () => void;
}

/** Where the thread stands, and how fast it goes on. */
export function CourseBar({ running, onEnd }: CourseBarProps) {
  const { course, isOver, isPaused, pace, setPace, setPaused, act } = running;
  return (
    <div className="flex flex-wrap items-center gap-3">
      <output className="flex items-center gap-3">
        <LevelBadge level={course.assessment.level} />
      </output>
      <span className="text-sm text-soft tabular-nums">
        {i18n.t('rehearsal.clock', { minute: minuteWords(course.minute) })}
      </span>
      <span className="grow" />
      {!isOver && (
        <>
          <label className="flex items-center gap-2 text-sm">
            <span className="text-soft">{i18n.t('rehearsal.pace')}</span>
            <Select
              options={paces.map((each) => ({ value: each, label: paceWord(each) }))}
              value={pace}
              onPick={(picked) => setPace(picked ?? pace)}
            />
          </label>
          <Button onClick={() => setPaused(!isPaused)}>
            <Icon name={isPaused ? 'play' : 'pause'} size={14} />
            {i18n.t(isPaused ? 'rehearsal.goOn' : 'rehearsal.pause')}
          </Button>
          <Button onClick={() => act({ kind: 'arrive' })}>{i18n.t('rehearsal.next')}</Button>
        </>
      )}
      <Button look={isOver ? 'primary' : 'plain'} onClick={onEnd}>
        {i18n.t(isOver ? 'rehearsal.toResult' : 'rehearsal.stop')}
      </Button>
    </div>
  );
}
