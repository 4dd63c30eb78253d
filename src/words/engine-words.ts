import { checkedFine } from './en/checked-fine';
import { flagNotes } from './en/flag-notes';
import { gap } from './en/gap';
import { payModel } from './en/pay-model';
import { payReckoning } from './en/pay-reckoning';
import { payTarget } from './en/pay-target';
import { payVerdict } from './en/pay-verdict';
import { skillGap } from './en/skill-gap';
import { talk } from './en/talk';
import { unknowns } from './en/unknowns';
import { whyRole } from './en/why-role';

/** All that the engine says: a worker is sent these, as it has no messages of its own. */
export const engineWords = {
  checkedFine,
  flagNotes,
  gap,
  payModel,
  payReckoning,
  payTarget,
  payVerdict,
  skillGap,
  talk,
  unknowns,
  whyRole,
} as const;
