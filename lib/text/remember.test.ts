import { expect, it } from 'vitest';
import { remembering } from './remember.ts';

it('asks once for a short text and always for a long one', () => {
  const asked: string[] = [];
  const upper = remembering((text) => {
    asked.push(text);
    return text.toUpperCase();
  });
  const long = 'chỉ tiêu '.repeat(40);
  expect([upper('xã'), upper('xã'), upper(long), upper(long)]).toEqual([
    'XÃ',
    'XÃ',
    long.toUpperCase(),
    long.toUpperCase(),
  ]);
  expect(asked).toEqual(['xã', long, long]);
});

it('gives the same after it has forgotten', () => {
  const length = remembering((text) => text.length);
  expect(length('một')).toBe(3);
  for (let index = 0; index < 6000; index++) length(`tên thứ ${index}`);
  expect(length('một')).toBe(3);
});
