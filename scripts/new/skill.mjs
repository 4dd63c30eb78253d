import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

// npm run new:skill -- CATEGORY ID [NAME]  puts a skill where it belongs in assets/knowledge/skills/CATEGORY.json.

const [category = '', id = '', ...words] = process.argv.slice(2);
const folder = join(import.meta.dirname, '../../assets/knowledge/skills');
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
const categories = files.map((file) => basename(file, '.json'));

if (!categories.includes(category) || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
  console.error(
    `Give a category, an id in kebab-case and the name: npm run new:skill -- serving nvidia-dynamo "NVIDIA Dynamo"\nCategories: ${categories.join(', ')}`,
  );
  process.exit(1);
}
const owner = files.find((file) =>
  readFileSync(join(folder, file), 'utf8').includes(`"id": "${id}"`),
);
if (owner !== undefined) {
  console.error(`There is such a skill already, in assets/knowledge/skills/${owner}`);
  process.exit(1);
}

const file = join(folder, `${category}.json`);
writeFileSync(file, withSkill(readFileSync(file, 'utf8')));
console.log(
  `assets/knowledge/skills/${category}.json, "${id}": fill in what you know, take out what there is none of
  aliases      other spellings, lower case, none an ordinary word
  implies      ids of what everybody who has it has too
  substitutes  [{ "skill": id, "closeness": 0..1 }]: what can stand in for it
  firstPublic  { date, confidence: high, medium or low, recalled: true where from memory, source: an id in sources.json }
  guard        for a name that is also an ordinary word: { caseSensitive, notBefore, notAfter, needs }
npm run knowledge says what is missing; npm run unit -- knowledge when it says nothing more.`,
);

/** The file with the new entry before the first whose id is later. */
function withSkill(text) {
  const lines = text.split('\n');
  const later = lines.findIndex((line) => (/^ {4}"id": "(.*)",$/.exec(line)?.[1] ?? '') > id);
  const name = words.join(' ') || id.replaceAll('-', ' ');
  const entry = [
    '  {',
    `    "id": "${id}",`,
    `    "name": ${JSON.stringify(name)},`,
    '    "aliases": [],',
    `    "category": "${category}",`,
    '    "implies": [],',
    '    "substitutes": [],',
    '    "firstPublic": { "date": "", "confidence": "", "recalled": false, "source": "" }',
  ];
  if (later >= 0) lines.splice(later - 1, 0, ...entry, '  },');
  else {
    const last = lines.lastIndexOf('  }');
    lines.splice(last, 1, '  },', ...entry, '  }');
  }
  return lines.join('\n');
}
