import '../../src/page/style.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { indeedBoards } from '../../src/boards/indeed-boards';
import { matchesOf } from '../../src/boards/read-page';
import { startOnce } from '../../src/page/start-once';

export default defineContentScript({
  matches: matchesOf(indeedBoards),
  runAt: 'document_idle',
  main: () => startOnce(indeedBoards),
});
