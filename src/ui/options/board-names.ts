import { boards } from '../../boards/registry';
import { say } from '../../words/own-say';

/** A board as people know it, and the sites its pages stand on. */
export interface NamedBoard {
  name: string;
  sites: string[];
}

/** Every board once, whatever layouts it has, in the order of the alphabet. */
export function namedBoards(): NamedBoard[] {
  const sites = new Map<string, Set<string>>();
  for (const { name, matches } of boards) {
    const own = sites.get(name) ?? new Set();
    for (const match of matches)
      own.add(match.replace(/^[^:]+:\/\/(?:\*\.|www\.)?/, '').replace(/\/.*$/, ''));
    sites.set(name, own);
  }
  return [...sites]
    .map(([name, own]) => ({ name, sites: [...own].sort(shortFirst) }))
    .sort((a, b) => a.name.localeCompare(b.name, say.locale));
}

/** The best known site is mostly a .com, and short. */
function shortFirst(a: string, b: string): number {
  const abroad = Number(!a.endsWith('.com')) - Number(!b.endsWith('.com'));
  return abroad || a.length - b.length || a.localeCompare(b, 'en');
}

/** The board whose pages stand at the address; null: none of ours. */
export function boardAt(address: string | undefined): string | null {
  const host = URL.parse(address ?? '')?.hostname;
  if (!host) return null;
  const board = namedBoards().find(({ sites }) =>
    sites.some((site) => `.${host}`.endsWith(`.${site}`)),
  );
  return board?.name ?? null;
}
