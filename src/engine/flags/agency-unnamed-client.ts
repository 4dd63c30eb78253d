import type { Flag } from './flag';
import { phrases } from './phrases';

export const agencyUnnamedClient: Flag = {
  id: 'agency-unnamed-client',
  title: 'The employer is not named',
  why: 'An agency writes for a client it does not name. That is usual in executive search, and makes the posting hard to check.',
  question: 'Who is the client, and is the search exclusive?',
  mend: 'Name the client, or say at which stage candidates learn the name.',
  category: 'posting',
  severity: 'info',
  grade: 'convention',
  sources: ['conventions'],
  find: phrases(
    [
      '(?:our|my|for (?:our|a|one of our)) (?:\\w+[ -]){0,3}client,? (?:is|are|an?|who|which|has|in|seeks|,)(?: (?:looking|seeking|searching|hiring|currently|a|an|leading|global))?',
      '(?:on behalf of|hiring for|recruiting for|partnered with|partnering with|working with) (?:our|a|one of our|my) (?:\\w+[ -]){0,3}client',
      'confidential (?:client|company|employer|search)',
      'undisclosed (?:client|company|employer)',
      'name of (?:the|our) client',
    ],
    {
      skip: ['legal', 'responsibilities', 'requirements', 'benefits', 'preferred'],
      unless:
        /\b(?:help(?:s|ing)? our clients?|for our clients\b|consult\w+|deliver\w*|solutions? (?:for|to)|client['’]s (?:business|data|needs))/i,
    },
  ),
  flags: ['Our client is a leading bank.', 'We are hiring on behalf of our client.'],
  ignores: [
    'We help our clients adopt AI.',
    'Present results to our clients.',
    'Build the client library.',
    'Write the gRPC client in Go.',
  ],
};
