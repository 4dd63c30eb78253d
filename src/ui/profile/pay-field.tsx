import { useId, useState } from 'react';
import type { Person } from '../../profile/person';
import { say } from '../../words/own-say';
import { money } from '../parts/money';
import { currencies, readPay } from './pay-wish';

/** A wish for base pay: an amount as people type it, and its currency. */
export function PayField({
  label,
  value,
  save,
}: {
  label: string;
  value: Person['targetPay'];
  save: (pay: Person['targetPay']) => void;
}) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const [wished, setWished] = useState('USD');
  const currency = value?.currency ?? wished;
  const shown = draft ?? (value ? say.number(value.amount) : '');
  const wrong = draft !== null && readPay(draft) === undefined;
  const offered = currencies.includes(currency) ? currencies : [currency, ...currencies];
  return (
    <div className="field pay-field">
      <label htmlFor={id}>{label}</label>
      <span className="pay-parts">
        <input
          id={id}
          type="text"
          inputMode="text"
          autoComplete="off"
          placeholder={say('profile.payExample')}
          value={shown}
          aria-invalid={wrong}
          aria-describedby={`${id}-says`}
          onChange={({ target }) => {
            setDraft(target.value);
            const amount = readPay(target.value);
            if (amount !== undefined) save(amount === null ? null : { amount, currency });
          }}
          onBlur={() => setDraft(null)}
        />
        <select
          aria-label={say('profile.currencyOf', { field: label })}
          value={currency}
          onChange={({ target }) => {
            setWished(target.value);
            if (value) save({ ...value, currency: target.value });
          }}
        >
          {offered.map((code) => (
            <option key={code}>{code}</option>
          ))}
        </select>
      </span>
      <span
        id={`${id}-says`}
        className={wrong ? 'wrong' : 'says'}
        role={wrong ? 'alert' : undefined}
      >
        {wrong && say('profile.wrongPay')}
        {!wrong &&
          draft !== null &&
          value &&
          say('profile.aYear', { amount: money(value.amount, value.currency) })}
      </span>
    </div>
  );
}
