import type { ReactNode } from 'react';
import type { Skill } from '../../knowledge/schema';
import { say } from '../../words/own-say';
import { Icon } from '../parts/icon';

/** Skills as chips: one press adds, a second takes away. `count`: how many postings ask for it. */
export function SuggestionChips({
  label,
  offered,
  held,
  add,
  remove,
  children,
}: {
  label: string;
  offered: readonly { skill: Skill; count?: number }[];
  /** Ids of the skills that stand in the profile. */
  held: ReadonlySet<string>;
  add: (skill: Skill) => void;
  remove: (skill: Skill) => void;
  /** What follows the last chip. */
  children?: ReactNode;
}) {
  return (
    <ul className="suggested" aria-label={label}>
      {offered.map(({ skill, count }) => {
        const there = held.has(skill.id);
        return (
          <li key={skill.id}>
            <button
              type="button"
              className="suggestion"
              aria-pressed={there}
              onClick={() => (there ? remove(skill) : add(skill))}
            >
              <Icon name={there ? 'tick' : 'plus'} />
              {skill.name}
              {count !== undefined && <span className="aside">{say.number(count)}</span>}
            </button>
          </li>
        );
      })}
      {children}
    </ul>
  );
}
