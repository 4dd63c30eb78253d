import { browser } from 'wxt/browser';
import { say } from '../../words/own-say';
import { said } from '../../words/said';
import { Mark } from '../parts/mark';
import { namedRole } from '../parts/named-role';
import { ProfileEditor } from '../profile/profile-editor';
import type { TabLine } from '../tab-line';
import { useInsights } from '../use-insights';
import { usePerson } from '../use-person';
import { useTab } from '../use-tab';
import { TabGlance } from './tab-glance';
import { ThisSite } from './this-site';

/** What the toolbar's button opens: what is on this tab in one glance, and the skills profile. */
export function Popup({ line }: { line: TabLine }) {
  const { view, retry } = useTab(line);
  const person = usePerson();
  const posting = view.state === 'posting' ? view.posting : null;
  const analysis = useInsights(posting, person);
  const insights = analysis && 'insights' in analysis ? analysis.insights : null;
  const isNew = person.state === 'known' && !person.person?.skills.length;
  return (
    <>
      <header className="popup-bar">
        <Mark />
        <h1 className="name">Rolescope</h1>
        <button type="button" className="quiet" onClick={() => browser.runtime.openOptionsPage()}>
          {say('popup.profileAndData')}
        </button>
      </header>
      <main>
        <TabGlance view={view} analysis={analysis} />
        <ThisSite view={view} retry={retry} />
        <section aria-labelledby="profile-heading">
          <h2 id="profile-heading">{say('popup.yourProfile')}</h2>
          {isNew && (
            <p className="aside first-words">
              {said('popup.firstWords', {
                link: (
                  <a href="options.html#import-heading" target="_blank" rel="noreferrer">
                    {say('popup.fromResume')}
                  </a>
                ),
              })}
            </p>
          )}
          <ProfileEditor
            roleInView={insights ? (namedRole(insights)?.id ?? null) : null}
            most={6}
          />
        </section>
      </main>
    </>
  );
}
