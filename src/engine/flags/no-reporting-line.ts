import type { Flag, FlagContext, Hit } from './flag';
import { isDirectorTitle, isEnglish, saysAnywhere, wordCount } from './words-of-posting';

export const noReportingLine: Flag = {
  id: 'no-reporting-line',
  title: 'No reporting line, team size or measure of success',
  why: 'A leadership role without any of the three is hard to judge; many postings leave them out, so ask.',
  question:
    'Who does this report to, how large is the team, and what would success be after a year?',
  mend: 'Add three facts: whom the role reports to, how many people it leads, what success is after a year.',
  category: 'role',
  severity: 'low',
  grade: 'convention',
  sources: ['conventions'],
  find,
  flags: [
    { title: 'Director of MLOps', text: 'Lead the platform and inspire people. '.repeat(30) },
  ],
  ignores: [
    {
      title: 'Director of MLOps',
      text: `${'Lead the platform and inspire people. '.repeat(30)} You report to the CTO.`,
    },
    {
      title: 'Director of MLOps',
      text: `${'Lead the platform and inspire people. '.repeat(30)} You lead 35 engineers.`,
    },
    { title: 'Staff Engineer', text: 'Build the platform with care and joy. '.repeat(30) },
    { title: 'Director of MLOps', text: 'Lead the platform.' },
  ],
};

const facts =
  /\b(?:report(?:s|ing)? (?:in)?(?:directly )?(?:in)?to|reporting line|direct reports|(?:team|group|organi[sz]ation|department|staff|org) of (?:about |around |over |up to |roughly |approximately )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|multiple|several)|(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty)\+? (?:\w+ ){0,3}(?:engineers|people|scientists|managers|teams|members|employees|reports|professionals)|OKRs?|KPIs?|first (?:\d+|thirty|sixty|ninety) days|first year|success (?:metrics|measures|looks like|criteria|is measured|will be measured)|measures? of success|service[- ]levels?|SLOs?)\b/i;

/** Shorter texts are excerpts, words. */
const enough = 150;

function find(context: FlagContext): Hit[] {
  const { title } = context.posting;
  if (!isEnglish(context) || !isDirectorTitle(title) || wordCount(context) < enough) return [];
  return saysAnywhere(context, facts) ? [] : [{ span: null, quote: title }];
}
