import { ageCoded } from './age-coded';
import { aroundTheClock } from './around-the-clock';
import { buildAlone } from './build-alone';
import { citizenshipOnly } from './citizenship-only';
import { clearance } from './clearance';
import { codingShare } from './coding-share';
import { contradictingSeniority } from './contradicting-seniority';
import { degreeInflation } from './degree-inflation';
import { dutiesAboveTitle } from './duties-above-title';
import { eliteSchool } from './elite-school';
import { everythingRequired } from './everything-required';
import { familyLanguage } from './family-language';
import type { Flag } from './flag';
import { foreignHours } from './foreign-hours';
import { genderCoded } from './gender-coded';
import { hustleLanguage } from './hustle-language';
import { impossibleYears } from './impossible-years';
import { kitchenSinkStack } from './kitchen-sink-stack';
import { leadershipYearsInflated } from './leadership-years-inflated';
import { longHours } from './long-hours';
import { manyDirectReports } from './many-direct-reports';
import { noBudget } from './no-budget';
import { noReportingLine } from './no-reporting-line';
import { officeAgainstRemote } from './office-against-remote';
import { onCall } from './on-call';
import { payMissingWhereRequired } from './pay-missing-where-required';
import { relocationRequired } from './relocation-required';
import { rivalsAllRequired } from './rivals-all-required';
import { severalJobs } from './several-jobs';
import { titleAboveDuties } from './title-above-duties';
import { travelHeavy } from './travel-heavy';
import { unicornCombination } from './unicorn-combination';
import { unlimitedPtoOnly } from './unlimited-pto-only';
import { weekendWork } from './weekend-work';
import { wideRange } from './wide-range';
import { yearsAboveNorm } from './years-above-norm';

/** Every red flag, in alphabetical order; `npm run new:flag` adds a line. */
export const flags: readonly Flag[] = [
  ageCoded,
  aroundTheClock,
  buildAlone,
  citizenshipOnly,
  clearance,
  codingShare,
  contradictingSeniority,
  degreeInflation,
  dutiesAboveTitle,
  eliteSchool,
  everythingRequired,
  familyLanguage,
  foreignHours,
  genderCoded,
  hustleLanguage,
  impossibleYears,
  kitchenSinkStack,
  leadershipYearsInflated,
  longHours,
  manyDirectReports,
  noBudget,
  noReportingLine,
  officeAgainstRemote,
  onCall,
  payMissingWhereRequired,
  relocationRequired,
  rivalsAllRequired,
  severalJobs,
  titleAboveDuties,
  travelHeavy,
  unicornCombination,
  unlimitedPtoOnly,
  weekendWork,
  wideRange,
  yearsAboveNorm,
];
