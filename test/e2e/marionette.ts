import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How long (ms) Firefox may take to listen. */
const patience = 25_000;

interface Waiting {
  resolve(value: unknown): void;
  reject(problem: Error): void;
}

/** What Firefox answers: [type, id, problem, value]. */
type Answer = [number, number, { error: string; message: string } | null, unknown];

/**
 * Firefox's own remote protocol over a socket: messages are JSON with their length before them.
 * Unlike WebDriver BiDi it may enter an extension's pages.
 */
export class Marionette {
  private buffer = Buffer.alloc(0);
  private waiting = new Map<number, Waiting>();
  private last = 0;

  private constructor(
    private socket: Socket,
    private firefox: ChildProcess,
    /** Its folder, where it goes with it. */
    private profile: string | null,
  ) {
    socket.on('data', (data: Buffer) => this.receive(data));
  }

  /** Starts a Firefox. `preferences`: as in about:config; `folder`: its profile, else a fresh one that goes with it. */
  static async start(
    executablePath: string,
    preferences: Record<string, string | number | boolean>,
    folder?: string,
  ): Promise<Marionette> {
    const profile = folder ?? mkdtempSync(join(tmpdir(), 'rolescope-firefox-'));
    // Zero: Firefox takes a free port, and says which in a file of its profile.
    const lines = Object.entries({ ...preferences, 'marionette.port': 0 }).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
    );
    writeFileSync(join(profile, 'user.js'), lines.join('\n'));
    const portFile = join(profile, 'MarionetteActivePort');
    // Rarely one never listens, on a busy machine; the next one does.
    for (let attempt = 1; attempt <= 2; attempt++) {
      rmSync(portFile, { force: true });
      const firefox = spawn(
        executablePath,
        [
          '--headless',
          '--marionette',
          '--remote-allow-system-access',
          '--no-remote',
          '--profile',
          profile,
        ],
        { stdio: 'ignore' },
      );
      const gone = new Promise((resolve) => firefox.once('exit', resolve));
      const end = Date.now() + patience;
      while (Date.now() < end && firefox.exitCode === null) {
        const port = existsSync(portFile) && Number(readFileSync(portFile, 'utf8'));
        const socket = port && (await reach(port));
        if (socket) return new Marionette(socket, firefox, folder ? null : profile);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      firefox.kill('SIGKILL');
      await gone;
    }
    if (!folder) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    throw new Error(`Firefox (${executablePath}) did not start within ${patience} ms, twice.`);
  }

  /** Sends a command, such as `WebDriver:Navigate`; resolves to its answer's value. */
  async command(name: string, parameters: Record<string, unknown> = {}): Promise<unknown> {
    const id = ++this.last;
    const text = JSON.stringify([0, id, name, parameters]);
    const answer = new Promise((resolve, reject) => this.waiting.set(id, { resolve, reject }));
    this.socket.write(`${Buffer.byteLength(text)}:${text}`);
    return answer;
  }

  /** Ends Firefox and removes its profile, if it made one. */
  async stop(): Promise<void> {
    const gone = new Promise((resolve) => this.firefox.once('exit', resolve));
    this.socket.destroy();
    this.firefox.kill('SIGKILL');
    await gone;
    if (this.profile) rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }

  private receive(data: Buffer): void {
    this.buffer = Buffer.concat([this.buffer, data]);
    for (;;) {
      const colon = this.buffer.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.buffer.subarray(0, colon));
      if (this.buffer.length < end) return;
      const message: unknown = JSON.parse(this.buffer.subarray(colon + 1, end).toString());
      this.buffer = this.buffer.subarray(end);
      if (!Array.isArray(message)) continue;
      const [, id, problem, value] = message as Answer;
      const waiting = this.waiting.get(id);
      this.waiting.delete(id);
      if (problem) waiting?.reject(new Error(`${problem.error}: ${problem.message}`));
      else waiting?.resolve(value);
    }
  }
}

function reach(port: number): Promise<Socket | null> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    // The first bytes are Firefox's greeting: it is ready for commands then.
    socket.once('readable', () => resolve(socket));
    socket.once('error', () => resolve(null));
  });
}
