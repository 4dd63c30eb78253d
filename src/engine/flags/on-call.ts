import type { Flag, FlagContext, Hit } from './flag';
import { matchesOf, wholeWords } from './phrases';

export const onCall: Flag = {
  id: 'on-call',
  title: 'On-call duty for the person hired',
  why: 'A leader on the pager can mean that the team is too small to carry it. A stated rotation makes it lighter.',
  question: 'How many people share the rota, how often is one called, and is it paid?',
  mend: 'State the rotation (one week in how many), the response time and the compensation.',
  category: 'working-life',
  severity: 'medium',
  grade: 'convention',
  sources: ['conventions'],
  find: (context) => [...matchesOf(context, duty, { skip, unless: others })].map(toHit(context)),
  flags: [
    'You will be on call for production incidents.',
    'Participate in an on-call rotation.',
    'This includes an on-call rotation to respond to critical incidents.',
    'Being part of a manager on-call rotation.',
    'Comfort with on-call: the team shares a rotation, one week in eight.',
  ],
  ignores: [
    "We don't do on-call.",
    'Build on-call practices for the teams you lead.',
    'Reduce on-call load for engineers.',
    'Our helpdesk is on call for you.',
    'Experience being on call, and calm under pressure.',
  ],
};

const skip = ['about', 'legal'] as const;

const duty = wholeWords([
  '(?:be|being|are|go|going|serve|serving) on[- ]call',
  '(?:participat\\w+|join\\w*|tak\\w+ part|shar\\w+|rotat\\w+|tak\\w+ turns?|contribut\\w+|(?:being|be) part|includes?|involves?|requires?) (?:in |on |with |to |of )?(?:an? |the |our |their |your |team |manager |weekly |regular |periodic |occasional |24 ?[/x*] ?7 ){0,4}on[- ]call(?: (?:rotations?|duty|duties|shifts?|schedule|support|work|coverage))?',
  'occasional on[- ]call(?: \\w+)?',
  '(?:comfort|comfortable|willing\\w*|ability|able|availab\\w+|required|expected) (?:with|to (?:be|work|take|do|support|provide|participate in)|for) (?:an? |the )?on[- ]call(?: (?:rotations?|duty|duties|shifts?|schedule|support|work|coverage))?',
  'on[- ]call (?:duty|duties|shifts?|responsibilit\\w+|support|availability|rotations?)(?= (?:is|are|as|may be|will be)? ?(?:required|needed|expected|part of|shared))',
]);

/** Somebody else is on call, or the posting speaks of making on-call better. */
const others =
  /\b(?:experience\w*|familiar\w*|have been)\b[^.;,]{0,40}\bon[- ]call|\bon[- ]call process|\b(?:helpdesk|doctor|nurse|vendor)s?\b|\b(?:reduc\w+|improv\w+|design\w*|build|define|establish\w*|manag(?:e|es|ing)|oversee\w*|set up) (?:\w+ ){0,3}on[- ]call/i;

const rota =
  /\bone week (?:in|out of|every)\b|\bevery (?:\w+ )?weeks?\b|\b1 (?:in|of) \d|\bpaid on[- ]call|\bcompensat\w+|\bshares? a rotation/i;

function toHit(context: FlagContext) {
  const leads = /\b(?:director|head|vp|vice president)\b/i.test(context.posting.title);
  return ({
    sentence,
    span,
  }: {
    sentence: { text: string };
    span: NonNullable<Hit['span']>;
  }): Hit =>
    rota.test(sentence.text)
      ? { span, severity: 'info', note: context.say('flagNotes.onCall') }
      : { span, severity: leads ? 'medium' : 'low' };
}
