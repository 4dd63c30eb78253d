import type { StoredPart } from '../../library/stored';
import { say } from '../../words/own-say';

const names: Record<string, string> = {
  'database profile': say('settings.partProfile'),
  'database entries': say('settings.partEntries'),
  'database postings': say('settings.partPostings'),
  'database sightings': say('settings.partSightings'),
  'settings audit-draft': say('settings.partDraft'),
  'settings audit-draft-before': say('settings.partDraftBefore'),
  'settings open-sections': say('settings.partOpenSections'),
  'settings set-aside-flags': say('settings.partSetAside'),
  'settings settings': say('settings.partSettings'),
};

/** What a stored part is, in words; one that only another version knows keeps its own name. */
export function partWords({ where, name }: StoredPart): string {
  return names[`${where} ${name}`] ?? name;
}

/** "812 bytes", "4.2 kB", "1.3 MB" */
export function sizeWords(bytes: number): string {
  if (bytes < 1_000) return inUnits(bytes, { unit: 'byte', unitDisplay: 'long' });
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return bytes < 1_000_000
    ? inUnits(bytes / 1_000, { unit: 'kilobyte', ...digits })
    : inUnits(bytes / 1_000_000, { unit: 'megabyte', ...digits });
}

function inUnits(size: number, options: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(say.locale, { style: 'unit', ...options }).format(size);
}
