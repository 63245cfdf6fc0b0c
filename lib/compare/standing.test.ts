import { describe, expect, it } from 'vitest';
import type { IssuerLevel } from '../extract/types.ts';
import { record } from './records.fixture.ts';
import { relationOf, type Standing, standingOf } from './standing.ts';

const of = (issuer: string, issuerLevel: IssuerLevel | null, place: string | null = null): Standing =>
  standingOf(record({ issuer, issuerLevel, place }, []).metadata);

const province = of('Ủy ban nhân dân tỉnh Trà Sơn', 'province');

describe('standing', () => {
  it.each([
    ['Tỉnh ủy Trà Sơn', 'party', 'province'],
    ['Ban Chấp hành Đảng bộ huyện Mộc Lâm', 'party', 'district'],
    ['Đảng ủy xã Đồng Mây', 'party', 'commune'],
    ['Bộ Chính trị', 'party', 'central'],
  ] as const)('%s stands at its tier', (issuer, level, tier) => expect(of(issuer, level).tier).toBe(tier));

  it('knows the sectors of a department', () =>
    expect(of('Sở Y tế', 'department', 'Trà Sơn')).toMatchObject({
      limited: true,
      sectors: ['health'],
      place: 'trà sơn',
    }));
});

describe('relation', () => {
  it.each([
    ['a district of it', of('Ủy ban nhân dân huyện Mộc Lâm', 'district'), 'part'],
    ['its department', of('Sở Công Thương', 'department', 'Trà Sơn'), 'same'],
    ['another province', of('Ủy ban nhân dân tỉnh An Khê', 'province'), 'unknown'],
    ['the level above', of('Thủ tướng Chính phủ', 'central'), 'unknown'],
    ['somebody unknown', of('', null), 'unknown'],
  ] as const)('%s', (_, child, relation) => expect(relationOf(province, child)).toBe(relation));
});
