import '../../src/page/style.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { jobSearches } from '../../src/boards/job-searches';
import { matchesOf } from '../../src/boards/read-page';
import { startOnce } from '../../src/page/start-once';

export default defineContentScript({
  matches: matchesOf(jobSearches),
  runAt: 'document_idle',
  main: () => startOnce(jobSearches),
});
