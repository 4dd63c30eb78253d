import { memo, useMemo } from 'react';
import { type Entry, statusSchema } from '../../../library/entry';
import { say } from '../../../words/own-say';
import { boardTitle } from '../../parts/board-title';
import { roleTitle } from '../role-title';
import { statusWords } from './entry-cells';
import { choicesOf, type Filters } from './filters';

const payWords = {
  stated: say('library.payStated'),
  silent: say('library.paySilent'),
  below: say('library.payBelow'),
  within: say('library.payWithin'),
  above: say('library.payAbove'),
};

const fitWords = { half: say('library.fitHalf'), most: say('library.fitMost') };

const flagWords = {
  none: say('library.flagsNone'),
  some: say('library.flagsSome'),
  serious: say('library.flagsSerious'),
};

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
        placeholder={say('library.searchHint')}
        aria-label={say('library.search')}
        value={filters.text}
        onChange={({ target }) => change({ ...filters, text: target.value })}
      />
      <Filter
        label={say('library.status')}
        value={filters.status}
        choices={statusSchema.options.map((status) => [status, statusWords(status)])}
        choose={(status) => change({ ...filters, status })}
      />
      <Filter
        label={say('library.role')}
        value={filters.role}
        choices={roles.map((role) => [role, roleTitle(role) ?? say('library.noRole')])}
        choose={(role) => change({ ...filters, role })}
      />
      <Filter
        label={say('library.pay')}
        value={filters.pay}
        choices={choices(payWords)}
        choose={(pay) => change({ ...filters, pay })}
      />
      <Filter
        label={say('library.fit')}
        value={filters.fit}
        choices={choices(fitWords)}
        choose={(fit) => change({ ...filters, fit })}
      />
      <Filter
        label={say('library.toAsk')}
        value={filters.flags}
        choices={choices(flagWords)}
        choose={(flags) => change({ ...filters, flags })}
      />
      {boards.length > 1 && (
        <Filter
          label={say('library.board')}
          value={filters.board}
          choices={boards.map((board) => [board, boardTitle(board)])}
          choose={(board) => change({ ...filters, board })}
        />
      )}
      {sets.length > 0 && (
        <Filter
          label={say('library.set')}
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
      <option value={-1}>{say('library.filterAll', { filter: label })}</option>
      {choices.map(([one, words], index) => (
        <option key={one} value={index}>
          {words}
        </option>
      ))}
    </select>
  );
}
