import { findSkills } from '../../engine/read/skills';
import type { Skill } from '../../knowledge/schema';
import type { FoundItem } from './finding';
import type { ResumeLine } from './resume-lines';

/** Words that tell a certification from the house that gave it. */
const certified =
  /certif|zertifi|diplôme d['’]|specialization|nanodegree|\b(?:PMP|CAPM|CKA|CKAD|CKS|CISSP|CISM|CISA|CSM|CSPO|PSM|SAFe|ITIL|PRINCE2|TOGAF|CFA|RHCE|RHCSA)\b|\bProfessional (?:Machine Learning|Cloud|Data|Scrum) |\b(?:AWS|Azure|Google|GCP|NVIDIA)\b.*\b(?:Associate|Professional|Specialty|Expert|Engineer|Architect|Practitioner)\b/i;

const unfinished =
  /\b(?:in progress|planned|pending|expected|preparing|studying|scheduled|working towards?|not yet|expired|lapsed|geplant|abgelaufen|en cours|no longer)\b/i;

const besides = /^(?:issued|issuer|issuing|credential|expires?|valid|ausgestellt|id\b)/i;

/** Whether a certification is planned, under way or over. */
export function isUnfinished(words: string): boolean {
  return unfinished.test(words);
}

/** The certifications a résumé lists in a part of its own, each with its year. */
export function resumeCertifications(
  lines: readonly ResumeLine[],
  skills: readonly Skill[],
  today: string,
): FoundItem[] {
  const known = skills.filter(({ category }) => category === 'certification');
  const isCertified = (words: string) => {
    const line = { block: 0, start: 0, end: words.length, text: words, section: 'other' as const };
    return certified.test(words) || findSkills([line], known, []).length > 0;
  };
  const found = new Map<string, FoundItem>();
  for (const [at, { text, section }] of lines.entries()) {
    if (section !== 'certifications' || text.length > 160) continue;
    for (const part of partsOf(text, isCertified)) {
      const words = part.replace(/^[-*▪●◦‣\s]+/, '').trim();
      if (besides.test(words) || isUnfinished(words)) continue;
      if (!isCertified(words)) continue;
      // The house that gave it may stand between.
      const issued = lines.slice(at + 1, at + 3).find((line) => besides.test(line.text));
      const year = yearIn(words, today) ?? yearIn(issued?.text ?? '', today);
      const name = nameIn(words);
      if (name.length < 3 || name.length > 120) continue;
      const item = { id: `certification ${name.toLowerCase().slice(0, 80)}`, name, year };
      found.set(item.id, { kind: 'item', list: 'certifications', item, quote: text });
    }
  }
  return [...found.values()];
}

/** Several on a line: commas part them only where each is one ("PMP, CKA"; not "PMP, 2019"). */
function partsOf(text: string, isCertified: (words: string) => boolean): string[] {
  return text.split(/[;•·]\s+/).flatMap((part) => {
    const pieces = part.split(/,\s+/);
    return pieces.every(isCertified) ? pieces : [part];
  });
}

/** The name alone: no year, no number, no house behind a dash. */
function nameIn(words: string): string {
  return words
    .replace(/\((?:[^()]*\d{4}[^()]*)\)/g, '')
    .replace(/[,|–—-]?\s*\b(?:\w{3,9}\.? )?(?:19|20)\d{2}\b.*$/, '')
    .replace(/^(?:\w{3,9}\.? )?(?:19|20)\d{2}\s*[:|,–—-]?\s*/, '')
    .replace(
      /\s+[|–—-]\s+(?!associate|professional|specialty|expert|foundation|level|practitioner).*$/i,
      '',
    )
    .replace(/[\s,:|–—-]+$/, '')
    .trim();
}

function yearIn(words: string, today: string): number | null {
  const years = [...words.matchAll(/\b((?:19|20)\d{2})\b/g)].map(([, year]) => Number(year));
  const [year] = years;
  return year !== undefined && year <= Number(today.slice(0, 4)) ? year : null;
}
