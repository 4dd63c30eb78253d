import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';

/** For this server alone: it proves nothing, and the browser under test is told not to ask. */
const key = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgTONDBGYX4XXsdhrD
x0M8e4ndc6l/UUugR0pIwh/xdfihRANCAAQqHsLCPW1Ze71J1J/TGotnZz4tNU4s
d+CZJ1ca++f2a5bxDa18JZJIgw0tBm6zsF95kzHWkGcSAXRNqkucTi0p
-----END PRIVATE KEY-----`;
const cert = `-----BEGIN CERTIFICATE-----
MIIBiTCCAS+gAwIBAgIUT0oE8J3tGON4lMJsLrZmILObrH0wCgYIKoZIzj0EAwIw
GTEXMBUGA1UEAwwOcm9sZXNjb3BlLXRlc3QwIBcNMjYxMTIxMjEzNTQ3WhgPMjEy
NjEwMjgyMTM1NDdaMBkxFzAVBgNVBAMMDnJvbGVzY29wZS10ZXN0MFkwEwYHKoZI
zj0CAQYIKoZIzj0DAQcDQgAEKh7Cwj1tWXu9SdSf0xqLZ2c+LTVOLHfgmSdXGvvn
9muW8Q2tfCWSSIMNLQZus7BfeZMx1pBnEgF0TapLnE4tKaNTMFEwHQYDVR0OBBYE
FDp82GZpA8a4qm3tCNwxvE3NznokMB8GA1UdIwQYMBaAFDp82GZpA8a4qm3tCNwx
vE3NznokMA8GA1UdEwEB/wQFMAMBAf8wCgYIKoZIzj0EAwIDSAAwRQIhANzk18u4
6JdiGQfmjtYpHvPuNygAcWS7NyMP7A3ecxKIAiB7x2BZa3zFhwYHS5BujZP6kumY
9Hv/VCXQ1jCVM2lfpQ==
-----END CERTIFICATE-----`;

/** A web on this machine, for a browser whose requests nobody may catch. */
export interface OwnWeb {
  /** The browser's switches that lead every host here. */
  switches: string[];
  /** What was asked for, with the host: "www.acme.example/jobs". */
  asked: string[];
  close(): void;
}

/** `pages`: what is served, by exact address; all others are empty. */
export async function ownWeb(pages: Record<string, string>): Promise<OwnWeb> {
  const asked: string[] = [];
  const server = createServer({ key, cert }, ({ headers, url }, answer) => {
    const address = `${headers.host}${url}`;
    asked.push(address);
    answer.setHeader('content-type', 'text/html; charset=utf-8');
    answer.end(pages[`https://${address}`] ?? '');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    asked,
    switches: ['--ignore-certificate-errors', `--host-resolver-rules=MAP * 127.0.0.1:${port}`],
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
