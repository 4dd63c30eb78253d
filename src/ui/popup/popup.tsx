import { browser } from 'wxt/browser';
import { Mark } from '../parts/mark';
import { namedRole } from '../parts/named-role';
import { ProfileEditor } from '../profile/profile-editor';
import { useInsights } from '../use-insights';
import { usePerson } from '../use-person';
import { useTab } from '../use-tab';
import { TabGlance } from './tab-glance';
import { ThisSite } from './this-site';

/** What the toolbar's button opens: what is on this tab in one glance, and the skills profile. */
export function Popup() {
  const { view, retry } = useTab();
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
          Profile and data
        </button>
      </header>
      <main>
        <TabGlance view={view} analysis={analysis} />
        <ThisSite view={view} retry={retry} />
        <section aria-labelledby="profile-heading">
          <h2 id="profile-heading">Your profile</h2>
          {isNew && (
            <p className="aside first-words">
              A handful of skills and your years are enough. Or{' '}
              <a href="options.html#import-heading" target="_blank" rel="noreferrer">
                read them from your résumé
              </a>
              , on this device.
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
