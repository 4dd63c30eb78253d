import { useContext, useRef } from 'react';
import type { CheckedFine, FlagFinding } from '../../insights';
import { Disclosure } from '../parts/disclosure';
import { Icon } from '../parts/icon';
import { FlagItem } from './flag-item';
import { type FlagOrder, flagCount } from './flag-order';
import { SayContext } from './notice';
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
  const say = useContext(SayContext);
  const heading = useRef<HTMLHeadingElement>(null);
  const { first, more, customary, setAside } = order;
  const shown = flagCount(order);
  useNextFlag([...first, ...more, ...customary]);

  const put = (flag: FlagFinding, reach: Reach) => {
    aside.put(flag.id, reach);
    // The button is gone: the keyboard goes on from the heading.
    heading.current?.focus();
    const words = reach === 'always' ? 'for every posting' : 'for this posting';
    say({
      words: `“${flag.title}” is set aside ${words}.`,
      undo: () => {
        aside.bringBack(flag.id);
        say(null);
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
        {shown === 0 ? 'Nothing to ask about' : thingsToAsk(shown)}
      </h2>
      {shown === 0 && (
        <p className="aside">
          {setAside.length > 0
            ? 'All that was found is set aside.'
            : 'None of the signs we look for stands in this posting.'}
        </p>
      )}
      {items(first)}
      {more.length > 0 && (
        <Disclosure remember="flags-more" summary={`${more.length} more`}>
          {items(more)}
        </Disclosure>
      )}
      {customary.length > 0 && (
        <Disclosure
          remember="flags-custom"
          className="line"
          summary={<Customary findings={customary} />}
        >
          {items(customary)}
        </Disclosure>
      )}
      {fine.length > 0 && (
        <Disclosure remember="flags-fine" summary={`Checked and found fine: ${fine.length}`}>
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
        <Disclosure summary={`Set aside by you: ${setAside.length}`}>
          <ul>
            {setAside.map(({ id, title }) => (
              <li key={id} className="set-aside">
                <span>{title}</span>
                <button type="button" className="quiet" onClick={() => bringBack(id)}>
                  Bring back<span className="unseen">: {title}</span>
                </button>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}

function Customary({ findings }: { findings: FlagFinding[] }) {
  return (
    <>
      {findings.length} small, by custom only: {findings.map(({ title }) => title).join(', ')}
    </>
  );
}
