import '../../src/page/style.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { greenhouse, greenhouseFrames } from '../../src/boards/greenhouse';
import { startEmbedded } from '../../src/page/start-embedded';

// Only where a board's frame holds one posting: it costs other pages and their frames nothing.
export default defineContentScript({
  matches: [...greenhouseFrames],
  allFrames: true,
  runAt: 'document_idle',
  main: () => startEmbedded([greenhouse]),
});
