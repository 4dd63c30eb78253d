import { describe, expect, test } from 'vitest';
import { readTitle, type TitleKind } from './title-grammar';

const fields = [
  'Machine Learning',
  'ML',
  'AI',
  'AI/ML',
  'MLOps',
  'ML Platform',
  'AI Infrastructure',
  'Applied ML',
  'GenAI',
  'Deep Learning',
];
const works = ['', ' Engineering', ' Infrastructure', ' Operations', ' Research', ' Science'];

/** Every field with every kind of work, in the pattern: "{}" stands for both. */
const titles = (...patterns: string[]) =>
  patterns.flatMap((pattern) =>
    fields.flatMap((field) => works.map((work) => pattern.replace('{}', `${field}${work}`))),
  );

const ofKind = (kind: TitleKind, all: string[]) =>
  all.filter((title) => readTitle(title).kind !== kind);

describe('the kind of work', () => {
  test('whoever is head, director, vice president or manager of machine learning leads', () => {
    const all = titles(
      'Head of {}',
      'Global Head of {}',
      'Director of {}',
      'Director, {}',
      'Sr. Director - {}',
      'Senior Director of {}',
      'VP of {}',
      'VP, {}',
      'SVP {}',
      'Vice President, {}',
      '{} Manager',
      '{} Engineering Manager',
      'Engineering Manager, {}',
      'Senior Manager, {}',
      'Software Engineering Manager – {}',
      '{} Director',
      '{} Team Lead',
      'Tech Lead Manager, {}',
    );
    expect(all.length).toBeGreaterThan(900);
    expect(ofKind('leads', all)).toEqual([]);
  });

  test('whoever runs programmes is neither a leader of people nor a manager of products', () => {
    const all = titles(
      '{} Program Manager',
      'Technical Program Manager, {}',
      'Senior Technical Program Manager - {}',
      'Staff TPM, {}',
      'Principal Program Manager ({})',
      'Director of Program Management, {}',
      'Head of Technical Program Management, {}',
      'Programme Manager, {}',
    );
    expect(ofKind('program', all)).toEqual([]);
  });

  test('whoever draws the architecture is an architect at every level', () => {
    const all = titles(
      '{} Architect',
      'Senior {} Architect',
      'Principal {} Architect',
      'Lead {} Architect',
      'Chief {} Architect',
      'Staff {} Architect',
      'Enterprise Architect, {}',
    );
    expect(ofKind('architect', all)).toEqual([]);
  });

  test('engineers and scientists stay what they are, however senior', () => {
    expect(
      ofKind('individual', titles('{} Engineer', 'Senior {} Engineer', '{} Scientist')),
    ).toEqual([]);
    expect(ofKind('staff', titles('Staff {} Engineer', 'Senior Staff {} Engineer'))).toEqual([]);
    expect(ofKind('principal', titles('Principal {} Engineer'))).toEqual([]);
    expect(ofKind('lead', titles('Lead {} Engineer', 'Lead {} Developer'))).toEqual([]);
    expect(ofKind('distinguished', titles('Distinguished {} Engineer', '{} Fellow'))).toEqual([]);
    expect(ofKind('techLead', titles('{} Tech Lead', 'Technical Lead, {}'))).toEqual([]);
  });

  test('a bank’s grade behind the trade makes no leader', () => {
    const all = titles(
      '{} Engineer, Vice President',
      '{} Scientist - VP',
      '{} Engineer (Director)',
    );
    expect(ofKind('individual', all)).toEqual([]);
  });

  test('whoever manages products, sales, people or policy is of another trade', () => {
    const all = titles(
      'Product Manager, {}',
      'Senior Product Manager - {}',
      'Group Product Manager, {}',
      'Head of Product, {}',
      'Director of Product Management, {}',
      'VP of Sales, {}',
      'Sales Director, {}',
      'Head of Marketing, {}',
      'Head of Talent, {}',
      'Customer Success Manager, {}',
      'Chief of Staff, {}',
      'Policy Manager, {}',
    );
    expect(ofKind('other', all)).toEqual([]);
  });

  test('learning that no machine does is another trade', () => {
    expect(readTitle('Learning and Development Manager').ml).toEqual([]);
    expect(readTitle('Learning Experience Lead').kind).toBe('other');
    expect(readTitle('Deep Learning Manager').kind).toBe('leads');
  });
});

