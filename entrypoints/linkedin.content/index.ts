import '../../src/page/style.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { linkedinBoards } from '../../src/boards/linkedin-boards';
import { startOnce } from '../../src/page/start-once';

export default defineContentScript({
  // All of it: LinkedIn's own scripts lead from the feed to a posting without loading a page.
  matches: ['https://*.linkedin.com/*'],
  runAt: 'document_idle',
  main: () => startOnce(linkedinBoards),
});
