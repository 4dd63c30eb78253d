import { useState } from 'react';
import { browser } from 'wxt/browser';
import { siteName } from '../../always-sites';
import { useAlwaysSites } from '../use-always-sites';
import { reasonOf } from '../use-person';

/** The sites that were added with "Always on this site", and the way to take each back. */
export function SitesSection() {
  const sites = useAlwaysSites();
  const [said, setSaid] = useState('');

  function leave(site: string): void {
    browser.permissions.remove({ origins: [site] }).then(
      (done) =>
        setSaid(
          done
            ? `${siteName(site)} is not read any more. Pages that are open follow when they are loaded again.`
            : `The browser did not take ${siteName(site)} back.`,
        ),
      (problem: unknown) => setSaid(reasonOf(problem)),
    );
  }

  return (
    <section aria-labelledby="sites-heading">
      <h2 id="sites-heading">Other sites that are always read</h2>
      <p className="aside">
        {sites?.length === 0 && 'None. '}
        Open a posting on any site, click the Rolescope button of the toolbar, and choose “Always on
        this site” there. The browser asks you first.
      </p>
      {sites && sites.length > 0 && (
        <ul>
          {sites.map((site) => (
            <li key={site} className="site">
              <span>{siteName(site)}</span>
              <button type="button" className="quiet" onClick={() => leave(site)}>
                Stop reading it<span className="unseen">: {siteName(site)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <p className="aside" role="status">
        {said}
      </p>
    </section>
  );
}
