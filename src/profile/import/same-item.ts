import type { PersonList, PersonLists } from '../person';

/** How two items of a list are told to be one and the same thing, written twice. */
const alike: { [L in PersonList]: (one: PersonLists[L], other: PersonLists[L]) => boolean } = {
  roles: (one, other) =>
    sameWords(one.title, other.title) &&
    unsaidOrAlike(one.company, other.company) &&
    unsaidOrAlike(one.from?.slice(0, 4), other.from?.slice(0, 4)),
  degrees: (one, other) =>
    one.level === other.level &&
    unsaidOrAlike(one.field, other.field) &&
    unsaidOrAlike(one.school, other.school),
  certifications: (one, other) => sameWords(one.name, other.name),
  languages: (one, other) => sameWords(one.name, other.name),
};

/** The item of the profile that this one is; undefined: it has none such yet. */
export function sameItem<L extends PersonList>(
  list: L,
  item: PersonLists[L],
  person: { [K in PersonList]: readonly PersonLists[K][] },
): PersonLists[L] | undefined {
  return person[list].find((one) => alike[list](one, item));
}

function unsaidOrAlike(one: string | null | undefined, other: string | null | undefined): boolean {
  return !one || !other || sameWords(one, other);
}

/** Whether these are the same words but for case and punctuation. */
export function sameWords(one: string, other: string): boolean {
  return folded(one) === folded(other);
}

function folded(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
}
