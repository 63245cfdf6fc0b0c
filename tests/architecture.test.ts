import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OUTER_ROOMS, ROOMS, SIDE_ROOMS } from '../lib/layers.ts';

const root = resolve(import.meta.dirname, '..');

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

/** Room of a file: the folder under `lib`, or the top-level folder; `pipeline` is a file. */
function room(path: string): string {
  const parts = relative(root, path).split(/[\\/]/);
  if (parts[0] !== 'lib') return parts[0] ?? '';
  return (parts[1] ?? '').replace(/\.ts$/, '');
}

function allowed(from: string, to: string): boolean {
  if (from === to) return true;
  const outer = OUTER_ROOMS[from] ?? SIDE_ROOMS[from];
  if (outer) return outer.includes('*') || outer.includes(to);
  const rooms: readonly string[] = ROOMS;
  return rooms.includes(from) && rooms.includes(to) && rooms.indexOf(to) < rooms.indexOf(from);
}

describe('architecture', () => {
  it('gives every folder of lib a place', () => {
    const known = new Set<string>([...ROOMS, ...Object.keys(SIDE_ROOMS), 'layers']);
    const found = readdirSync(join(root, 'lib')).map((name) => name.replace(/\.ts$/, ''));
    expect(found.filter((name) => !known.has(name))).toEqual([]);
  });

  it('imports in one direction only', () => {
    const faults: string[] = [];
    for (const top of ['lib', ...Object.keys(OUTER_ROOMS)]) {
      const folder = join(root, top);
      if (!statSync(folder, { throwIfNoEntry: false })) continue;
      for (const file of sources(folder)) {
        for (const [, target] of readFileSync(file, 'utf8').matchAll(
          /(?:from|import)\s*\(?\s*'(\.[^']+)'/g,
        )) {
          const to = room(resolve(dirname(file), (target ?? '').replace(/\?.*$/, '')));
          if (!allowed(room(file), to)) faults.push(`${relative(root, file)} imports ${target}`);
        }
      }
    }
    expect(faults).toEqual([]);
  });

  it('keeps hosts out of the pure rooms', () => {
    const pure = [...ROOMS, 'export', 'store', 'locale', 'portal', 'clip', 'corrections']
      .filter((name) => name !== 'pipeline')
      .map((name) => join(root, 'lib', name));
    const faults = pure
      .filter((folder) => statSync(folder, { throwIfNoEntry: false }))
      .flatMap(sources)
      .filter((file) =>
        /\bbrowser\.|\bchrome\.|from 'node:|\bdocument\.(?:createElement|querySelector|body)\b|\bwindow\./.test(
          readFileSync(file, 'utf8'),
        ),
      )
      .map((file) => relative(root, file));
    expect(faults).toEqual([]);
  });
});
