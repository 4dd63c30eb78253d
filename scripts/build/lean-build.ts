import type { Plugin } from 'vite';

/** The part of a syntax tree that is looked at here. */
interface Node {
  type: string;
  start: number;
  end: number;
  [field: string]: unknown;
}

/** What is left out of a red flag, and what stands there instead. */
const cut: Readonly<Record<string, string>> = {
  // The examples that prove it: for tests and for readers of the source.
  flags: '[]',
  ignores: '[]',
  // Its words: the browser has them, in the person's language, from `_locales`.
  title: "''",
  why: "''",
  question: "''",
  mend: "''",
};

/** Leaves out of the scripts what they do not need of a red flag: its examples, and its words. */
export function leanBuild(): Plugin {
  return {
    name: 'lean-build',
    apply: 'build',
    enforce: 'post',
    transform(code, id) {
      if (!/\/src\/engine\/flags\/[a-z0-9-]+\.ts$/.test(id)) return null;
      const cuts = objectsIn(this.parse(code) as unknown as Node).flatMap(cutsIn);
      if (cuts.length === 0) return null;
      const lean = cuts
        .sort((a, b) => b.start - a.start)
        .reduce(
          (text, { start, end, instead }) => `${text.slice(0, start)}${instead}${text.slice(end)}`,
          code,
        );
      return { code: lean, map: null };
    },
  };
}

/** The objects that a module's constants are set to. */
function objectsIn({ body }: Node): Node[] {
  return (body as Node[])
    .map((statement) =>
      statement.type === 'ExportNamedDeclaration' ? (statement.declaration as Node) : statement,
    )
    .flatMap((statement) =>
      statement?.type === 'VariableDeclaration' ? (statement.declarations as Node[]) : [],
    )
    .map(({ init }) => init as Node | null)
    .filter((init) => init !== null)
    .filter(({ type }) => type === 'ObjectExpression');
}

interface Cut {
  start: number;
  end: number;
  instead: string;
}

/** What goes, where the object is a red flag: it has a way to find. */
function cutsIn({ properties }: Node): Cut[] {
  const fields = (properties as Node[])
    .filter(({ type }) => type === 'Property')
    .map((field) => ({ name: (field.key as Node).name as string, value: field.value as Node }));
  if (!fields.some(({ name }) => name === 'find')) return [];
  return fields.flatMap(({ name, value: { start, end } }) => {
    const instead = cut[name];
    return instead === undefined ? [] : [{ start, end, instead }];
  });
}
