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
        <a href="welcome.html">The first steps again</a>
      </header>
      <main>
        <h1>Profile and settings</h1>
        <section aria-labelledby="profile-heading">
          <h2 id="profile-heading">Your profile</h2>
          <p className="aside">Postings are held against it. It stays on this device.</p>
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
