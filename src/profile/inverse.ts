import type { Edit, ListEdit } from './edit';
import type { Person } from './person';

/** The edits that take these edits back, given the profile before them. */
export function inverse(edits: readonly Edit[], before: Person): Edit[] {
  return edits
    .map((edit) => back(edit, before))
    .reverse()
    .flat();
}

function back(edit: Edit, before: Person): Edit[] {
  if ('set' in edit) {
    const fields = Object.keys(edit.set) as (keyof typeof edit.set)[];
    return [{ set: Object.fromEntries(fields.map((field) => [field, before[field]])) }];
  }
  if ('list' in edit) {
    const { list } = edit;
    const items: readonly { id: string }[] = before[list];
    const id = 'item' in edit ? edit.item.id : edit.without;
    const at = items.findIndex((item) => item.id === id);
    const item = items[at];
    // The item is of the list it was found in.
    return [{ list, without: id }, ...(item ? [{ list, item, at }] : [])] as ListEdit[];
  }
  const id = 'skill' in edit ? edit.skill.id : edit.without;
  const at = before.skills.findIndex((skill) => skill.id === id);
  const skill = before.skills[at];
  // Taken out first, so that what was not said before is unsaid again.
  return [{ without: id }, ...(skill ? [{ skill, at }] : [])];
}
