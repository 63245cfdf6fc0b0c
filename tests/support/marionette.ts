/**
 * Firefox over Marionette, its own remote control: the one way to install an extension into a stock Firefox and to open
 * its pages. No driver program is needed.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Firefox must not fetch anything of its own, and the extension gets an address that is known beforehand. */
const prefs = (extension: string, uuid: string): Record<string, string | number | boolean> => ({
  'marionette.port': 0,
  'extensions.webextensions.uuids': JSON.stringify({ [extension]: uuid }),
  'app.update.auto': false,
  'app.normandy.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'toolkit.telemetry.enabled': false,
});

const PATIENCE = 60_000;

export class Firefox {
  private readonly child: ChildProcess;
  private readonly socket: Socket;
  private readonly profile: string;
  private buffer = Buffer.alloc(0);
  private last = 0;
  private readonly waiting = new Map<number, (answer: [unknown, unknown]) => void>();

  private constructor(child: ChildProcess, socket: Socket, profile: string) {
    this.child = child;
    this.socket = socket;
    this.profile = profile;
    socket.on('data', (data) => this.receive(data));
  }

  /** @param uuid host of the extension's pages in this profile */
  static async start(program: string, extension: string, uuid: string): Promise<Firefox> {
    const profile = await mkdtemp(join(tmpdir(), 'doi-chieu-firefox-'));
    const lines = Object.entries(prefs(extension, uuid)).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
    );
    await writeFile(join(profile, 'user.js'), lines.join('\n'));
    const child = spawn(
      program,
      [
        '--headless',
        '--no-remote',
        '--marionette',
        // Pages of extensions are closed to the remote control without it.
        '--remote-allow-system-access',
        '--profile',
        profile,
      ],
      { stdio: 'ignore', env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' } },
    );
    const port = Number(await readWhenThere(join(profile, 'MarionetteActivePort')));
    const firefox = new Firefox(child, connect(port, '127.0.0.1'), profile);
    await firefox.send('WebDriver:NewSession', {});
    return firefox;
  }

  /** Installs an unpacked build until Firefox ends. */
  install(folder: string): Promise<unknown> {
    return this.send('Addon:Install', { path: folder, temporary: true });
  }

  open(url: string): Promise<unknown> {
    return this.send('WebDriver:Navigate', { url });
  }

  /** Value of a function's body in the page, or in the browser's own window. */
  async run<Value>(body: string, context: 'content' | 'chrome' = 'content'): Promise<Value> {
    await this.send('Marionette:SetContext', { value: context });
    const answer = await this.send('WebDriver:ExecuteScript', { script: body, args: [], newSandbox: true });
    await this.send('Marionette:SetContext', { value: 'content' });
    return (answer as { value: Value }).value;
  }

  text(): Promise<string> {
    return this.run<string>('return document.body.innerText;');
  }

  /** Waits until the page says it. */
  async says(words: string): Promise<void> {
    const until = Date.now() + PATIENCE;
    for (let text = await this.text(); !text.includes(words); text = await this.text()) {
      if (Date.now() > until) throw new Error(`the page does not say "${words}", but:\n${text}`);
      await wait(200);
    }
  }

  /** Chooses a file as a person does in the dialog of the first file button. */
  async choose(path: string): Promise<void> {
    const found = await this.send('WebDriver:FindElement', {
      using: 'css selector',
      value: 'input[type=file]',
    });
    const [id] = Object.values((found as { value: Record<string, string> }).value);
    await this.send('WebDriver:ElementSendKeys', { id, text: path });
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.child.once('exit', resolve));
    await Promise.race([this.send('Marionette:Quit', { flags: ['eForceQuit'] }), ended]);
    const hangs = setTimeout(() => this.child.kill('SIGKILL'), 10_000);
    await ended;
    clearTimeout(hangs);
    this.socket.destroy();
    await rm(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }

  private async send(name: string, params: object): Promise<unknown> {
    this.last += 1;
    const id = this.last;
    const answer = new Promise<[unknown, unknown]>((resolve) => {
      this.waiting.set(id, resolve);
    });
    const message = JSON.stringify([0, id, name, params]);
    this.socket.write(`${Buffer.byteLength(message)}:${message}`);
    const [error, value] = await answer;
    if (error) throw new Error(`${name}: ${JSON.stringify(error)}`);
    return value;
  }

  /** Messages are JSON behind their length in bytes: `12:[1,1,null,{}]`. */
  private receive(data: Buffer): void {
    this.buffer = Buffer.concat([this.buffer, data]);
    for (;;) {
      const colon = this.buffer.indexOf(':');
      const length = Number(this.buffer.subarray(0, Math.max(0, colon)).toString());
      if (colon < 0 || this.buffer.length < colon + 1 + length) return;
      const message: unknown = JSON.parse(this.buffer.subarray(colon + 1, colon + 1 + length).toString());
      this.buffer = this.buffer.subarray(colon + 1 + length);
      // The first message is a greeting.
      if (!Array.isArray(message)) continue;
      const [, id, error, value] = message;
      this.waiting.get(id)?.([error, value]);
      this.waiting.delete(id);
    }
  }
}

async function readWhenThere(file: string): Promise<string> {
  const until = Date.now() + PATIENCE;
  while (!existsSync(file)) {
    if (Date.now() > until) throw new Error(`Firefox did not start: no ${file}`);
    await wait(100);
  }
  const text = await readFile(file, 'utf8');
  return text.trim() === '' ? readWhenThere(file) : text;
}
