import type { Plugin } from 'vite';
import type { PayLaw } from '../../src/knowledge/schema';

/** Leaves out of the scripts what a law's file says to its readers alone. */
export function leanLaws(): Plugin {
  return {
    name: 'lean-laws',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/assets/knowledge/laws.json')) return null;
      const laws = (JSON.parse(code) as PayLaw[]).map(({ note: _, ...law }) => law);
      return { code: JSON.stringify(laws), map: null };
    },
  };
}
