import type { Plugin, Rollup } from 'vite';

/**
 * Has the browser fetch the panel with its page: the page's own script is small and asks the job page
 * for the posting meanwhile; it would find the panel's scripts only when it runs.
 */
export function preloadPanel(): Plugin {
  return {
    name: 'preload-panel',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle, chunk }) => {
        if (!bundle || chunk?.name !== 'sidepanel') return [];
        // Without it the panel would start late, and its size be measured without its scripts.
        if (chunk.dynamicImports.length === 0)
          throw new Error(
            'The page of the panel loads the panel later no more: see preload-panel.ts.',
          );
        const loaded = new Set([chunk.fileName, ...chunk.imports]);
        const needed = new Set(chunk.dynamicImports);
        for (const file of needed) {
          for (const next of (bundle[file] as Rollup.OutputChunk).imports) needed.add(next);
        }
        return [...needed]
          .filter((file) => !loaded.has(file))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
            injectTo: 'head' as const,
          }));
      },
    },
  };
}
