import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// npm run new:role -- ID SOURCE  writes a role's profile and story, and its lines in the code.

const [id = '', source = ''] = process.argv.slice(2);
const root = join(import.meta.dirname, '../..');
const knowledge = join(root, 'assets/knowledge');
const sources = JSON.parse(readFileSync(join(knowledge, 'sources.json'), 'utf8'));

if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
  console.error('Give the role an id in kebab-case: npm run new:role -- head-of-ai <source>');
  process.exit(1);
}
if (!sources.some((known) => known.id === source)) {
  console.error(
    `Give the source that tells of the role, an id in assets/knowledge/sources.json; write it there first. "${source}" is none.`,
  );
  process.exit(1);
}
if (existsSync(join(knowledge, `roles/${id}.json`))) {
  console.error(`There is such a role already: assets/knowledge/roles/${id}.json`);
  process.exit(1);
}

const section = 'Write: the heading in the source';
const title = id.replaceAll('-', ' ');
const fact = (text) => ({ text, source, section });
const areas = (text) => [{ area: 'In short', facts: [fact(text)] }];

write(`roles/${id}.json`, {
  id,
  title,
  aliases: [],
  requirements: {
    years: { min: 5, max: 10, source, section },
    leadershipYears: null,
    degree: { required: 'bachelors', preferred: null, source, section },
  },
  skills: [{ skill: 'machine-learning', weight: 1 }],
  cues: [{ phrase: title, weight: 1 }],
});
write(`stories/${id}.json`, {
  id,
  summary: [fact('Write: what the job is, in a sentence of your own.')],
  responsibilities: areas('Write: what people in it do.'),
  requirements: areas('Write: what it asks; figures also stand in "figures".'),
  career: areas('Write: how people get there, and where they go.'),
  market: areas('Write: what the market says.'),
  pay: areas('Write: what sources say it pays, contradictions included.'),
  trends: areas('Write: what changes it.'),
  softSkills: areas('Write: how people in it deal with people.'),
  bestPractices: areas('Write: what works.'),
  challenges: [
    { challenge: fact('Write: what it struggles with.'), remedies: [fact('Write: what helps.')] },
  ],
});

// What speaks for the role before any posting was counted: little, so that it takes nothing from the others.
const start = { always: -2, phrases: 0.7, alias: 1.5 };
const weights = 'src/engine/role/weights.json';
const learned = JSON.parse(readFileSync(join(root, weights), 'utf8'));
const [features] = Object.values(learned.role.roles);
learned.role.roles[id] = Object.fromEntries(
  Object.keys(features).map((feature) => [feature, start[feature] ?? 0]),
);
writeFileSync(join(root, weights), `${JSON.stringify(learned, null, 2)}\n`);

const name = id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
edit('src/insights.ts', /( {2}\| '[a-z-]+')(;)/, `$1\n  | '${id}'$2`);
edit(
  'src/engine/role/role-features.ts',
  /(const roleIds: [^\]]*\] = \[[^\]]*)(\];)/,
  `$1  '${id}',\n$2`,
);
edit(
  'src/cli/role-prior.ts',
  /(const roleStart: [\s\S]*\n)(\};\n)/,
  `$1  '${id}': ${JSON.stringify(start, null, 4)
    .replace(/"(\w+)"/g, '$1')
    .replace('\n}', ',\n  }')},\n$2`,
);
edit('src/cli/role-scores.ts', /(const short: [^}]*)(\};)/, `$1  '${id}': '${title}',\n$2`);
edit(
  'src/knowledge/schema.ts',
  /(const roleIdSchema = z\.enum\(\[[^\]]*)(\]\))/,
  `$1  '${id}',\n$2`,
);
edit(
  'src/knowledge/role-story.ts',
  /(\n)(\};\n)/,
  `$1  '${id}': () =>\n    import('../../assets/knowledge/stories/${id}.json', { with: { type: 'json' } }),\n$2`,
);
edit(
  'src/knowledge/load.ts',
  /(import sources from )/,
  `import ${name} from '../../assets/knowledge/roles/${id}.json' with { type: 'json' };\n$1`,
);
edit('src/knowledge/load.ts', /(\] as unknown as RoleProfile\[\];)/, `  ${name},\n$1`);
console.log(
  `assets/knowledge/roles/${id}.json and stories/${id}.json are made, and the code knows the role. Then
1. fill both, in your own words: npm run knowledge says what is missing;
2. give the engine's tests its duties and titles in src/engine/role/match.test.ts: npm run types names the places;
3. say in src/cli/role-prior.ts what speaks for it, and the same in src/engine/role/weights.json; with labelled
   postings, npx tsx scripts/train-roles.ts FOLDER learns the second from the first;
4. npm run unit -- knowledge src/engine/role says whether it is told from the others, then npm test.`,
);

function write(path, data) {
  writeFileSync(join(knowledge, path), `${JSON.stringify(data, null, 2)}\n`);
}

function edit(path, place, text) {
  const before = readFileSync(join(root, path), 'utf8');
  const after = before.replace(place, text);
  if (after === before) throw new Error(`${path} has changed: add the role there by hand`);
  writeFileSync(join(root, path), after);
}
