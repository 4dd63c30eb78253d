import type { StoredPart } from '../../library/stored';

const names: Record<string, string> = {
  'database profile': 'Your profile',
  'database entries': 'Postings you kept: what you noted',
  'database postings': 'Postings you kept: their text',
  'database sightings': 'Postings you looked at, to tell you what changed',
  'settings audit-draft': 'The draft on the audit page',
  'settings audit-draft-before': 'The draft that was there before',
  'settings open-sections': 'Which folded parts you left open',
  'settings set-aside-flags': 'Signs you set aside',
  'settings settings': 'How the panel shows itself, and which boards are off',
};

/** What a stored part is, in words; one that only another version knows keeps its own name. */
export function partWords({ where, name }: StoredPart): string {
  return names[`${where} ${name}`] ?? name;
}

/** "812 bytes", "4.2 kB", "1.3 MB" */
export function sizeWords(bytes: number): string {
  if (bytes < 1_000) return `${bytes} bytes`;
  if (bytes < 1_000_000) return `${(bytes / 1_000).toFixed(1)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
