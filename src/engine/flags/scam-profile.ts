import type { Flag, FlagContext, Hit } from './flag';
import { scamContact } from './scam-contact';
import { scamIdentity } from './scam-identity';
import { scamMoney } from './scam-money';
import { saysAnywhere } from './words-of-posting';

export const scamProfile: Flag = {
  id: 'scam-profile',
  title: 'No company to check, beside another sign',
  why: 'In a set of 17,880 postings the false ones more often lacked a company profile. Alone it means nothing.',
  question: 'What are the legal name and the website of the employer?',
  mend: 'Name the company and link to its own page with this posting.',
  category: 'posting',
  severity: 'medium',
  grade: 'research',
  sources: ['emscad-2017'],
  find,
  flags: [{ company: '', text: 'Contact our recruiter on Telegram.' }],
  ignores: [
    { company: 'Northlake Robotics', text: 'Contact our recruiter on Telegram.' },
    { company: '', text: 'Lead the team.' },
    {
      company: '',
      text: 'Contact our recruiter on Telegram, or see https://northlake.example/jobs.',
    },
  ],
};

function find(context: FlagContext): Hit[] {
  const { company } = context.posting;
  if (
    company !== null &&
    company.trim() !== '' &&
    !/^(?:confidential|private|undisclosed|n\/a)\b/i.test(company)
  )
    return [];
  if (saysAnywhere(context, /https?:\/\/|\bwww\.|\babout us\b/i)) return [];
  const signs = [scamContact, scamIdentity, scamMoney].flatMap((flag) => flag.find(context));
  return signs.slice(0, 3);
}
