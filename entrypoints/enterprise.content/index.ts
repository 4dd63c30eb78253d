import '../../src/page/style.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { enterpriseBoards } from '../../src/boards/enterprise-boards';
import { matchesOf } from '../../src/boards/read-page';
import { startOnce } from '../../src/page/start-once';

export default defineContentScript({
  matches: matchesOf(enterpriseBoards),
  runAt: 'document_idle',
  main: () => startOnce(enterpriseBoards),
});
