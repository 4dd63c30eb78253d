import { type Entry, entrySchema, type Kept } from '../library/entry';
import type { Sighting } from '../library/sighting';
import { sightingSchema } from '../library/sighting-schema';
import { postingSchema } from '../posting';
import { readSettings, type Settings } from '../settings';
import type { Person } from './person';
import { recall } from './recall';

const format = 'rolescope-backup';
const version = 2;

/** Everything of a person's, to keep and to bring back. */
export interface Backup {
  /** ISO date; null: the file does not say. */
  made: string | null;
  /** null: there was no profile. */
  profile: Person | null;
  /** Names of the profile's parts that cannot be read; mostly none. */
  lost: string[];
  settings: Settings;
  /** The kept postings, whole, with their notes, tags and competitor sets. */
  library: Kept[];
  /** Kept postings in the file that cannot be read. */
  unreadable: number;
  /** What was only looked at. Version 1 left it out. */
  sightings: Sighting[];
  /** What the pages keep by themselves, by name: drafts, what was set aside. Version 1 left it out. */
  pages: Record<string, unknown>;
}

/** The backup as the file's text. */
export function writeBackup(backup: Omit<Backup, 'lost' | 'unreadable'>): string {
  return `${JSON.stringify({ format, version, ...backup }, null, 2)}\n`;
}

/** Whether this record claims to be a backup of ours, readable or not. */
export function isBackup(record: unknown): boolean {
  return (record as { format?: unknown } | null)?.format === format;
}

/** Why a backup cannot be read: it is none, of a newer version, or its profile is. */
export type BackupProblem = 'none' | 'newer' | 'damaged';

/** What a backup holds, of this version or an older one; or why it cannot be read. */
export function readBackup(record: unknown): Backup | { problem: BackupProblem } {
  const {
    version: written,
    made,
    profile,
    settings,
    library,
    sightings,
    pages,
  } = (record ?? {}) as Record<string, unknown>;
  if (!isBackup(record) || typeof written !== 'number') return { problem: 'none' };
  if (written > version) {
    return { problem: 'newer' };
  }
  const listed = Array.isArray(library) ? library : [];
  const postings = listed.flatMap(kept);
  const rest = {
    made: dayOf(made),
    settings: readSettings(settings),
    library: postings,
    unreadable: listed.length - postings.length,
    sightings: Array.isArray(sightings)
      ? sightings.flatMap((one) => sightingSchema.safeParse(one).data ?? [])
      : [],
    pages: namedRecords(pages),
  };
  if (profile === null) return { ...rest, profile, lost: [] };
  const recalled = recall(profile);
  switch (recalled.state) {
    case 'ok':
      return { ...rest, profile: recalled.person, lost: recalled.lost };
    case 'newer':
      return { problem: 'newer' };
    case 'damaged':
      return { problem: 'damaged' };
  }
}

/** A kept posting that can be read; nothing where it cannot. */
function kept(record: unknown): Kept[] {
  const { entry, posting } = (record ?? {}) as Record<string, unknown>;
  const read = { entry: entrySchema.safeParse(entry), posting: postingSchema.safeParse(posting) };
  if (!read.entry.success || !read.posting.success) return [];
  return [{ entry: read.entry.data as Entry, posting: read.posting.data }];
}

/** Names as our pages give them. What is in a record is for the page that reads it to judge. */
function namedRecords(pages: unknown): Record<string, unknown> {
  if (typeof pages !== 'object' || pages === null) return {};
  return Object.fromEntries(
    Object.entries(pages).filter(
      ([name]) => /^[a-z][a-z-]{0,60}$/.test(name) && name !== 'settings',
    ),
  );
}

/** The day of an ISO date; null: it is none. */
function dayOf(made: unknown): string | null {
  const [day] = (typeof made === 'string' && /^\d{4}-\d\d-\d\d/.exec(made)) || [];
  return day === undefined || Number.isNaN(Date.parse(day)) ? null : day;
}
