import type { Plugin } from 'vite';

/** The part of a syntax tree that is looked at here. */
interface Node {
  type: string;
  start: number;
  end: number;
  [field: string]: unknown;
}

/** The examples that prove a red flag: for tests and for readers of the source. */
const proof = ['flags', 'ignores'];

/** Leaves out of what ships what only tests need: each red flag's examples. */
export function leanBuild(): Plugin {
  return {
    name: 'lean-build',
    apply: 'build',
    enforce: 'post',
    transform(code, id) {
      if (!/\/src\/engine\/flags\/[a-z0-9-]+\.ts$/.test(id)) return null;
      const cuts = objectsIn(this.parse(code) as unknown as Node).flatMap(examplesOf);
      if (cuts.length === 0) return null;
      const lean = cuts
        .sort((a, b) => b.start - a.start)
        .reduce((text, { start, end }) => `${text.slice(0, start)}[]${text.slice(end)}`, code);
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

/** The lists of examples, where the object is a red flag: it has a way to find. */
function examplesOf({ properties }: Node): Node[] {
  const fields = new Map(
    (properties as Node[])
      .filter(({ type }) => type === 'Property')
      .map((field) => [(field.key as Node).name as string, field.value as Node]),
  );
  if (!fields.has('find')) return [];
  return proof.flatMap((name) => {
    const value = fields.get(name);
    return value?.type === 'ArrayExpression' ? [value] : [];
  });
}
