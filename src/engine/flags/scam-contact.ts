import type { Flag } from './flag';
import { phrases } from './phrases';

export const scamContact: Flag = {
  id: 'scam-contact',
  title: 'Contact by free mail or messenger',
  why: 'Consumer advice says to check such contacts before answering; small and honest firms use free mail too.',
  question: 'May I apply through the company’s own website or address?',
  mend: 'Give an address at your own domain.',
  category: 'posting',
  severity: 'medium',
  grade: 'law',
  sources: ['ftc-job-scams'],
  find: phrases(
    [
      '[\\w.+-]{1,60}@(?:gmail|yahoo|hotmail|outlook|aol|protonmail|proton|icloud)\\.(?:com|net|me|co)(?:\\.\\w\\w)?',
      '(?:text|message|contact|reach|write|ping|add|call|chat|apply|whatsapp)(?: (?:to|us|me|with|our|recruiter|via|on|through|the|hr|manager|now)){0,4} (?:whatsapp|telegram|wechat)',
      '(?:text|message|contact|reach|write|call|chat|apply)(?: \\w+){0,3} (?:via|on|through) (?:signal|viber|skype)',
      '(?:whatsapp|telegram)(?: (?:number|us|me|at|chat|group|only|interview|contact))? ?[:@]? ?\\+?\\d[\\d ()-]{6,18}',
      '(?:interviews?|onboarding) (?:\\w+ ){0,4}(?:via|on|over|through|by) (?:text|chat|whatsapp|telegram|signal|google hangouts|skype chat)(?: message| only)?',
    ],
    {
      negative: true,
      skip: ['about', 'responsibilities', 'requirements'],
      unless:
        /\b(?:we (?:will |do )?(?:never|not|don[’']t|only)|beware|incorrect|fake|phish\w*|fraud\w*|scam\w*|will never|official|does not|do not)\b/i,
    },
  ),
  flags: ['Send your CV to hiring.northlake@gmail.com.', 'Contact our recruiter on Telegram.'],
  ignores: [
    'Send your CV to jobs@northlake.example.',
    'Beware of scams: we never contact you on WhatsApp.',
    '# Responsibilities\n- Integrate WhatsApp and Telegram bots.',
    'Sends a signal to the market.',
    'You write the signal-processing code.',
  ],
};
