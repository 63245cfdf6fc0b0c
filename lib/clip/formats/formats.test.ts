import { readdirSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../locale/locale.ts';
import { clipFacts } from '../clip-facts.ts';
import { withoutTarget } from '../edit-facts.ts';
import type { Clip } from '../types.ts';
import { CLIP_FORMATS } from './index.ts';

const words = messagesIn('vi');
const exact = 'Phấn đấu giảm tỷ lệ hộ nghèo còn 2,5% vào cuối năm 2031.\n=Tổng [*] các xã';
const parts = exact.split('\n').map((text) => ({ kind: 'paragraph' as const, text }));
const clip: Clip = {
  url: 'https://tinh.example/bai-viet?a=1&b=2',
  title: 'Kế hoạch | thi đua',
  capturedAt: '2026-11-21T09:59:00.000Z',
  headings: ['I. Chỉ tiêu'],
  parts,
  quote: { exact, prefix: 'trước', suffix: 'sau' },
  position: { start: 10, end: 10 + exact.length },
  repeats: 1,
  hash: 'a'.repeat(64),
  ...clipFacts({ parts, title: '' }),
};
const silent: Clip = { ...clip, targets: [], assignments: [] };

const bytesOf = (id: string, clips: Clip[]): Promise<Uint8Array> => {
  const format = CLIP_FORMATS.find((one) => one.id === id);
  if (!format) throw new Error(`no format ${id}`);
  return format.write(clips, words);
};
const written = async (id: string, clips: Clip[]): Promise<string> =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await bytesOf(id, clips));

describe('formats of clips', () => {
  it('registers every format of the folder', () => {
    const files = readdirSync(import.meta.dirname)
      .filter((name) => !/^(?:index|format|facts-in-words|clip-table|.*\.test)\.ts$/.test(name))
      .map((name) => name.replace(/\.ts$/, ''));
    expect(CLIP_FORMATS.map(({ id }) => id).sort()).toEqual(files.sort());
  });

  it('writes Web Annotations with both selectors', async () => {
    const [annotation] = JSON.parse(await written('json-ld', [clip])) as [Record<string, unknown>];
    expect(annotation).toMatchObject({
      id: `urn:sha256:${clip.hash}`,
      created: clip.capturedAt,
      body: [{ value: 'tỷ lệ hộ nghèo: 2,5% (2031)' }],
      target: {
        source: { id: clip.url },
        selector: [
          { type: 'TextQuoteSelector', exact, prefix: 'trước', suffix: 'sau' },
          { type: 'TextPositionSelector', start: 10, end: 10 + exact.length },
        ],
      },
    });
  });

  it('writes Markdown in which the words cannot become markup', async () => {
    const text = await written('markdown', [clip, silent]);
    expect(text).toContain(
      '> Phấn đấu giảm tỷ lệ hộ nghèo còn 2,5% vào cuối năm 2031.\n> =Tổng \\[\\*\\] các xã',
    );
    expect(text).toContain('- tỷ lệ hộ nghèo: 2,5% (2031)');
    expect(text).toContain(
      'Nguồn: [Kế hoạch \\| thi đua](<https://tinh.example/bai-viet?a=1&b=2>), 21/11/2026',
    );
    expect(text.split('\n---\n')).toHaveLength(2);
  });

  it('writes CSV with a line for every clip, also one that promises nothing', async () => {
    const rows = (await written('csv', [clip, silent])).split('\r\n').filter(Boolean);
    expect(rows).toHaveLength(3);
    expect(rows[0]?.startsWith('\uFEFFNội dung,')).toBe(true);
    expect(rows[1]?.startsWith('tỷ lệ hộ nghèo,\'=,2.5,,%,2031,,,,"Phấn đấu')).toBe(true);
    expect(rows[2]?.startsWith(',,,,,,,,,"Phấn đấu')).toBe(true);
  });
});

describe('clips of a document', () => {
  const own: Clip = {
    ...clip,
    url: '',
    title: '=HYPERLINK("x")',
    source: { documentId: 'b'.repeat(64), page: 3 },
    tags: ['Giảm nghèo'],
  };

  it('name the document, the page and the labels', async () => {
    const text = await written('markdown', [own]);
    expect(text).toContain('trang 3, 21/11/2026');
    expect(text).toContain('Nhãn: Giảm nghèo');
    const [annotation] = JSON.parse(await written('json-ld', [own])) as [Record<string, unknown>];
    expect(annotation).toMatchObject({
      body: [{ purpose: 'describing' }, { value: 'Giảm nghèo', purpose: 'tagging' }],
      target: { source: { id: `urn:sha256:${'b'.repeat(64)}` } },
    });
  });

  it('make a workbook in which numbers are numbers and no text is a formula', async () => {
    const sheets = unzipSync(await bytesOf('xlsx', [own]));
    const sheet = strFromU8(sheets['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).toMatch(/<c r="C2"[^>]*><v>2\.5<\/v>/);
    expect(sheet).toMatch(/<c r="M2"[^>]*><v>3<\/v>/);
    expect(sheet).not.toContain('<f>');
    expect(strFromU8(sheets['xl/sharedStrings.xml'] ?? new Uint8Array())).toContain('=HYPERLINK');
  });
});

describe('withoutTarget', () => {
  it('keeps parts with what they are a part of', () => {
    const [target] = clip.targets;
    if (!target) throw new Error('no target');
    const list = [null, null, 1, 0].map((partOf, at) => ({ ...target, indicator: String(at), partOf }));
    expect(withoutTarget(list, 0).map(({ indicator, partOf }) => [indicator, partOf])).toEqual([
      ['1', null],
      ['2', 0],
      ['3', null],
    ]);
  });
});
