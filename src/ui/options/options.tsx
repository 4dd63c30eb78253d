import { say } from '../../words/own-say';
import { Mark } from '../parts/mark';
import { ProfileEditor } from '../profile/profile-editor';
import { BoardsSection } from './boards-section';
import { ExportSection } from './export-section';
import { HomeSection } from './home-section';
import { ImportSection } from './import-section';
import { ListsSection } from './lists-section';
import { SeenSection } from './seen-section';
import { SitesSection } from './sites-section';
import { StoredSection } from './stored-section';

/** The options page: the whole profile with room, and everything that is stored. */
export function Options() {
  return (
    <>
      <header className="page-bar">
        <Mark />
        <span className="name">Rolescope</span>
        <a href="welcome.html">{say('settings.firstSteps')}</a>
      </header>
      <main>
        <h1>{say('settings.heading')}</h1>
        <section aria-labelledby="profile-heading">
          <h2 id="profile-heading">{say('settings.profile')}</h2>
          <p className="aside">{say('settings.profileWords')}</p>
          <ProfileEditor roleInView={null} whole />
        </section>
        <ImportSection />
        <ExportSection />
        <HomeSection />
        <BoardsSection />
        <ListsSection />
        <SitesSection />
        <SeenSection />
        <StoredSection />
      </main>
    </>
  );
}
