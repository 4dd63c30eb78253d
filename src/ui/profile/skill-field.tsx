import { useDeferredValue, useId, useMemo, useState } from 'react';
import type { Skill } from '../../knowledge/schema';
import { Icon } from '../parts/icon';
import { knowledge } from '../use-insights';
import { type SkillSearch, skillSearch } from './skill-search';

let search: SkillSearch | undefined;

/** Where skills are added: type a few letters, take one of what is found. */
export function SkillField({
  held,
  add,
}: {
  /** Ids of the skills that stand in the profile. */
  held: ReadonlySet<string>;
  add: (skill: Skill) => void;
}) {
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const id = useId();
  const wanted = useDeferredValue(typed);
  const found = useMemo(() => {
    search ??= skillSearch(knowledge());
    return search(wanted);
  }, [wanted]);
  const shown = open && typed.trim() !== '';
  const active = Math.min(at, found.length - 1);

  function take(skill: Skill | undefined): void {
    if (!skill) return;
    add(skill);
    setTyped('');
    setOpen(false);
    setAt(0);
  }

  function press(event: React.KeyboardEvent): void {
    const moves: Record<string, number> = {
      ArrowDown: shown ? (active + 1) % found.length : 0,
      ArrowUp: shown ? (active - 1 + found.length) % found.length : found.length - 1,
    };
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && typed !== '') {
      setTyped('');
      setOpen(false);
    } else if (event.key === 'Enter' && shown) take(found[active]?.skill);
    else if (event.key in moves && found.length > 0) {
      setOpen(true);
      setAt(moves[event.key] ?? 0);
    } else return;
    event.preventDefault();
  }

  return (
    <div className="skill-field">
      <label htmlFor={`${id}-input`}>Add a skill</label>
      <div className="search-box">
        <Icon name="find" />
        <input
          id={`${id}-input`}
          type="text"
          role="combobox"
          aria-expanded={shown && found.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={shown && found[active] ? `${id}-${active}` : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder="Kubernetes, k8s, budget …"
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value);
            setOpen(true);
            setAt(0);
          }}
          onKeyDown={press}
          onBlur={() => setOpen(false)}
          onFocus={() => setOpen(true)}
        />
      </div>
      {shown && found.length > 0 && (
        <div className="found" role="listbox" id={`${id}-list`} aria-label="Skills found">
          {found.map(({ skill, by }, index) => (
            <div
              key={skill.id}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              // The field keeps the focus.
              onMouseDown={(event) => event.preventDefault()}
              onMouseMove={() => setAt(index)}
              onClick={() => take(skill)}
              onKeyDown={press}
            >
              <span className="found-name">
                {skill.name}
                {by !== null && <span className="aside"> {by}</span>}
              </span>
              {held.has(skill.id) && <span className="aside">in your profile</span>}
            </div>
          ))}
        </div>
      )}
      <div className="aside" role="status">
        {shown && wanted === typed && found.length === 0
          ? 'Nothing we know is called that. Try a broader word.'
          : ''}
      </div>
    </div>
  );
}
