import { useContext, useRef } from 'react';
import type { CheckedFine, FlagFinding } from '../../insights';
import { say } from '../../words/own-say';
import { About } from '../parts/about';
import { Disclosure } from '../parts/disclosure';
import { Icon } from '../parts/icon';
import { listed } from '../parts/listed';
import { FlagItem } from './flag-item';
import { type FlagOrder, flagCount } from './flag-order';
import { NoticeContext } from './notice';
import type { Reach } from './set-aside';
import { ShowButton } from './show-button';
import { placeOf, useNextFlag } from './use-next-flag';
import type { SettingAside } from './use-set-aside';
import { thingsToAsk } from './words';

/** What in the posting is worth asking about, in its own words; and what is as it should be. */
export function FlagsSection({
  order,
  aside,
  fine,
}: {
  order: FlagOrder;
  aside: SettingAside;
  fine: CheckedFine[];
}) {
  const notify = useContext(NoticeContext);
  const heading = useRef<HTMLHeadingElement>(null);
  const { first, more, customary, setAside } = order;
  const shown = flagCount(order);
  useNextFlag([...first, ...more, ...customary]);

  const put = (flag: FlagFinding, reach: Reach) => {
    aside.put(flag.id, reach);
    // The button is gone: the keyboard goes on from the heading.
    heading.current?.focus();
    const key = reach === 'always' ? 'flags.asideAlways' : 'flags.asideHere';
    notify({
      words: say(key, { flag: flag.title }),
      undo: () => {
        aside.bringBack(flag.id);
        notify(null);
      },
    });
  };
  const bringBack = (id: string) => {
    aside.bringBack(id);
    heading.current?.focus();
  };
  const items = (findings: FlagFinding[]) => (
    <ul className="flag-list">
      {findings.map((flag) => (
        <li key={flag.id} id={placeOf(flag)}>
          <FlagItem flag={flag} setAside={put} />
        </li>
      ))}
    </ul>
  );

  return (
    <section className="flags" id="flags" aria-labelledby="flags-heading">
      <h2 id="flags-heading" ref={heading} tabIndex={-1}>
        {shown === 0 ? say('flags.none') : thingsToAsk(shown)}
      </h2>
      {shown === 0 && (
        <p className="aside">
          {setAside.length > 0 ? say('flags.allAside') : say('flags.noSigns')}
        </p>
      )}
      {items(first)}
      {more.length > 0 && (
        <Disclosure remember="flags-more" summary={say('flags.more', { count: more.length })}>
          {items(more)}
        </Disclosure>
      )}
      {customary.length > 0 && (
        <Disclosure
          remember="flags-custom"
          className="line"
          summary={say('flags.customary', {
            count: customary.length,
            flags: listed(customary.map(({ title }) => title)),
          })}
        >
          {items(customary)}
        </Disclosure>
      )}
      {fine.length > 0 && (
        <Disclosure remember="flags-fine" summary={say('flags.fine', { count: fine.length })}>
          <ul className="ticked">
            {fine.map(({ text, evidence }) => (
              <li key={text}>
                <Icon name="tick" />
                <span>
                  {text} <ShowButton evidence={evidence} about={text} compact />
                </span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {setAside.length > 0 && (
        <Disclosure summary={say('flags.aside', { count: setAside.length })}>
          <ul>
            {setAside.map(({ id, title }) => (
              <li key={id} className="set-aside">
                <span>{title}</span>
                <button type="button" className="quiet" onClick={() => bringBack(id)}>
                  {say('flags.bringBack')}
                  <About name={title} />
                </button>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}
