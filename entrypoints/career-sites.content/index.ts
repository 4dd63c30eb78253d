import '../../src/page/style.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { careerSites } from '../../src/boards/career-sites';
import { matchesOf } from '../../src/boards/read-page';
import { startOnce } from '../../src/page/start-once';

export default defineContentScript({
  matches: matchesOf(careerSites),
  runAt: 'document_idle',
  main: () => startOnce(careerSites),
});
