import { useState } from 'react';
import { i18n } from '#i18n';
import { shortestName } from '@/lib/core/brand/named-person';
import { ask } from '@/lib/platform/bus';
import { personKept, type PersonKept } from '@/lib/storage/erase-person';
import { useDb } from '../../desk';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/text-fields';
import { Said } from '../../ui/said';
import { Confirm } from '../confirm';

/** "3 comments, and the name in 1 other place". */
const keptWords = ({ comments, mentions }: PersonKept): string =>
  [i18n.t('erasing.comments', comments), i18n.t('erasing.mentions', mentions)].join(' ');

/** What is kept of one person: how much is said first, then it is erased. */
export function ErasePersonForm() {
  const db = useDb();
  const [name, setName] = useState('');
  const [found, setFound] = useState<PersonKept | null>(null);
  const [said, setSaid] = useState<{ text: string; isFailure: boolean } | null>(null);
  const isNothing = found !== null && found.comments + found.mentions === 0;
  const change = (typed: string): void => {
    setName(typed);
    setFound(null);
    setSaid(null);
  };
  const erase = async (): Promise<void> => {
    const asked = await ask('data.erase-person', { name });
    change('');
    setSaid(
      asked.ok
        ? { text: `${i18n.t('erasing.personErased')} ${keptWords(asked.value)}`, isFailure: false }
        : { text: i18n.t('panel.workerSilent'), isFailure: true },
    );
  };
  return (
    <form
      aria-label={i18n.t('erasing.person')}
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        void personKept(db, name).then(setFound);
      }}
    >
      <TextField
        label={i18n.t('erasing.person')}
        help={i18n.t('erasing.personHelp')}
        value={name}
        onChange={change}
        action={
          <Button type="submit" disabled={name.trim().length < shortestName}>
            {i18n.t('erasing.look')}
          </Button>
        }
      />
      {isNothing && <Said>{i18n.t('erasing.nothing')}</Said>}
      {found !== null && !isNothing && (
        <Confirm
          label={i18n.t('erasing.person')}
          question={`${keptWords(found)} ${i18n.t('erasing.personAsk')}`}
          yes={i18n.t('erasing.yes')}
          onNo={() => setFound(null)}
          onYes={() => void erase()}
        />
      )}
      <Said className={said?.isFailure === true ? 'text-severe' : 'text-accent'}>{said?.text}</Said>
    </form>
  );
}
