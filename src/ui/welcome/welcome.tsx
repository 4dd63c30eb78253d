import { useMemo } from 'react';
import { Mark } from '../parts/mark';
import { useInsights } from '../use-insights';
import { usePerson } from '../use-person';
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
          <h1>What a posting says, what it leaves out, and how you stand</h1>
          <p>
            Rolescope reads the machine-learning leadership posting you have open and tells you
            which role it really is, what such roles pay, what you lack for it and what to ask
            about. Each word of it can be traced to the posting or to a source.
          </p>
        </div>
        {insights && <DemoSection posting={posting} insights={insights} />}
        <YouSection gap={insights?.gap ?? null} />
        <section aria-labelledby="read-heading">
          <h2 id="read-heading">What is read, and what is kept</h2>
          <ul className="plain">
            <li>
              Read: the title, company, place, pay and text of the posting that you open. Not your
              messages, your network or the people beside a posting.
            </li>
            <li>
              Kept, in this browser only: your profile, the postings you save, and a few figures of
              those you looked at, so that you are told what changed. You see and delete all of it
              in the <a href="options.html#stored-heading">settings</a>.
            </li>
            <li>
              Sent: nothing. There is no account and no server, and the browser itself forbids
              Rolescope’s pages to connect to anything.
            </li>
          </ul>
        </section>
        <WhereSection />
        <KeysSection />
      </main>
    </>
  );
}
