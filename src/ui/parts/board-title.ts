/** Names that are not the board's id with capitals. The registry knows them all, and every layout: too much for the panel. */
const spelt: Readonly<Record<string, string>> = {
  builtin: 'Built In',
  linkedin: 'LinkedIn',
  simplyhired: 'SimplyHired',
  smartrecruiters: 'SmartRecruiters',
  'work-at-a-startup': 'Work at a Startup',
  ziprecruiter: 'ZipRecruiter',
};

/** What people call the board of a posting; of a site that is no board of ours, its host. */
export function boardTitle(board: string, url = ''): string {
  const host = URL.parse(url)?.hostname.replace(/^www\./, '');
  if (host && /^(?:site|page)$/.test(board)) return host;
  return (
    spelt[board] ?? board.replace(/(?:^|-)(.)/g, (_, first) => ` ${first.toUpperCase()}`).trim()
  );
}
