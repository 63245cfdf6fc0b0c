import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');

/** Colours of one block of the file, by token name. */
function colours(selector: string): Map<string, string> {
  const start = css.indexOf(`${selector} {`);
  const block = css.slice(start, css.indexOf('\n}', start));
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name, hex]) => [name ?? '', hex ?? '']),
  );
}

const light = colours(':root');
const themes = { light, dark: new Map([...light, ...colours(':root[data-theme="dark"]')]) };

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const TONES = ['met', 'exceeded', 'weaker', 'missing', 'conflict', 'unclear', 'share', 'neutral'];

const TEXT_PAIRS: [text: string, ground: string][] = [
  ...['paper', 'desk', 'sunken', 'hover', 'accent-soft'].flatMap((ground): [string, string][] => [
    ['ink', ground],
    ['ink-2', ground],
  ]),
  ['accent', 'paper'],
  ['accent', 'desk'],
  ['accent', 'accent-soft'],
  ['accent-ink', 'accent'],
  ['sheet-ink', 'sheet'],
  ...TONES.flatMap((tone): [string, string][] => [
    [tone, `${tone}-soft`],
    [tone, 'paper'],
    ['ink', `${tone}-soft`],
  ]),
];

describe.each(Object.entries(themes))('%s theme', (_, tokens) => {
  const ratio = (a: string, b: string) => contrast(tokens.get(a) ?? '#000000', tokens.get(b) ?? '#000000');

  it.each(TEXT_PAIRS)('%s can be read on %s', (text, ground) =>
    expect(ratio(text, ground)).toBeGreaterThanOrEqual(4.5),
  );

  it.each(['paper', 'desk'])('borders of controls are seen on %s', (ground) =>
    expect(ratio('line-strong', ground)).toBeGreaterThanOrEqual(3),
  );
});
