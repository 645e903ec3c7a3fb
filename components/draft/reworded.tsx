import { i18n } from '#i18n';
import { modelName, modelProblemSentence } from '../model-words';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import { Said } from '../ui/said';
import type { RewordDesk, Sent } from './use-rewording';

/** Word for word what left the panel: nothing is laid out anew. */
function WhatWasSent({ sent }: { sent: readonly Sent[] }) {
  if (sent.length === 0) return null;
  return (
    <Disclosure label={i18n.t('model.sent')}>
      <ul className="flex flex-col gap-2">
        {sent.map(({ to, body }, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- the requests of one rewording only grow in number
          <li key={index}>
            <p className="text-xs break-all text-soft">
              {to === null ? i18n.t('model.sentWithin') : i18n.t('model.sentTo', { address: to })}
            </p>
            <pre
              // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must scroll by keyboard too
              tabIndex={0}
              className="max-h-60 overflow-y-auto rounded-md bg-sunken p-2 text-xs break-words whitespace-pre-wrap"
            >
              {body}
            </pre>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** The language model's place under the draft: ask, watch, stop, take back; why it was not taken. */
export function Reworded({ desk, isEdited }: { desk: RewordDesk | null; isEdited: boolean }) {
  if (desk === null) return null;
  const { current } = desk;
  const model = modelName(desk.choice);
  const isRunning = current?.phase === 'running';
  const isDone = current?.phase === 'done';
  return (
    <div className="flex flex-col gap-1.5">
      {isRunning && current.text !== '' && (
        <p
          aria-hidden="true"
          className="rounded-md border border-dashed border-line px-3 py-2 text-sm break-words text-soft"
        >
          {current.text}
        </p>
      )}
      <div className="flex flex-wrap items-center gap-x-2">
        <Said className="text-soft">
          {isRunning && i18n.t('model.rewording', { model })}
          {isDone && i18n.t('model.rewordedBy', { model })}
          {current?.phase === 'kept' && (
            <>
              {i18n.t('model.kept')} {modelProblemSentence(current.why)}
            </>
          )}
        </Said>
        {isDone ? (
          !isEdited && (
            <Button look="quiet" onClick={desk.undo}>
              {i18n.t('panel.undo')}
            </Button>
          )
        ) : (
          <Button
            look="quiet"
            className="-ml-2"
            disabled={!desk.canStart}
            onClick={isRunning ? desk.stop : desk.start}
          >
            {isRunning
              ? i18n.t('model.stop')
              : current === null
                ? i18n.t('model.reword', { model })
                : i18n.t('model.again')}
          </Button>
        )}
      </div>
      {current !== null && <WhatWasSent sent={current.sent} />}
    </div>
  );
}
