import { useId, useMemo, useState } from 'react';
import type { RoleId } from '../../insights';
import type { Skill } from '../../knowledge/schema';
import type { Person } from '../../profile/person';
import { Icon } from '../parts/icon';
import { knowledge } from '../use-insights';
import { usualSkills } from './usual-skills';

/** What people in a role usually have and the profile does not name yet: one click adds it. */
export function Suggestions({
  person,
  roleInView,
  most = 7,
  add,
  remove,
}: {
  person: Person;
  /** The role of the posting in view; null: there is none. */
  roleInView: RoleId | null;
  most?: number;
  add: (skill: Skill) => void;
  remove: (skill: Skill) => void;
}) {
  const id = useId();
  const [chosen, setChosen] = useState<RoleId | null>(null);
  const [round, setRound] = useState(0);
  const { roles } = knowledge();
  const role = chosen ?? roleInView ?? roles[0]?.id;
  // Made anew when asked for, not at every click: nothing moves away under the pointer.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const skills = useMemo(
    () => (role ? usualSkills(role, person, knowledge(), most) : []),
    [role, round, most],
  );
  const held = new Set(person.skills.map((skill) => skill.id));
  return (
    <div className="suggestions">
      <div className="suggestions-for">
        <label htmlFor={id}>Often in the profile of a</label>
        <select
          id={id}
          value={role}
          onChange={({ target }) =>
            setChosen(roles.find((one) => one.id === target.value)?.id ?? null)
          }
        >
          {roles.map((one) => (
            <option key={one.id} value={one.id}>
              {one.title}
            </option>
          ))}
        </select>
      </div>
      <ul className="suggested">
        {skills.map((skill) => {
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
              </button>
            </li>
          );
        })}
        <li>
          {skills.length === 0 ? (
            <span className="aside">You have all of it.</span>
          ) : (
            <button type="button" className="quiet" onClick={() => setRound(round + 1)}>
              More
            </button>
          )}
        </li>
      </ul>
    </div>
  );
}