describe('what the title speaks of', () => {
  test('machine learning is heard in every field and every pattern', () => {
    const all = titles('Head of {}', 'Engineering Manager ({})', 'Acme – {} Lead – Remote');
    expect(all.filter((title) => readTitle(title).ml.length === 0)).toEqual([]);
  });

  test('an adjective of the company is not the work', () => {
    const all = ['AI-powered', 'AI-driven', 'AI-native', 'AI-first'].flatMap((boast) => [
      `Director of Engineering, ${boast} company`,
      `Finance Manager (${boast} startup)`,
    ]);
    expect(all.filter((title) => readTitle(title).ml.length > 0)).toEqual([]);
  });

  test('a mail, a main or an email hides no AI', () => {
    for (const title of [
      'Email Marketing Lead',
      'Maintenance Manager',
      'Director, Retail',
      'HTML Lead',
    ])
      expect(readTitle(title).ml).toEqual([]);
  });

  test('operations of models are told from operations of anything', () => {
    const ops = (title: string) => readTitle(title).ops.length > 0;
    expect(titles('Head of {}').filter((title) => /MLOps/.test(title) && !ops(title))).toEqual([]);
    expect(
      ['ML Ops Manager', 'Director, ML Operations', 'LLMOps Lead'].filter((t) => !ops(t)),
    ).toEqual([]);
    expect(['Operations Manager', 'Director of Sales Operations'].filter(ops)).toEqual([]);
  });
});

describe('other trades', () => {
  const trades = [
    'Sales',
    'Recruiting',
    'Marketing',
    'Finance',
    'Legal',
    'Policy',
    'Product Design',
  ];

  test('a trade between the field and the leader is the work: "AI Sales Director"', () => {
    const missed = trades.flatMap((trade) =>
      [
        `AI ${trade} Director`,
        `Machine Learning ${trade} Manager`,
        `Director of ${trade}, AI`,
      ].filter((title) => readTitle(title).hardTrade.length === 0),
    );
    expect(missed).toEqual([]);
  });

  test('a trade behind the field is whom the work is for: "Director of ML, Finance"', () => {
    const wrong = trades.flatMap((trade) =>
      [
        `Director of Machine Learning, ${trade}`,
        `Head of AI Engineering – ${trade}`,
        `Engineering Manager, ML for ${trade}`,
        `ML Engineering Manager (${trade})`,
      ].filter((title) => readTitle(title).hardTrade.length > 0),
    );
    expect(wrong).toEqual([]);
  });
});

describe('reading itself', () => {
  const odd = [
    '',
    ' ',
    '🌐 Head of AI 🌐',
    'HEAD OF AI',
    'İSTANBUL Head of ML',
    'ﬀ Director of AI',
    'Leiter KI-Plattform (m/w/d)',
    'A'.repeat(5000),
  ];

  test('places are words of the very title, whatever its letters', () => {
    for (const title of [...odd, ...titles('Head of {}, 🌐 Emea')]) {
      const { kindAt, ml, infra, ops } = readTitle(title);
      for (const at of [kindAt, ...ml, ...infra, ...ops]) {
        if (at === null) continue;
        expect(at.end).toBeLessThanOrEqual(title.length);
        expect(title.slice(at.start, at.end).trim()).toBe(title.slice(at.start, at.end));
      }
    }
    const { kindAt, ml } = readTitle('İSTANBUL Head of ML');
    const said = (at: typeof kindAt) =>
      at === null ? null : 'İSTANBUL Head of ML'.slice(at.start, at.end);
    expect([said(kindAt), said(ml[0] ?? null)]).toEqual(['Head', 'ML']);
  });

  test('capitals, dashes and brackets do not change what is read', () => {
    const plain = readTitle('Head of AI Infrastructure');
    for (const title of [
      'HEAD OF AI INFRASTRUCTURE',
      'head of ai infrastructure',
      '[Head of AI Infrastructure]',
    ])
      expect({ ...readTitle(title).ml[0] }.end).toBeDefined();
    expect(readTitle('HEAD OF AI INFRASTRUCTURE')).toEqual(plain);
  });

  test('a title without end is read as far as a title goes', () => {
    const endless = `Head of AI ${'engineer vice president '.repeat(40_000)}`;
    expect(readTitle(endless).ml.length).toBe(1);
  });
});
