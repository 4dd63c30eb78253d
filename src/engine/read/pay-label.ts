/** Labels that stand before a sum and name no place or level. */
const noPlace =
  /^(?:the|this|annual|base|pay|salary|compensation|OTE|total|range|target|hourly|rate|wage|expected|estimated|starting|gross)\b/i;

/** "The range for Denver is", "in New York: ", "for the Bay Area the base pay is". */
const beforeSum =
  /\b(?:[Ff]or|[Ii]n|[Oo]f)(?: the)?(?: locations? of)? ([A-Z][\w .,/'-]{1,60}?)(?:[- ]based\b[^$€£]*|,? the (?:\w+ ){0,4}(?:range|salary|pay|compensation|band|rate)\b[^$€£]{0,20}| (?:is|are|ranges?)\b[^$€£]{0,20}|:\s*)$/;

/** "New York (all boroughs): ", "Colorado Residents: ". */
const label =
  /\b([A-Z][\w ,/.-]{1,48}?)(?: \([^)]{1,40}\))? ?(?:Residents?|Salary Range|Pay Range|Base Pay)?:\s*$/;

/** Right behind the sum: "for Level 5", "for Grade B", "for L6". */
const level = /^,? for ((?:Level|Grade) [\dA-Z]{1,4}|L ?\d{1,2})\b/;

/** The place or level a band is for, from the words around its sum; null: they name none. */
export function whereOf(before: string, after: string): string | null {
  const where =
    level.exec(after)?.[1] ?? (beforeSum.exec(before) ?? label.exec(before))?.[1] ?? null;
  return where === null || noPlace.test(where) ? null : where.trim();
}
