/** "1 year", "4 years" */
export function years(count: number): string {
  return `${count} ${count === 1 ? 'year' : 'years'}`;
}

/** "AWS, GCP or Azure" */
export function oneOf(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} or ${last}`;
}
