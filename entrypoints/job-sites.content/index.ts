import '../../src/page/style.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { jobSites } from '../../src/boards/job-sites';
import { matchesOf } from '../../src/boards/read-page';
import { startOnce } from '../../src/page/start-once';

export default defineContentScript({
  matches: matchesOf(jobSites),
  runAt: 'document_idle',
  main: () => startOnce(jobSites),
});
