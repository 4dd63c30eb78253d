import type { Entry, EntryEdit } from '../../../library/entry';

/** What is done to many entries at once. */
export type ManyChange =
  | { status: Entry['status'] }
  | { list: 'tags' | 'sets'; add: string }
  | { list: 'tags' | 'sets'; without: string };

interface KeyedEdit {
  key: string;
  edit: EntryEdit;
}

/** The edits that do it and those that undo it; entries that would not change are left alone. */
export function editsFor(
  entries: readonly Entry[],
  change: ManyChange,
): { edits: KeyedEdit[]; undo: KeyedEdit[] } {
  const edits: KeyedEdit[] = [];
  const undo: KeyedEdit[] = [];
  for (const entry of entries) {
    const { key } = entry;
    if ('status' in change) {
      if (entry.status === change.status) continue;
      edits.push({ key, edit: { status: change.status } });
      undo.push({ key, edit: { status: entry.status } });
      continue;
    }
    const before = entry[change.list];
    const after = changedList(before, change);
    if (after.length === before.length) continue;
    edits.push({ key, edit: { [change.list]: after } });
    undo.push({ key, edit: { [change.list]: before } });
  }
  return { edits, undo };
}

/** As many tags, or sets, as an entry can have. */
const most = 30;

function changedList(before: string[], change: Exclude<ManyChange, { status: unknown }>): string[] {
  if ('without' in change) return before.filter((one) => one !== change.without);
  if (before.includes(change.add) || before.length >= most) return before;
  return [...before, change.add];
}
