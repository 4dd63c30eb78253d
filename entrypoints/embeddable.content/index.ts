import '../../src/page/style.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { embeddedBoards } from '../../src/boards/embedded-boards';
import { matchesOf } from '../../src/boards/read-page';
import { startOnce } from '../../src/page/start-once';

export default defineContentScript({
  matches: matchesOf(embeddedBoards),
  runAt: 'document_idle',
  main: () => startOnce(embeddedBoards),
});
