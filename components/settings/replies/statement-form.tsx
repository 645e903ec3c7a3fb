import { useState } from 'react';
import { i18n } from '#i18n';
import { topics } from '@/lib/core/reading/signals';
import type { Statement } from '@/lib/core/draft/statement';
import { languageName, replyLanguages } from '../../languages';
import { dayOfTime, endOfDay, lastDayOf, startOfDay } from '../../days';
import { Button } from '../../ui/button';
import { TextAreaField, TextField } from '../../ui/text-fields';
import { DateField } from '../../ui/value-fields';
import { shownLanguage, topicWord } from '../../words';
import { isWebAddress } from '../web-address';

export const freshStatement = (): Statement => ({
  id: crypto.randomUUID(),
  text: {},
  topics: [],
  approvedAt: new Date().toISOString(),
  expiresAt: null,
  owner: '',
  link: '',
});

interface StatementFormProps {
  statement: Statement;
  onSave: (statement: Statement) => void;
  onCancel: () => void;
}

/** The languages to write in at once: the screen's own, and those that have a text. The rest are a click away. */
const firstLanguages = ({ text }: Statement): string[] => {
  const written = Object.keys(text).filter((code) => text[code]?.trim() !== '');
  return [...new Set([shownLanguage(), ...written])];
};

export function StatementForm({ statement, onSave, onCancel }: StatementFormProps) {
  const [made, setMade] = useState(statement);
  const [shown, setShown] = useState(() => firstLanguages(statement));
  const change = (fields: Partial<Statement>): void => setMade({ ...made, ...fields });
  const texts = Object.entries(made.text).filter(([, text]) => text.trim() !== '');
  const link = made.link.trim();
  const isLinkFine = link === '' || isWebAddress(link);
  const hidden = replyLanguages.filter((code) => !shown.includes(code));
  return (
    <form
      className="flex flex-col gap-4 rounded-md border border-line p-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (texts.length > 0 && isLinkFine) onSave({ ...made, link, text: Object.fromEntries(texts) });
      }}
    >
      {replyLanguages
        .filter((code) => shown.includes(code))
        .map((code) => (
          <TextAreaField
            key={code}
            label={i18n.t('statement.textIn', { language: languageName(code) })}
            lang={code}
            value={made.text[code] ?? ''}
            onChange={(text) => change({ text: { ...made.text, [code]: text } })}
          />
        ))}
      {hidden.length > 0 && (
        <p className="flex flex-wrap items-center gap-1 text-sm text-soft">
          {i18n.t('statement.alsoIn')}
          {hidden.map((code) => (
            <Button key={code} look="quiet" onClick={() => setShown([...shown, code])}>
              {languageName(code)}
            </Button>
          ))}
        </p>
      )}
      <fieldset className="m-0 border-0 p-0">
        <legend className="mb-1 p-0 font-medium">{i18n.t('statement.topics')}</legend>
        <div className="flex flex-wrap gap-x-4 gap-y-1">
          {topics
            .filter((topic) => topic !== 'other')
            .map((topic) => (
              <label key={topic} className="flex min-h-7 items-center gap-1.5">
                <input
                  type="checkbox"
                  className="size-4 accent-accent"
                  checked={made.topics.includes(topic)}
                  onChange={(event) =>
                    change({
                      topics: event.currentTarget.checked
                        ? [...made.topics, topic]
                        : made.topics.filter((each) => each !== topic),
                    })
                  }
                />
                {topicWord(topic)}
              </label>
            ))}
        </div>
      </fieldset>
      <TextField
        label={i18n.t('statement.owner')}
        help={i18n.t('statement.ownerHelp')}
        value={made.owner}
        onChange={(owner) => change({ owner })}
      />
      <TextField
        label={i18n.t('statement.link')}
        error={isLinkFine ? null : i18n.t('options.badAddress')}
        value={made.link}
        onChange={(address) => change({ link: address })}
      />
      <DateField
        label={i18n.t('statement.approvedOn')}
        value={dayOfTime(made.approvedAt)}
        onChange={(day) => day !== '' && change({ approvedAt: startOfDay(day) })}
      />
      <DateField
        label={i18n.t('statement.lastDay')}
        help={i18n.t('statement.lastDayHelp')}
        value={made.expiresAt === null ? '' : dayOfTime(lastDayOf(made.expiresAt))}
        onChange={(day) => change({ expiresAt: day === '' ? null : endOfDay(day) })}
      />
      <div className="flex gap-2">
        <Button type="submit" look="primary" disabled={texts.length === 0}>
          {i18n.t('statement.save')}
        </Button>
        <Button onClick={onCancel}>{i18n.t('statement.cancel')}</Button>
      </div>
    </form>
  );
}
