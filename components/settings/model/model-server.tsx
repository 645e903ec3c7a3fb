import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { modelHost, type EngineChoice, type ModelHost } from '@/lib/core/draft/engine-choice';
import type { Connection, ModelProblem } from '@/lib/core/draft/model-problem';
import { requestModelOrigin } from '@/lib/platform/permissions';
import { useModelBench } from '../../desk';
import { modelProblemSentence } from '../../model-words';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/text-fields';
import { Said } from '../../ui/said';
import { ModelChoice } from './model-choice';
import { useModelKey } from './use-model-key';

interface ModelServerProps {
  choice: EngineChoice;
  onChange: (choice: EngineChoice) => void;
}

/** What leaves, and to whom, in one sentence before anything does. */
function WhatLeaves({ host }: { host: ModelHost }) {
  return (
    <p className="text-sm text-pretty">
      {i18n.t(host.isHere ? 'model.sendsHere' : 'model.sends', { host: host.name })}
      {host.isOpen && <strong className="font-medium text-severe"> {i18n.t('model.open')}</strong>}
    </p>
  );
}

type Tested = 'testing' | { problem: ModelProblem | 'no-key-kept' } | { models: number; model: string };

function sentenceOf(tested: Tested): string {
  if (tested === 'testing') return i18n.t('model.testing');
  if ('problem' in tested)
    return tested.problem === 'no-key-kept'
      ? i18n.t('model.keyNotKept')
      : modelProblemSentence(tested.problem);
  return tested.model === ''
    ? i18n.t('model.listed', tested.models)
    : i18n.t('model.works', { model: tested.model });
}

/** A server of the user's choice: where it is, its key, its models, and whether it answers. */
export function ModelServer({ choice, onChange }: ModelServerProps) {
  const bench = useModelBench();
  const { address, model } = choice;
  const { key, type, save } = useModelKey(address);
  const [models, setModels] = useState<{ address: string; names: string[] }>({ address, names: [] });
  const [tested, setTested] = useState<Tested | null>(null);
  const running = useRef<AbortController>(null);
  const host = modelHost(address);
  const change = (fields: Partial<EngineChoice>): void => {
    running.current?.abort();
    setTested(null);
    onChange({ ...choice, ...fields });
  };
  useEffect(() => () => running.current?.abort(), []);

  const finish = ({ models: names, problem }: Connection): void => {
    setModels({ address, names });
    const [only] = names;
    const chosen = model === '' && names.length === 1 ? (only ?? '') : model;
    if (chosen !== model) onChange({ ...choice, model: chosen });
    if (problem !== null) setTested({ problem });
    else if (chosen === '' && names.length === 0) setTested({ problem: 'no-model' });
    else setTested({ models: names.length, model: model === '' ? '' : chosen });
  };
  const test = (): void => {
    if (host === null) return;
    running.current?.abort();
    const cancel = new AbortController();
    running.current = cancel;
    setTested('testing');
    // In the click itself, before anything is awaited: the browser otherwise refuses to ask.
    void requestModelOrigin(host.pattern, !host.isHere).then(async (granted) => {
      if (!granted) return setTested({ problem: 'no-permission' });
      if (!(await save())) return setTested({ problem: 'no-key-kept' });
      try {
        return finish(await bench.tryServer(choice, key, cancel.signal));
      } catch (error) {
        if (cancel.signal.aborted) return undefined;
        throw error;
      }
    });
  };
  const hasFailed = tested !== null && typeof tested === 'object' && 'problem' in tested;
  return (
    <>
      <TextField
        label={i18n.t('model.address')}
        help={i18n.t('model.addressHelp')}
        placeholder="http://localhost:11434/v1"
        error={address.trim() === '' || host !== null ? null : i18n.t('options.badAddress')}
        value={address}
        onChange={(next) => change({ address: next.trim() })}
      />
      {host !== null && <WhatLeaves host={host} />}
      <TextField
        isSecret
        label={i18n.t('model.key')}
        help={i18n.t('model.keyHelp')}
        value={key}
        onChange={type}
        onLeave={() => void save()}
      />
      <ModelChoice
        model={model}
        models={models.address === address ? models.names : []}
        onChange={(next) => change({ model: next })}
      />
      <div className="flex flex-wrap items-center gap-3">
        <Button disabled={host === null || tested === 'testing'} onClick={test}>
          {i18n.t('model.test')}
        </Button>
        <Said className={hasFailed ? 'text-severe' : 'text-accent'}>
          {tested !== null && sentenceOf(tested)}
        </Said>
      </div>
    </>
  );
}
