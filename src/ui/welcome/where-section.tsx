import { say } from '../../words/own-say';
import { BoardsSection } from '../options/boards-section';
import { HomeSection } from '../options/home-section';
import { Disclosure } from '../parts/disclosure';

/** What the boards think of extensions, and the person's choice. */
export function WhereSection() {
  return (
    <section aria-labelledby="where-heading" className="where">
      <h2 id="where-heading">{say('welcome.where')}</h2>
      <p>{say('welcome.whereWords')}</p>
      <ul className="plain">
        <li>{say('welcome.whereBeside')}</li>
        <li>{say('welcome.whereOff')}</li>
      </ul>
      <HomeSection />
      <Disclosure summary={say('welcome.chooseBoards')}>
        <BoardsSection />
      </Disclosure>
    </section>
  );
}
