import { useMemo } from 'react';
import { say } from '../../words/own-say';
import { Mark } from '../parts/mark';
import { useInsights } from '../use-insights';
import { usePerson } from '../use-person';
import { DataSection } from './data-section';
import { demoPosting } from './demo-posting';
import { DemoSection } from './demo-section';
import { KeysSection } from './keys-section';
import { WhereSection } from './where-section';
import { YouSection } from './you-section';

/** The page that opens once after the extension was installed. */
export function Welcome() {
  const posting = useMemo(demoPosting, []);
  const analysis = useInsights(posting, usePerson());
  const insights = analysis && 'insights' in analysis ? analysis.insights : null;
  return (
    <>
      <header className="page-bar">
        <Mark />
        <span className="name">Rolescope</span>
      </header>
      <main>
        <div className="opening">
          <h1>{say('welcome.heading')}</h1>
          <p>{say('welcome.opening')}</p>
        </div>
        {insights && <DemoSection posting={posting} insights={insights} />}
        <YouSection gap={insights?.gap ?? null} />
        <DataSection />
        <WhereSection />
        <KeysSection />
      </main>
    </>
  );
}
