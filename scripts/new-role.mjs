import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// npm run new:role -- ID SOURCE  writes a role's profile and story, and its lines in the code.

const [id = '', source = ''] = process.argv.slice(2);
const root = join(import.meta.dirname, '..');
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

const section = 'Heading in the source';
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
  summary: [fact('What the job is, in a sentence of your own.')],
  responsibilities: areas('What people in it do.'),
  requirements: areas('What it asks; figures also stand in "figures".'),
  career: areas('How people get there, and where they go.'),
  market: areas('What the market says.'),
  pay: areas('What sources say it pays, contradictions included.'),
  trends: areas('What changes it.'),
  softSkills: areas('How people in it deal with people.'),
  bestPractices: areas('What works.'),
  challenges: [{ challenge: fact('What it struggles with.'), remedies: [fact('What helps.')] }],
});

const name = id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
edit('src/insights.ts', /( {2}\| '[a-z-]+')(;)/, `$1\n  | '${id}'$2`);
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
  `assets/knowledge/roles/${id}.json and stories/${id}.json: fill them, in your own words.
Then npm run types, which names the places in the code that ask for every role, and npm test.`,
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
