import { memo, useMemo } from 'react';
import { type Entry, statusSchema } from '../../../library/entry';
import { roleTitle } from '../role-title';
import { statusWords } from './entry-cells';
import { choicesOf, type Filters } from './filters';

const payWords = {
  stated: 'Pay stated',
  silent: 'Pay not stated',
  below: 'Pay below expected',
  within: 'Pay as expected',
  above: 'Pay above expected',
} as const;

const fitWords = { half: 'You meet half or more', most: 'You meet four fifths or more' } as const;

const flagWords = {
  none: 'Nothing to ask',
  some: 'Something to ask',
  serious: 'Something serious to ask',
} as const;

/** Search and filters over the library. */
export const FilterBar = memo(function FilterBar({
  entries,
  filters,
  change,
}: {
  entries: readonly Entry[];
  filters: Filters;
  change: (filters: Filters) => void;
}) {
  const { roles, boards, sets } = useMemo(
    () => ({
      roles: choicesOf(entries, ({ judgement }) => [judgement.role ?? '']),
      boards: choicesOf(entries, ({ board }) => [board]),
      sets: choicesOf(entries, (entry) => entry.sets),
    }),
    [entries],
  );
  return (
    <search className="filters">
      <input
        type="search"
        placeholder="Search titles, companies, notes, tags"
        aria-label="Search the library"
        value={filters.text}
        onChange={({ target }) => change({ ...filters, text: target.value })}
      />
      <Filter
        label="Status"
        value={filters.status}
        choices={statusSchema.options.map((status) => [status, statusWords[status]])}
        choose={(status) => change({ ...filters, status })}
      />
      <Filter
        label="Role"
        value={filters.role}
        choices={roles.map((role) => [role, roleTitle(role) ?? 'No role of ours'])}
        choose={(role) => change({ ...filters, role })}
      />
      <Filter
        label="Pay"
        value={filters.pay}
        choices={choices(payWords)}
        choose={(pay) => change({ ...filters, pay })}
      />
      <Filter
        label="Fit"
        value={filters.fit}
        choices={choices(fitWords)}
        choose={(fit) => change({ ...filters, fit })}
      />
      <Filter
        label="To ask"
        value={filters.flags}
        choices={choices(flagWords)}
        choose={(flags) => change({ ...filters, flags })}
      />
      {boards.length > 1 && (
        <Filter
          label="Board"
          value={filters.board}
          choices={boards.map((board) => [board, board])}
          choose={(board) => change({ ...filters, board })}
        />
      )}
      {sets.length > 0 && (
        <Filter
          label="Set"
          value={filters.set}
          choices={sets.map((set) => [set, set])}
          choose={(set) => change({ ...filters, set })}
        />
      )}
    </search>
  );
});

/** The choices of a filter, from what each is called. */
const choices = <T extends string>(words: Record<T, string>) =>
  Object.entries(words) as [T, string][];

function Filter<T extends string>({
  label,
  value,
  choices,
  choose,
}: {
  label: string;
  value: T | null;
  choices: [T, string][];
  choose: (value: T | null) => void;
}) {
  // An option's value is a string: the empty one could be a value of its own.
  const at = choices.findIndex(([one]) => one === value);
  return (
    <select
      aria-label={label}
      className={value === null ? 'filter' : 'filter chosen'}
      value={at}
      onChange={({ target }) => choose(choices[Number(target.value)]?.[0] ?? null)}
    >
      <option value={-1}>{label}: all</option>
      {choices.map(([one, words], index) => (
        <option key={one} value={index}>
          {words}
        </option>
      ))}
    </select>
  );
}
