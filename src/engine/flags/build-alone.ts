import type { Flag } from './flag';
import { phrases } from './phrases';

export const buildAlone: Flag = {
  id: 'build-alone',
  title: 'Building it alone, from nothing',
  why: 'A first and only hire carries every job of the team until others come. It can be the best or the loneliest role.',
  question: 'How many hires are approved for the first year, and who does the rest until then?',
  mend: 'Say how many hires are approved and when, and which jobs the first person will not do.',
  category: 'role',
  severity: 'medium',
  grade: 'convention',
  sources: ['conventions'],
  find: phrases(
    [
      '(?:the|our|as (?:the|our)|your?) (?:only|sole|lone) (?:ml|ai|machine learning|data|mlops|engineering|infrastructure|technical|platform)? ?(?:hire|engineer|scientist|person|leader|architect|member|employee)',
      'as (?:our|the) (?:very )?first (?:hire|engineer|technical hire|engineering hire)',
      '(?:the|our|as (?:the|our)|a) (?:very )?first (?:and only |dedicated |full-time ){0,4}(?:ml|ai|machine learning|mlops|data science|ml infrastructure|ml platform) (?:hire|engineer|leader|person|architect|scientist)',
      '(?:one|1)[- ](?:person|man|woman) (?:team|department|show|army)',
      'team of one',
      'single-?handed(?:ly)?',
      '(?:build|building|stand up|create) [^.;]{0,60}from (?:scratch|zero|the ground up)[^.;]{0,40}(?:by yourself|on your own|alone|without a team)',
    ],
    {
      skip: ['legal', 'benefits'],
      unless:
        /\bjoin (?:the |our )?(?:\d+|two|three|four|five) (?:\w+ )?(?:founders|engineers|people)\b|\bexperience as (?:the|a) first\b/i,
    },
  ),
  flags: [
    'You will be the only ML hire for the first year.',
    'As our first ML engineer you set the tone.',
    'You will be a team of one at first.',
  ],
  ignores: [
    'Build a team of ten from scratch with an approved budget.',
    'You are not the only ML engineer: eleven colleagues wait for you.',
    'First-line leader of engineers.',
    'Experience as the first ML engineer of a company.',
    'As our first hire you join the three technical founders.',
    'The only limit is your imagination.',
  ],
};
