import type { Plugin } from 'vite';

/** What WXT makes of a content script's file: the file, and what starts it. */
const wrapped = '\0virtual:wxt-content-script-isolated-world-entrypoint?';
const ours = /\/entrypoints\/[\w-]+\.content\/index\.ts$/;

/** The part of a syntax tree that is looked at here. */
interface Node {
  type: string;
  start: number;
  end: number;
  [field: string]: unknown;
}

/**
 * Leaves of a content script what runs in the page. WXT's own start goes, a logger that never logs
 * in what ships and a context that tells the page our id and lets the page end us: our life in a
 * page is src/page/page.ts's matter. So do the options, which stand in the manifest. Every script
 * in a job page is over half a kilobyte smaller for it.
 */
export function bareContentScript(): Plugin {
  return {
    name: 'bare-content-script',
    // Not where WXT reads the options.
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (id.startsWith(wrapped)) {
        const file = JSON.stringify(id.slice(wrapped.length));
        // WXT's footer names the export.
        return { code: `import main from ${file};\nexport default main();`, map: null };
      }
      if (!ours.test(id)) return null;
      const { start, main } = definitionIn(this.parse(code) as unknown as Node);
      return {
        code: `${code.slice(0, start)}export default ${code.slice(main.start, main.end)};`,
        map: null,
      };
    },
  };
}

/** Where `export default defineContentScript({…})` starts, and its `main`. Throws where there is none. */
function definitionIn({ body }: Node): { start: number; main: Node } {
  const exported = (body as Node[]).find(({ type }) => type === 'ExportDefaultDeclaration');
  const [options] = ((exported?.declaration as Node | undefined)?.arguments ?? []) as Node[];
  const main = ((options?.properties ?? []) as Node[]).find(
    ({ key }) => (key as Node | undefined)?.name === 'main',
  );
  if (!exported || !main) throw new Error('A content script without a main function.');
  return { start: exported.start, main: main.value as Node };
}
