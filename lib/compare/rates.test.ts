import { describe, expect, it } from 'vitest';
import { compare } from './compare.ts';
import { record, target } from './records.fixture.ts';

const province = { issuer: 'Ủy ban nhân dân tỉnh Trà Sơn', issuerLevel: 'province' } as const;
const district = { issuer: 'Ủy ban nhân dân huyện Mộc Lâm', issuerLevel: 'district' } as const;
const name = 'xã đạt tiêu chí quốc gia về y tế';
const rate = (value: number) => target({ indicator: `Tỷ lệ ${name}`, value, unit: '%' });
const number = (value: number, quote: string) => {
  const made = target({ indicator: name, value, unit: 'xã' });
  return { ...made, anchor: { ...made.anchor, quote } };
};
const statusOf = (goal: ReturnType<typeof target>) =>
  compare(record(province, [rate(75)]), [record(district, [goal])]).coverage[0]?.status;

describe('numbers of so many beside a rate', () => {
  it.each([
    ['13 of 18 are under 75%', number(13, `13/18 ${name}`), 'weaker'],
    ['15 of 18 are above it', number(15, `15/18 ${name}`), 'exceeded'],
    ['a number alone says no rate', number(15, `15 ${name}`), 'not-comparable'],
    ['nor does a date', number(15, `ngày 15/18 ${name}`), 'not-comparable'],
  ])('%s', (_, goal, status) => expect(statusOf(goal)).toBe(status));
});
