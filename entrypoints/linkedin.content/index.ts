import '../../src/page/style.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { linkedinBoards } from '../../src/boards/linkedin-boards';
import { matchesOf } from '../../src/boards/read-page';
import { startOnce } from '../../src/page/start-once';

export default defineContentScript({
  matches: matchesOf(linkedinBoards),
  runAt: 'document_idle',
  main: () => startOnce(linkedinBoards),
});
