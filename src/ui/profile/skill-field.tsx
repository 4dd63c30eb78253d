import { Autocomplete } from '@base-ui/react/autocomplete';
import { useId, useMemo, useState } from 'react';
import type { Skill } from '../../knowledge/schema';
import { say } from '../../words/own-say';
import { Icon } from '../parts/icon';
import { knowledge } from '../use-insights';
import { type FoundSkill, type SkillSearch, skillSearch } from './skill-search';

type KeyPress = Parameters<NonNullable<Autocomplete.Input.Props['onKeyDown']>>[0];

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
  const id = useId();
  const [typed, setTyped] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [pointed, setPointed] = useState<FoundSkill>();
  const found = useMemo(() => {
    search ??= skillSearch(knowledge());
    return search(typed);
  }, [typed]);
  const isAsking = isOpen && typed.trim() !== '';

  function clear(): void {
    setTyped('');
    setOpen(false);
  }

  function take({ skill }: FoundSkill): void {
    add(skill);
    clear();
  }

  function press(event: KeyPress): void {
    const [first] = found;
    // What is being composed is no choice yet.
    if (event.nativeEvent.isComposing) event.preventBaseUIHandler();
    else if (event.key === 'Escape' && typed !== '') own(event, clear);
    else if (event.key === 'Enter' && isAsking && !pointed && first) own(event, () => take(first));
  }

  return (
    <Autocomplete.Root
      filteredItems={found}
      itemToStringValue={({ skill }) => skill.name}
      value={typed}
      onValueChange={(words, { reason }) => {
        // What was taken goes to the list below, not into the field.
        if (reason === 'item-press') return;
        setTyped(words);
        setOpen(true);
      }}
      open={isAsking && found.length > 0}
      onOpenChange={setOpen}
      onItemHighlighted={setPointed}
      autoHighlight="always"
      keepHighlight
    >
      <div className="skill-field">
        <label htmlFor={id}>{say('profile.addSkill')}</label>
        <div className="search-box">
          <Icon name="find" />
          <Autocomplete.Input
            id={id}
            autoComplete="off"
            spellCheck={false}
            placeholder={say('profile.skillExample')}
            onKeyDown={press}
          />
        </div>
        <Autocomplete.Portal>
          <Autocomplete.Positioner
            className="found-place"
            align="start"
            sideOffset={4}
            collisionPadding={0}
          >
            <Autocomplete.Popup className="found">
              <Autocomplete.List aria-label={say('profile.found')}>
                {found.map((one) => (
                  <Autocomplete.Item key={one.skill.id} value={one} onClick={() => take(one)}>
                    <span>
                      {one.skill.name}
                      {one.by !== null && <span className="aside"> {one.by}</span>}
                    </span>
                    {held.has(one.skill.id) && <span className="aside">{say('profile.held')}</span>}
                  </Autocomplete.Item>
                ))}
              </Autocomplete.List>
            </Autocomplete.Popup>
          </Autocomplete.Positioner>
        </Autocomplete.Portal>
        <div className="aside" role="status">
          {isAsking && found.length === 0 && say('profile.nothingFound')}
        </div>
      </div>
    </Autocomplete.Root>
  );
}

/** The key does this, and nothing else. */
function own(event: KeyPress, act: () => void): void {
  act();
  event.preventDefault();
  event.preventBaseUIHandler();
}
