import '../../src/page/style.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { employerBoards } from '../../src/boards/employer-boards';
import { matchesOf } from '../../src/boards/read-page';
import { startOnce } from '../../src/page/start-once';

export default defineContentScript({
  matches: matchesOf(employerBoards),
  runAt: 'document_idle',
  main: () => startOnce(employerBoards),
});
