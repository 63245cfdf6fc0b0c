import { describe, expect, it } from 'vitest';
import { droppedFiles } from './dropped-files.ts';

const file = (name: string) => ({
  name,
  isFile: true,
  isDirectory: false,
  file: (resolve: (file: File) => void) => resolve(new File(['x'], name)),
});

/** A folder that hands over one entry at a time, as browsers hand over a hundred. */
const folder = (name: string, ...entries: { name: string }[]) => ({
  name,
  isFile: false,
  isDirectory: true,
  createReader: () => {
    const left = [...entries];
    return { readEntries: (resolve: (part: unknown[]) => void) => resolve(left.splice(0, 1)) };
  },
});

const transfer = (...entries: unknown[]) =>
  ({
    items: entries.map((entry) => ({ kind: 'file', webkitGetAsEntry: () => entry })),
    files: [],
  }) as unknown as DataTransfer;

const names = async (dropped: DataTransfer) => (await droppedFiles(dropped)).map((one) => one.name);

describe('droppedFiles', () => {
  it('opens folders in folders', async () =>
    expect(
      await names(transfer(file('a.pdf'), folder('tỉnh', file('b.docx'), folder('huyện', file('c.pdf'))))),
    ).toEqual(['a.pdf', 'b.docx', 'c.pdf']));

  it('leaves what systems put into folders', async () =>
    expect(await names(transfer(folder('x', file('.DS_Store'), file('Thumbs.db'), file('d.pdf'))))).toEqual([
      'd.pdf',
    ]));

  it('leaves pictures and tables in folders, and takes a picture that was dropped by itself', async () =>
    expect(
      await names(transfer(file('a.jpg'), folder('x', file('b.jpg'), file('c.xlsx'), file('d.zip')))),
    ).toEqual(['a.jpg', 'd.zip']));

  it('takes pasted files that have no entry', async () => {
    const pasted = { items: [], files: [new File(['x'], 'dán.pdf')] } as unknown as DataTransfer;
    expect(await names(pasted)).toEqual(['dán.pdf']);
  });
});
