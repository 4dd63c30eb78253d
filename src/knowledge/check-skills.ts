import type { Written } from './knowledge-files';
import { ordinaryWords } from './ordinary-words';
import type { Skill } from './schema';

/** What is wrong with the skills, each in a sentence that says what to write. `keyOf`: how a name is looked up in a text. */
export function skillProblems(
  skills: readonly Written<Skill>[],
  keyOf: (name: string) => string,
): string[] {
  const byId = new Map(skills.map(({ value }) => [value.id, value]));
  return [
    ...skills.flatMap(({ path, value }) => [
      ...placed(path, value),
      ...related(path, value, byId),
      ...spelt(path, value, keyOf),
      ...dated(path, value),
    ]),
    ...shared(skills, keyOf),
  ];
}

function placed(path: string, { id, category }: Skill): string[] {
  return path === `skills/${category}.json`
    ? []
    : [`${path}, "${id}": its category is ${category}; move it to skills/${category}.json.`];
}

function related(path: string, skill: Skill, byId: ReadonlyMap<string, Skill>): string[] {
  const { id, implies, substitutes } = skill;
  const named = [...implies, ...substitutes.map((substitute) => substitute.skill)];
  const found: string[] = [];
  for (const other of named) {
    if (other === id) found.push(`${path}, "${id}": it names itself; take that out.`);
    else if (!byId.has(other))
      found.push(`${path}, "${id}": there is no skill "${other}"; write it or take it out.`);
  }
  for (const other of named.filter((one, at) => named.indexOf(one) !== at)) {
    found.push(`${path}, "${id}": "${other}" is named twice; who has a skill needs no stand-in.`);
  }
  if (impliedBy(skill, byId).has(id))
    found.push(`${path}, "${id}": it implies itself through others; break the circle.`);
  return found;
}

/** Every skill that follows from this one. */
function impliedBy(skill: Skill, byId: ReadonlyMap<string, Skill>): Set<string> {
  const reached = new Set<string>();
  const open = [...skill.implies];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    open.push(...(byId.get(next)?.implies ?? []));
  }
  return reached;
}

function spelt(path: string, skill: Skill, keyOf: (name: string) => string): string[] {
  const { id, name, aliases, guard } = skill;
  const found: string[] = [];
  for (const alias of aliases) {
    if (alias !== alias.toLowerCase())
      found.push(`${path}, "${id}": write the alias "${alias}" in lower case.`);
    if (ordinaryWords.has(keyOf(alias)))
      found.push(
        `${path}, "${id}": "${alias}" is an ordinary word; no guard governs an alias, take it out.`,
      );
    if (keyOf(alias) === '')
      found.push(`${path}, "${id}": "${alias}" holds no word that can be found in a text.`);
  }
  const keys = [name, ...aliases].map(keyOf);
  for (const key of keys.filter((one, at) => keys.indexOf(one) !== at)) {
    found.push(`${path}, "${id}": "${key}" is there twice; one spelling finds both.`);
  }
  const loose =
    guard === null ||
    (!guard.caseSensitive &&
      guard.needs.length + guard.notAfter.length + guard.notBefore.length === 0);
  if (ordinaryWords.has(keyOf(name)) && loose)
    found.push(
      `${path}, "${id}": "${name}" is an ordinary word; give it a guard, or a longer name.`,
    );
  for (const words of guard?.needs ?? []) {
    if (keyOf(words) !== words)
      found.push(
        `${path}, "${id}": write the need "${words}" as it is looked up, "${keyOf(words)}".`,
      );
    if (keyOf(words) === keyOf(name))
      found.push(`${path}, "${id}": its own name proves nothing; take it out of the needs.`);
  }
  for (const word of guard === null ? [] : [...guard.notBefore, ...guard.notAfter]) {
    if (keyOf(word) !== word)
      found.push(
        `${path}, "${id}": the guard compares one word with "${word}"; write it as it is looked up, "${keyOf(word)}".`,
      );
    else if (word.includes(' '))
      found.push(`${path}, "${id}": the guard looks at one word, "${word}" has several.`);
  }
  return found;
}

function dated(path: string, { id, firstPublic }: Skill): string[] {
  if (firstPublic === null) return [];
  return firstPublic.recalled === (firstPublic.source === 'recalled')
    ? []
    : [`${path}, "${id}": a recalled date has the source "recalled", a looked-up one its own.`];
}

/** A spelling that would find two skills. */
function shared(skills: readonly Written<Skill>[], keyOf: (name: string) => string): string[] {
  const owners = new Map<string, string>();
  const found: string[] = [];
  for (const { path, value } of skills) {
    for (const key of new Set([value.name, ...value.aliases].map(keyOf))) {
      const owner = owners.get(key);
      if (owner !== undefined)
        found.push(
          `${path}, "${value.id}": "${key}" already finds "${owner}"; leave it with one of them.`,
        );
      owners.set(key, value.id);
    }
  }
  return found;
}
