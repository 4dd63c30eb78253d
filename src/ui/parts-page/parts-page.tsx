import type { ReactNode } from 'react';
import { analyze } from '../../engine/analyze';
import type { Severity } from '../../insights';
import { say } from '../../words/own-say';
import { FlagItem, SeverityMark } from '../panel/flag-item';
import { orderFlags } from '../panel/flag-order';
import { GapChips } from '../panel/gap-chips';
import { Glance } from '../panel/glance';
import { PayPicture } from '../panel/pay-picture';
import { payPoints } from '../panel/pay-points';
import { payScale } from '../panel/pay-scale';
import { ShowContext } from '../panel/show-button';
import { Skeleton, StateMessage } from '../panel/state-message';
import { Disclosure } from '../parts/disclosure';
import { FileButton } from '../parts/file-button';
import { Icon, iconNames } from '../parts/icon';
import { Mark } from '../parts/mark';
import { Menu } from '../parts/menu';
import { Quote } from '../parts/quote';
import { knowledge } from '../use-insights';
import { demoPosting } from '../welcome/demo-posting';
import { gapSamples } from './gap-samples';
import { paySamples } from './pay-samples';

const severities: Severity[] = ['critical', 'high', 'medium', 'low', 'info'];
const nothing = () => undefined;
/** The day of the knowledge base: the page looks the same tomorrow. */
const day = '2026-11-21';
const insights = analyze(demoPosting(), knowledge(), null, day, say);
const [sample] = insights.flags;

/** Every part in all its states, for whoever changes one. In development and `npm run shots` only. */
export function PartsPage() {
  return (
    <ShowContext.Provider value={nothing}>
      <main className="parts-page">
        <h1>Every part in all its states</h1>
        <div className="shelf">
          <Part name="Type">
            <h1>A heading of the first order</h1>
            <h2>A heading of the second order</h2>
            <h3>A heading of the third order</h3>
            <p>
              Text, <b>strong</b>, <span className="aside">aside</span>,{' '}
              <span className="warn">a warning</span> and <a href="#parts">what this page is for</a>
              .
            </p>
            <Quote words="The posting’s own words, in quotation marks." />
          </Part>
          <Part name="Buttons">
            <div className="row">
              <button type="button" className="button">
                Plain
              </button>
              <button type="button" className="button" disabled>
                Disabled
              </button>
              <button type="button" className="quiet">
                <Icon name="find" />
                Quiet
              </button>
              <FileButton accept=".txt" take={nothing}>
                A file
              </FileButton>
              <Menu label="Menu" items={[{ label: 'One thing', run: nothing }]} />
              <Menu label="Disabled menu" items={[]} disabled />
            </div>
          </Part>
          <Part name="Fields">
            <div className="profile">
              <label htmlFor="parts-text">A text</label>
              <input id="parts-text" type="text" placeholder="Kubernetes, k8s, budget …" />
              <label htmlFor="parts-choice">A choice</label>
              <select id="parts-choice">
                <option>The first of several</option>
              </select>
              <label>
                <input type="checkbox" defaultChecked /> Chosen
              </label>
            </div>
          </Part>
          <Part name="Signs">
            <div className="row">
              <Mark />
              {iconNames.map((name) => (
                <Icon key={name} name={name} />
              ))}
              {severities.map((severity) => (
                <SeverityMark key={severity} severity={severity} />
              ))}
            </div>
          </Part>
          <Part name="More behind a click">
            <Disclosure summary="Closed">Not to be seen.</Disclosure>
            <details className="disclosure" open>
              <summary>
                <Icon name="chevron" />
                <span>Open</span>
              </summary>
              <div className="disclosed">What was behind it.</div>
            </details>
          </Part>
          <Part name="Requirements">
            <GapChips heading="In each state" items={gapSamples} />
          </Part>
          {paySamples.map(({ name, posted, expected, target }) => {
            const scale = payScale(posted, expected, target);
            return (
              scale && (
                <Part key={name} name={name}>
                  <PayPicture
                    scale={scale}
                    points={payPoints(scale, posted, expected, target?.amount ?? null)}
                    words={name}
                  />
                </Part>
              )
            );
          })}
          {sample && (
            <Part name="Findings">
              {severities.map((severity) => (
                <FlagItem key={severity} flag={{ ...sample, severity }} setAside={nothing} />
              ))}
              <FlagItem flag={{ ...sample, quotes: [], evidence: [] }} setAside={nothing} />
            </Part>
          )}
          <Part name="The answer at a glance">
            <Glance
              insights={insights}
              order={orderFlags(insights.flags, new Set())}
              waiting={false}
            />
          </Part>
          <Part name="Loading">
            <Skeleton />
          </Part>
          {(['unreadable', 'not-a-posting', 'closed', 'no-page'] as const).map((state) => (
            <Part key={state} name={state}>
              <StateMessage state={state} retry={nothing} />
            </Part>
          ))}
        </div>
      </main>
    </ShowContext.Provider>
  );
}

function Part({ name, children }: { name: string; children: ReactNode }) {
  return (
    <article>
      <h2>{name}</h2>
      {children}
    </article>
  );
}
