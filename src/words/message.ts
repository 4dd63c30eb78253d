/** A message in the forms that a count asks for; which of them a language has, Intl.PluralRules knows. */
type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** What a person reads, with a `{name}` where a value goes in. */
export type Message = string | Plural;

/** The messages of one part of the product, by name. */
export type Messages = Readonly<Record<string, Message>>;

const place = /\{(\w+)\}/g;

/** `{name}` gives way to its value, a number as `written`; one without a value stays, so that it is noticed. */
export function fill(
  pattern: string,
  values: Readonly<Record<string, string | number>>,
  written: (value: number) => string = String,
): string {
  return pattern.replace(place, (whole, name: string) => {
    const value = values[name] ?? whole;
    return typeof value === 'number' ? written(value) : value;
  });
}

/** The pattern cut at its places: text, name, text, name, …, text. */
export function piecesOf(pattern: string): string[] {
  return pattern.split(place);
}

/** The names of the values a pattern asks for, each once, sorted. */
export function placesIn(pattern: string): string[] {
  return [...new Set(Array.from(pattern.matchAll(place), ([, name]) => name ?? ''))].sort();
}

/**
 * The messages under the keys the browser takes (letters, digits and _ only): "panel_more",
 * "panel_things__one".
 */
export function flatten(areas: Readonly<Record<string, Messages>>): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const [area, messages] of Object.entries(areas)) {
    for (const [name, message] of Object.entries(messages)) {
      const key = `${area}_${name}`;
      if (typeof message === 'string') flat[key] = message;
      else for (const [form, text] of Object.entries(message)) flat[`${key}__${form}`] = text;
    }
  }
  return flat;
}
