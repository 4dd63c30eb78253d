import '../../src/page/style.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { ashby, ashbyFrames } from '../../src/boards/ashby';
import { startEmbedded } from '../../src/page/start-embedded';

// Only where a board's frame holds one posting: it costs other pages and their frames nothing.
export default defineContentScript({
  matches: [...ashbyFrames],
  allFrames: true,
  runAt: 'document_idle',
  main: () => startEmbedded([ashby]),
});
