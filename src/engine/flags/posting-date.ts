/** Days in a year, leap years evened out. */
const yearDays = 365.25;
const day = 86_400_000;

/** Years from one ISO date to another; a missing month or day counts as the first. */
export function yearsBetween(from: string, to: string): number {
  return daysBetween(from, to) / yearDays;
}

/** Days from one ISO date to another. */
function daysBetween(from: string, to: string): number {
  return (Date.parse(full(to)) - Date.parse(full(from))) / day;
}

/** The ISO date the posting was put up; today where it only says how long ago, or nothing. */
export function postedOn(posted: string | null, today: string): string {
  const iso = posted === null ? undefined : /^\d{4}-\d{2}(?:-\d{2})?/.exec(posted)?.[0];
  return iso !== undefined && Number.isFinite(Date.parse(full(iso))) ? iso : today;
}

function full(date: string): string {
  const [year = '1970', month = '01', dayOfMonth = '01'] = date.slice(0, 10).split('-');
  return `${year}-${month}-${dayOfMonth}`;
}

const units: Record<string, number> = { minute: 0, hour: 0, day: 1, week: 7, month: 30, year: 365 };

/** How many days ago the posting was put up: from an ISO date or words such as "2 weeks ago". */
export function ageInDays(posted: string | null, today: string): number | null {
  if (posted === null) return null;
  const iso = /(?<!\d)\d{4}-\d{2}(?:-\d{2})?/.exec(posted)?.[0];
  if (iso) {
    const age = daysBetween(iso, today);
    return Number.isFinite(age) && age >= 0 ? Math.round(age) : null;
  }
  const words = /(\d{1,3}|an?|one)\s?\+? ?(minute|hour|day|week|month|year)s?\+? ago/i.exec(posted);
  if (!words) return null;
  const count = /\d/.test(words[1] ?? '') ? Number(words[1]) : 1;
  return count * (units[words[2]?.toLowerCase() ?? ''] ?? 0);
}
