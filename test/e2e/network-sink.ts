import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that leads nowhere: a browser set to it reaches no one, and whom it tried is known. */
export interface NetworkSink {
  /** For the browser, as Playwright takes it: no address goes past it, this machine's not either. */
  proxy: { server: string; bypass: string };
  /** The hosts and addresses that were asked for. */
  asked(): string[];
  close(): void;
}

/** What Chromium itself asks for, whatever is installed in it: seen with an empty profile, 2026-11. */
const browsersOwn =
  /(?:^|[./])(?:google\.com|googleapis\.com|gvt1\.com|gstatic\.com)(?::\d+)?(?:[/?]|$)/;

/** Whatever is not answered from memory (by the page's routes) arrives here: workers' requests too. */
export async function networkSink(): Promise<NetworkSink> {
  const asked: string[] = [];
  const note = (address = '') => {
    if (!browsersOwn.test(address)) asked.push(address);
  };
  const server = createServer((request, response) => {
    note(request.url);
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    note(request.url);
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    proxy: { server: `http://127.0.0.1:${port}`, bypass: '<-loopback>' },
    asked: () => asked,
    close: () => server.close(),
  };
}

/** Fails a test whose browser asked the network for something. */
export function expectSilence(asked: readonly string[]): void {
  if (asked.length === 0) return;
  throw new Error(
    `The network was asked, and must never be, for:\n${[...new Set(asked)].join('\n')}`,
  );
}
