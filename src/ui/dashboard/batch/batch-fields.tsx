import { useState } from 'react';
import { say } from '../../../words/own-say';
import { Disclosure } from '../../parts/disclosure';
import { listed } from '../../parts/listed';
import { type FieldName, type Fields, fieldNames, missingFields } from './fields';
import type { Peek } from './peek';

/** Which of the file's names mean what: shown, and for the person to correct. */
export function BatchFields({
  peek,
  fields,
  isAsked,
  start,
}: {
  peek: Peek;
  fields: Fields;
  /** Whether the run waits for the answer. */
  isAsked: boolean;
  start: (fields: Fields) => void;
}) {
  const [chosen, setChosen] = useState(fields);
  const missing = missingFields(chosen);
  const hasChanged = fieldNames.some((field) => chosen[field] !== fields[field]);
  const form = (
    <form
      className="batch-fields"
      onSubmit={(event) => {
        event.preventDefault();
        start(chosen);
      }}
    >
      <div className="batch-choices">
        {fieldNames.map((field) => (
          <Choice
            key={field}
            field={field}
            peek={peek}
            chosen={chosen[field]}
            choose={(name) => setChosen(withField(chosen, field, name))}
          />
        ))}
      </div>
      <p>
        <button
          type="submit"
          className="button"
          disabled={missing.length > 0 || !(isAsked || hasChanged)}
        >
          {isAsked ? say('batch.judge') : say('batch.judgeAgain')}
        </button>{' '}
        {missing.length > 0 && <span className="aside">{missingWords(missing)}</span>}
      </p>
    </form>
  );
  if (isAsked) {
    return (
      <section className="batch-asked" aria-labelledby="batch-fields-heading">
        <h2 id="batch-fields-heading">{say('batch.whatStandsWhere')}</h2>
        <p className="aside">{say('batch.namesDoNotTell')}</p>
        {form}
      </section>
    );
  }
  const read = fieldNames.flatMap((field) => {
    const name = fields[field];
    return name === undefined ? [] : say('batch.fieldFrom', { field: say(`batch.${field}`), name });
  });
  return (
    <Disclosure
      summary={<span className="aside">{say('batch.read', { fields: listed(read) })}</span>}
    >
      {form}
    </Disclosure>
  );
}

function missingWords(missing: readonly FieldName[]): string {
  if (missing.length > 1) return say('batch.chooseBoth');
  return missing[0] === 'title' ? say('batch.chooseTitle') : say('batch.chooseDescription');
}

function withField(fields: Fields, field: FieldName, name: string): Fields {
  const { [field]: _, ...others } = fields;
  return name === '' ? others : { ...others, [field]: name };
}

function Choice({
  field,
  peek: { names, examples },
  chosen,
  choose,
}: {
  field: FieldName;
  peek: Peek;
  chosen: string | undefined;
  choose: (name: string) => void;
}) {
  const example = chosen === undefined ? '' : (examples.get(chosen) ?? '');
  return (
    <label className="field">
      {say(`batch.${field}`)}
      <select value={chosen ?? ''} onChange={({ target }) => choose(target.value)}>
        <option value="">{say('batch.notInFile')}</option>
        {names.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
      <span className="batch-example">{example || '\u00a0'}</span>
    </label>
  );
}
