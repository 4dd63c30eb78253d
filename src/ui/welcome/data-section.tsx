import { say } from '../../words/own-say';
import { said } from '../../words/said';

/** What is read and when, what is kept and where, and what is sent: nothing. */
export function DataSection() {
  const settings = <a href="options.html#stored-heading">{say('welcome.dataSettings')}</a>;
  return (
    <section aria-labelledby="data-heading">
      <h2 id="data-heading">{say('welcome.data')}</h2>
      <ul className="plain">
        <li>{say('welcome.dataBoards')}</li>
        <li>{say('welcome.dataAsked')}</li>
        <li>{said('welcome.dataKept', { settings })}</li>
        <li>{say('welcome.dataSent')}</li>
      </ul>
    </section>
  );
}
