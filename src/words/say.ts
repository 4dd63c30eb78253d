import type { english } from './english';
import { fill } from './message';

type English = typeof english;
type Names<Area extends keyof English> = Extract<keyof English[Area], string>;

/** "panel.more": the area and the name of a message. */
export type Key = { [Area in keyof English]: `${Area}.${Names<Area>}` }[keyof English];

type MessageAt<K extends Key> = K extends `${infer Area extends keyof English}.${infer Name}`
  ? English[Area][Name & keyof English[Area]]
  : never;
type Places<Pattern> = Pattern extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Places<Rest>
  : never;

/** The names of the values that a message asks for; one that has plural forms always asks for `count`. */
type PlacesOf<K extends Key> =
  MessageAt<K> extends string
    ? Places<MessageAt<K>>
    : 'count' | Places<MessageAt<K>[keyof MessageAt<K>]>;

/** What goes into a message: words as they are, numbers written as the language writes them. */
export type Values<K extends Key, Value = string | number> = [PlacesOf<K>] extends [never]
  ? []
  : [values: Readonly<Record<PlacesOf<K>, Value>>];

/** Words for the person, in one language. */
export interface Say {
  <K extends Key>(key: K, ...values: Values<K>): string;
  /** For Intl: the language the words are in. */
  readonly locale: string;
  /** The message before its values are put in; `count` picks the plural form. */
  pattern(key: Key, count?: number): string;
  /** A number as the language writes it. */
  number(value: number): string;
  /** What has English words of its own, such as a flag: its translation by a free key, or null. */
  translated(key: string): string | null;
}

/** `lookup` gives a message by its flat key ("panel_things__one"), and '' where there is none. */
export function createSay(lookup: (key: string) => string, locale: string): Say {
  const plurals = new Intl.PluralRules(locale);
  const digits = new Intl.NumberFormat(locale);
  const number = (value: number) => digits.format(value);
  const pattern = (key: Key, count?: number) => {
    const flat = key.replace('.', '_');
    const forms =
      count === undefined ? [] : [`${flat}__${plurals.select(count)}`, `${flat}__other`];
    for (const form of forms) {
      const found = lookup(form);
      if (found) return found;
    }
    return lookup(flat) || key;
  };
  const said = (key: Key, values: Readonly<Record<string, string | number>> = {}) => {
    const { count } = values;
    return fill(pattern(key, typeof count === 'number' ? count : undefined), values, number);
  };
  return Object.assign(said, {
    locale,
    pattern,
    number,
    translated: (key: string) => lookup(key) || null,
  });
}
