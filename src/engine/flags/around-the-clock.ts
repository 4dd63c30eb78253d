import type { Flag } from './flag';
import { phrases } from './phrases';

export const aroundTheClock: Flag = {
  id: 'around-the-clock',
  title: 'Availability around the clock',
  why: 'The posting expects the person, not the service, to be reachable at any hour. Ask how often that happens.',
  question: 'How often were people in this role called outside working hours last quarter?',
  mend: 'Say who carries the pager, how often, and how it is paid or made up for.',
  category: 'working-life',
  severity: 'high',
  grade: 'convention',
  sources: ['conventions'],
  find: phrases(
    [
      '(?:be |being |is |are )?(?:available|reachable|accessible|on[- ]call|on duty|respond\\w*|standby) (?:for \\w+ )?(?:on a )?(?:24 ?[/x*] ?7|around the clock|round the clock|at all (?:times|hours)|at any (?:time|hour)|day (?:and|or) night)',
      '24 ?[/x*] ?7 (?:availability(?! of (?:our|the|all|its|critical))|on[- ]call(?! (?:rotation|support protocol|process|program))|standby|reachab\\w+)',
      'a?round[- ]the[- ]clock (?:on[- ]call|availability|standby|duty)',
      '(?:be|being|remain|stay) (?:always|constantly) (?:available|reachable|on call|online)',
      'always be (?:available|reachable|on call|online)',
      '996 (?:schedule|culture|week|work\\w*)',
    ],
    {
      skip: ['about', 'legal', 'benefits'],
      unless:
        /\b(?:it is|they are|infrastructure|frameworks?|apps?|websites?|portals?|uptime|services?|platforms?|systems?|clusters?|support (?:desk|centre|center)|operations? cent(?:er|re)|helpline|hotline|customers|users|counsel\w*|telehealth|assistance program|gym|clinic|endpoints?|features?|data)\b[^.]{0,60}\b(?:24 ?[/x*] ?7|around the clock|round the clock|at all times|at any time|always)/i,
    },
  ),
  flags: [
    'Available 24/7, including weekends.',
    'You must be reachable at all hours.',
    'Round-the-clock on-call duty for the platform.',
  ],
  ignores: [
    'Keep a platform that serves customers 24/7 healthy.',
    'The cluster must be available around the clock.',
    'You are not expected to be available 24/7.',
    'Our customers are available around the clock.',
    'A compensated 24x7 on-call rotation.',
    'Our offices are always available.',
    'It is reachable at any time by web and app.',
    'Build an infrastructure with 24/7 availability.',
    'Take part in a rotation that ensures 24/7 availability of our services.',
    '# Benefits\n- A counsellor available 24/7.',
  ],
};
