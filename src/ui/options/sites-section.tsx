import { useState } from 'react';
import { browser } from 'wxt/browser';
import { siteName } from '../../always-sites';
import { inARow } from '../../words/in-a-row';
import { say } from '../../words/own-say';
import { About } from '../parts/about';
import { useAlwaysSites } from '../use-always-sites';
import { reasonOf } from '../use-person';

/** The sites that were added with "Always on this site", and the way to take each back. */
export function SitesSection() {
  const sites = useAlwaysSites();
  const [says, setSays] = useState('');

  function leave(site: string): void {
    browser.permissions.remove({ origins: [site] }).then(
      (done) =>
        setSays(say(done ? 'settings.stopped' : 'settings.notStopped', { site: siteName(site) })),
      (problem: unknown) => setSays(reasonOf(problem)),
    );
  }

  return (
    <section aria-labelledby="sites-heading">
      <h2 id="sites-heading">{say('settings.sites')}</h2>
      <p className="aside">
        {inARow(
          [...(sites?.length === 0 ? [say('settings.sitesNone')] : []), say('settings.sitesWords')],
          say,
        )}
      </p>
      {sites && sites.length > 0 && (
        <ul>
          {sites.map((site) => (
            <li key={site} className="site">
              <span>{siteName(site)}</span>
              <button type="button" className="quiet" onClick={() => leave(site)}>
                {say('settings.stopReading')}
                <About name={siteName(site)} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <p className="aside" role="status">
        {says}
      </p>
    </section>
  );
}
