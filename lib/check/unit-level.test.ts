import { expect, it } from 'vitest';
import { record } from '../compare/records.fixture.ts';
import { whyNotThere } from './unit-level.ts';

const of = (issuer: string, issuedOn: string) => record({ issuer, issuedOn }, []).metadata;

it.each([
  ['Sở Nội vụ huyện', of('Ủy ban nhân dân huyện Mộc Lâm', '2024-02-20')],
  ['Ủy ban nhân dân các huyện, thị xã', of('Ủy ban nhân dân tỉnh Trà Sơn', '2026-02-20')],
])('%s cannot be meant', (unit, metadata) => expect(whyNotThere(unit, metadata)).not.toBeNull());

it.each([
  ['Phòng Nội vụ', of('Ủy ban nhân dân huyện Mộc Lâm', '2024-02-20')],
  ['Ủy ban nhân dân các huyện, thị xã', of('Ủy ban nhân dân tỉnh Trà Sơn', '2024-02-20')],
  ['Sở Nội vụ huyện', { ...of('', ''), issuedOn: null, period: null }],
])('%s may be meant', (unit, metadata) => expect(whyNotThere(unit, metadata)).toBeNull());
