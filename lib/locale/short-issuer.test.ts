import { expect, it } from 'vitest';
import { shortIssuer } from './short-issuer.ts';

it.each([
  ['Ủy ban nhân dân huyện Sơn Bình', 'UBND huyện Sơn Bình'],
  ['Uỷ ban nhân dân xã Tân Hòa', 'UBND xã Tân Hòa'],
  ['Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh An Lạc', 'UBMTTQ VN tỉnh An Lạc'],
  ['Ban Chấp hành Đảng bộ huyện Sơn Bình', 'BCH Đảng bộ huyện Sơn Bình'],
  ['Trường Trung học phổ thông Lê Lợi', 'Trường THPT Lê Lợi'],
  ['Sở Y tế', 'Sở Y tế'],
])('shortens %s to %s', (name, short) => expect(shortIssuer(name)).toBe(short));
