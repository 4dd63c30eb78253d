import { acronymMismatch } from './acronym-mismatch';
import { ageCoded } from './age-coded';
import { agencyUnnamedClient } from './agency-unnamed-client';
import { aroundTheClock } from './around-the-clock';
import { buildAlone } from './build-alone';
import { citizenshipOnly } from './citizenship-only';
import { clearance } from './clearance';
import { codingShare } from './coding-share';
import { commissionLike } from './commission-like';
import { competitiveOnly } from './competitive-only';
import { contractAsPermanent } from './contract-as-permanent';
import { contradictingSeniority } from './contradicting-seniority';
import { copyPasteTemplate } from './copy-paste-template';
import { degreeInflation } from './degree-inflation';
import { dutiesAboveTitle } from './duties-above-title';
import { eliteSchool } from './elite-school';
import { equityInsteadOfSalary } from './equity-instead-of-salary';
import { evergreen } from './evergreen';
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
import { manyInterviewStages } from './many-interview-stages';
import { nativeSpeaker } from './native-speaker';
import { noBudget } from './no-budget';
import { noReportingLine } from './no-reporting-line';
import { noSponsorship } from './no-sponsorship';
import { noncompeteOrClawback } from './noncompete-or-clawback';
import { officeAgainstRemote } from './office-against-remote';
import { oldPosting } from './old-posting';
import { onCall } from './on-call';
import { openEndedPay } from './open-ended-pay';
import { payBelowMarket } from './pay-below-market';
import { payFarAboveMarket } from './pay-far-above-market';
import { payMissing } from './pay-missing';
import { payMissingWhereRequired } from './pay-missing-where-required';
import { payUnitImplausible } from './pay-unit-implausible';
import { personalChecks } from './personal-checks';
import { personalDetailsAsked } from './personal-details-asked';
import { rangeWiderThanLaw } from './range-wider-than-law';
import { relocationRequired } from './relocation-required';
import { reposted } from './reposted';
import { rivalsAllRequired } from './rivals-all-required';
import { salaryHistory } from './salary-history';
import { scamContact } from './scam-contact';
import { scamIdentity } from './scam-identity';
import { scamMoney } from './scam-money';
import { scamProfile } from './scam-profile';
import { severalJobs } from './several-jobs';
import { titleAboveDuties } from './title-above-duties';
import { trackedWork } from './tracked-work';
import { travelHeavy } from './travel-heavy';
import { turnoverHints } from './turnover-hints';
import { unicornCombination } from './unicorn-combination';
import { unlimitedPtoOnly } from './unlimited-pto-only';
import { unpaidWork } from './unpaid-work';
import { vacancyNotStated } from './vacancy-not-stated';
import { vagueText } from './vague-text';
import { weekendWork } from './weekend-work';
import { wideRange } from './wide-range';
import { yearsAboveNorm } from './years-above-norm';

/** Every red flag, in alphabetical order; `npm run new:flag` adds a line. */
export const flags: readonly Flag[] = [
  acronymMismatch,
  ageCoded,
  agencyUnnamedClient,
  aroundTheClock,
  buildAlone,
  citizenshipOnly,
  clearance,
  codingShare,
  commissionLike,
  competitiveOnly,
  contractAsPermanent,
  contradictingSeniority,
  copyPasteTemplate,
  degreeInflation,
  dutiesAboveTitle,
  eliteSchool,
  equityInsteadOfSalary,
  evergreen,
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
  manyInterviewStages,
  nativeSpeaker,
  noBudget,
  noReportingLine,
  noSponsorship,
  noncompeteOrClawback,
  officeAgainstRemote,
  oldPosting,
  onCall,
  openEndedPay,
  payBelowMarket,
  payFarAboveMarket,
  payMissing,
  payMissingWhereRequired,
  payUnitImplausible,
  personalChecks,
  personalDetailsAsked,
  rangeWiderThanLaw,
  relocationRequired,
  reposted,
  rivalsAllRequired,
  salaryHistory,
  scamContact,
  scamIdentity,
  scamMoney,
  scamProfile,
  severalJobs,
  titleAboveDuties,
  trackedWork,
  travelHeavy,
  turnoverHints,
  unicornCombination,
  unlimitedPtoOnly,
  unpaidWork,
  vacancyNotStated,
  vagueText,
  weekendWork,
  wideRange,
  yearsAboveNorm,
];
