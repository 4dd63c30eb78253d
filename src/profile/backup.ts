import { type Entry, entrySchema, type Kept } from '../library/entry';
import { postingSchema } from '../posting';
import { readSettings, type Settings } from '../settings';
import { recall } from './migrations';
import type { Person } from './person';

const format = 'rolescope-backup';
const version = 1;

/** Everything of a person's, to keep and to bring back. */
export interface Backup {
  /** ISO date. */
  made: string;
  /** null: there was no profile. */
  profile: Person | null;
  settings: Settings;
  /** The kept postings, whole. */
  library: Kept[];
}

/** The backup as the file's text. */
export function writeBackup(backup: Backup): string {
  return `${JSON.stringify({ format, version, ...backup }, null, 2)}\n`;
}

/** Whether this record claims to be a backup of ours, readable or not. */
export function isBackup(record: unknown): boolean {
  return (record as { format?: unknown } | null)?.format === format;
}

/** What a backup holds, of this version or an older one; or in words why it cannot be read. */
export function readBackup(record: unknown): Backup | { problem: string } {
  const {
    version: written,
    made,
    profile,
    settings,
    library,
  } = (record ?? {}) as Record<string, unknown>;
  if (!isBackup(record) || typeof written !== 'number') return { problem: 'This is no backup.' };
  if (written > version) {
    return { problem: 'A newer Rolescope made this backup. Update Rolescope to read it.' };
  }
  const rest = {
    made: typeof made === 'string' ? made.slice(0, 10) : 'an unknown day',
    settings: readSettings(settings),
    library: Array.isArray(library) ? library.flatMap(kept) : [],
  };
  if (profile === null) return { ...rest, profile };
  const recalled = recall(profile);
  switch (recalled.state) {
    case 'ok':
      return { ...rest, profile: recalled.person };
    case 'newer':
      return { problem: 'A newer Rolescope made this backup. Update Rolescope to read it.' };
    case 'damaged':
      return { problem: `The profile in this backup is damaged (${recalled.problem}).` };
  }
}

/** A kept posting that can be read; nothing where it cannot. */
function kept(record: unknown): Kept[] {
  const { entry, posting } = (record ?? {}) as Record<string, unknown>;
  const read = { entry: entrySchema.safeParse(entry), posting: postingSchema.safeParse(posting) };
  if (!read.entry.success || !read.posting.success) return [];
  return [{ entry: read.entry.data as Entry, posting: read.posting.data }];
}
