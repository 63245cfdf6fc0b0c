/**
 * A desktop of its own (Xvfb with a window manager), where a browser can be driven as a person drives it: by mouse and
 * keyboard of the machine, native menus and prompts included.
 */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { installed } from './programs.ts';

const run = promisify(execFile);

/** What a desktop needs. */
export const NEEDED = ['Xvfb', 'openbox', 'xdotool'] as const;
export const missingPrograms = (): string[] => NEEDED.filter((program) => !installed(program));

/** Milliseconds. */
const PATIENCE = 10_000;
const PROMPT = 2_000;

export class Desktop {
  /** For `DISPLAY`. */
  readonly display: string;
  private readonly children: ChildProcess[];

  private constructor(display: string, children: ChildProcess[]) {
    this.display = display;
    this.children = children;
  }

  static async start(): Promise<Desktop> {
    const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1400x900x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const number = await new Promise<string>((resolve, reject) => {
      server.stdout?.once('data', (data: Buffer) => resolve(data.toString().trim()));
      server.once('exit', () => reject(new Error('Xvfb did not start')));
    });
    const display = `:${number}`;
    const manager = spawn('openbox', [], { stdio: 'ignore', env: { ...process.env, DISPLAY: display } });
    return new Desktop(display, [manager, server]);
  }

  /** Presses keys as xdotool names them: `alt+shift+k`, `Return`. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      await this.xdotool('key', '--clearmodifiers', key);
      // Menus open and close with the speed of the machine.
      await wait(250);
    }
  }

  /** Presses a button of the mouse at a place of the screen: 1 left, 3 right. */
  async click(x: number, y: number, button: 1 | 3 = 1): Promise<void> {
    await this.move(x, y);
    await this.xdotool('click', String(button));
    await wait(400);
  }

  async move(x: number, y: number): Promise<void> {
    // Without `--sync`: that waits for ever when the mouse is there already.
    await this.xdotool('mousemove', String(Math.round(x)), String(Math.round(y)));
    await wait(100);
  }

  /** Does something that opens a menu, and waits until it is on the screen. */
  async opens(act: () => Promise<void>): Promise<void> {
    const before = await this.windows();
    await act();
    const until = Date.now() + PATIENCE;
    while ((await this.windows()) <= before) {
      if (Date.now() > until) throw new Error('no menu has opened');
      await wait(100);
    }
    await wait(400);
  }

  /** Does something that makes the browser ask. Its prompt is part of its own window: nothing but time tells it is there. */
  async prompts(act: () => Promise<void>): Promise<void> {
    await act();
    await wait(PROMPT);
  }

  private async windows(): Promise<number> {
    const { stdout } = await this.xdotool('search', '--onlyvisible', '--name', '');
    return stdout.split('\n').filter(Boolean).length;
  }

  stop(): void {
    for (const child of this.children) child.kill();
  }

  private xdotool(...options: string[]): Promise<{ stdout: string }> {
    return run('xdotool', options, { env: { ...process.env, DISPLAY: this.display }, timeout: 20_000 });
  }
}
