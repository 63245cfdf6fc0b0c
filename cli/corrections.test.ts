import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportCorrections } from '../lib/corrections/exchange.ts';
import { strikeTarget } from '../lib/corrections/make.ts';
import { documentFromParagraphs } from '../lib/document/plain.ts';
import { extract } from '../lib/extract/extract.ts';
import { openCorrections } from './corrections.ts';

const planOf = (letter: string) => {
  const document = documentFromParagraphs(
    ['KẾ HOẠCH', 'I. CHỈ TIÊU', '1. Tỷ lệ hộ nghèo giảm còn 4,5%.', '2. Tỷ lệ thôn vui tươi đạt 90%.'],
    { sha256: letter.repeat(64) },
  );
  return { document, record: extract(document) };
};
const plan = planOf('a');
const struck = strikeTarget(
  { record: plan.record, blocks: plan.document.blocks, documentKey: 'a', corrections: [] },
  0,
);

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'corrections-'));
});
afterAll(() => rm(folder, { recursive: true }));
const written = async (name: string, text: string) => {
  await writeFile(join(folder, name), text);
  return openCorrections(join(folder, name));
};

describe('openCorrections', () => {
  it('puts right the documents that the file is about, and no others', async () => {
    const aliases = [{ name: 'Tỷ lệ thôn vui tươi', key: 'cultural_villages' }];
    const corrector = await written('a.json', exportCorrections(struck ? [struck] : [], aliases));
    const values = (letter: string) =>
      corrector?.correct(planOf(letter)).record.targets.map(({ value }) => value);
    expect(values('a')).toEqual([90]);
    expect(values('b')).toEqual([4.5, 90]);
    expect(extract(plan.document, corrector?.options).targets[1]?.indicatorKey).toBe('cultural_villages');
  });

  it('tells another file from one of corrections', async () =>
    expect(await written('b.json', '{"targets": []}')).toBeNull());
});
