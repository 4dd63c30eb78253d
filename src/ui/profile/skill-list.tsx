import { useState } from 'react';
import type { Level, PersonSkill } from '../../profile/person';
import { Icon } from '../parts/icon';
import { knowledge } from '../use-insights';
import type { Profile } from './use-profile';
import { YearsField } from './years-field';

const levels: [Level, string][] = [
  ['basic', 'Basic'],
  ['working', 'Working'],
  ['strong', 'Strong'],
  ['expert', 'Expert'],
];

/** The skills of the profile, the newest first. `most`: how many stand there before "show all". */
export function SkillList({
  skills,
  edit,
  remove,
  most = Number.POSITIVE_INFINITY,
}: {
  skills: PersonSkill[];
  edit: Profile['edit'];
  remove: (skill: PersonSkill, name: string) => void;
  most?: number;
}) {
  const [all, setAll] = useState(false);
  const newest = skills.toReversed();
  // A button for one more row is longer than the row.
  const shown = all || newest.length <= most + 1 ? newest : newest.slice(0, most);
  return (
    <>
      <ul className="skill-list" aria-label="Your skills">
        {shown.map((skill) => (
          <SkillRow key={skill.id} skill={skill} edit={edit} remove={remove} />
        ))}
      </ul>
      {shown.length < newest.length && (
        <button type="button" className="quiet" onClick={() => setAll(true)}>
          Show all {newest.length}
        </button>
      )}
    </>
  );
}

function SkillRow({
  skill,
  edit,
  remove,
}: {
  skill: PersonSkill;
  edit: Profile['edit'];
  remove: (skill: PersonSkill, name: string) => void;
}) {
  const name = nameOf(skill.id);
  return (
    <li>
      <span className="skill-name" title={name}>
        {name}
      </span>
      <select
        aria-label={`Level of ${name}`}
        value={skill.level}
        onChange={({ target }) => {
          const level = levels.find(([one]) => one === target.value)?.[0];
          if (level) edit([{ skill: { id: skill.id, level } }]);
        }}
      >
        {levels.map(([level, words]) => (
          <option key={level} value={level}>
            {words}
          </option>
        ))}
      </select>
      <YearsField
        label={`Years of ${name}`}
        quiet
        value={skill.years}
        save={(years) => edit([{ skill: { id: skill.id, years } }])}
      />
      <button
        type="button"
        className="tool"
        title="Remove"
        onClick={({ currentTarget }) => {
          // The focus stays in the list: the next row takes it, or the one before.
          const row = currentTarget.closest('li');
          const near = row?.nextElementSibling ?? row?.previousElementSibling;
          near?.querySelector('button')?.focus();
          remove(skill, name);
        }}
      >
        <Icon name="close" />
        <span className="unseen">Remove {name}</span>
      </button>
    </li>
  );
}

/** The skill's name; a skill a newer knowledge base knew keeps its id. */
function nameOf(id: string): string {
  return knowledge().skills.find((skill) => skill.id === id)?.name ?? id;
}
