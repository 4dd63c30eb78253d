import { useState } from 'react';
import { Disclosure } from '../../parts/disclosure';
import { type FieldName, type Fields, fieldNames, missingFields } from './fields';
import type { Peek } from './peek';

const words: Record<FieldName, string> = {
  title: 'Title',
  description: 'Description',
  company: 'Company',
  location: 'Place',
  url: 'Address',
  id: 'Id',
  datePosted: 'Date',
  salary: 'Pay',
  salaryMin: 'Pay from',
  salaryMax: 'Pay up to',
  currency: 'Currency',
  payPeriod: 'Pay per',
};

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
          {isAsked ? 'Judge the postings' : 'Judge again'}
        </button>{' '}
        {missing.length > 0 && (
          <span className="aside">
            Choose what is the{' '}
            {missing.map((field) => words[field].toLowerCase()).join(' and the ')}.
          </span>
        )}
      </p>
    </form>
  );
  if (isAsked) {
    return (
      <section className="batch-asked" aria-labelledby="batch-fields-heading">
        <h2 id="batch-fields-heading">What stands where in this file?</h2>
        <p className="aside">
          Its names do not tell by themselves. Choose at least the title and the description.
        </p>
        {form}
      </section>
    );
  }
  const read = fieldNames.flatMap((field) =>
    fields[field] === undefined ? [] : `${words[field]} from “${fields[field]}”`,
  );
  return (
    <Disclosure summary={<span className="aside">Read: {read.join(', ')}</span>}>{form}</Disclosure>
  );
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
      {words[field]}
      <select value={chosen ?? ''} onChange={({ target }) => choose(target.value)}>
        <option value="">not in the file</option>
        {names.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
      <span className="batch-example">{example || '\u00a0'}</span>
    </label>
  );
}
