const ago = /(\d{1,3})\+? (hour|day|week|month|year)s? ago/;
const days = { hour: 1 / 24, day: 1, week: 7, month: 30.4, year: 365.25 };

/** The moment a posting is from, as a year with its fraction; today's where it does not say. */
export function postedYear(posted: string | null, today: string): number {
  const now = yearOf(today) ?? 0;
  if (posted === null) return now;
  // A date first: "2026-04 (23 days ago)" was 23 days old when somebody wrote it down, not today.
  const words = posted.slice(0, 100);
  const then = yearOf(words);
  if (then !== null && then > 2000 && then <= now + 0.01) return then;
  const back = ago.exec(words.toLowerCase());
  if (!back) return now;
  const unit = back[2] as keyof typeof days;
  return now - (Number(back[1]) * days[unit]) / 365.25;
}

/** 2024-07-02 is 2024.5; 2024-07 its middle; null where no date is. */
function yearOf(date: string): number | null {
  const parts = /\b(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date);
  if (!parts) return null;
  const month = parts[2] === undefined ? 6 : Number(parts[2]) - 1;
  const day = parts[3] === undefined ? 15 : Number(parts[3]);
  return Number(parts[1]) + month / 12 + day / 365.25;
}
