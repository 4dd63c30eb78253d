type Fields = Record<string, unknown>;

/** The fields of a record out of a file; none where it is something else. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

/** A list of records out of a file. */
export function listOf(value: unknown): Fields[] {
  return Array.isArray(value) ? value.map(fieldsOf) : [];
}

/** A list of words out of a file. */
export function linesOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(wordOf).filter((word) => word !== '') : [];
}

/** Words out of a file, on one line: a field must not open a section of its own. */
export function wordOf(value: unknown): string {
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
}
