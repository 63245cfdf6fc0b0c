import { describe, expect, it } from 'vitest';
import { recipientList } from './recipients.ts';

const LIST = [
  'UBND tỉnh',
  'Các Sở: Y tế, TC, NN&MT',
  'Ủy ban MTTQ Việt Nam huyện',
  'Viện KSND, TAND huyện',
  'Các phòng, ban chuyên môn thuộc huyện',
  'UBND các xã, thị trấn',
  'Lưu: VT, PNV',
];

describe('recipients', () => {
  const list = recipientList(LIST, 'Ủy ban nhân dân huyện Mộc Lâm');

  it.each([
    ['a name in a list after the kind word', 'Sở Y tế'],
    ['initials after the kind word', 'Sở Tài chính'],
    ['initials with an ampersand', 'Sở Nông nghiệp và Môi trường'],
    ['the same body at every level', 'Ủy ban Mặt trận Tổ quốc Việt Nam các cấp'],
    ['initials of a court', 'Tòa án nhân dân huyện'],
    ['a written first word with initials', 'Viện kiểm sát nhân dân huyện'],
    ['a member of a group', 'Phòng Văn hóa và Thông tin'],
    ['the heads of a group', 'Chủ tịch Ủy ban nhân dân các xã, thị trấn'],
    ['the issuer', 'Ủy ban nhân dân huyện Mộc Lâm'],
    ['whoever is concerned', 'các cơ quan, đơn vị'],
  ])('cover %s', (_, unit) => expect(list.covers(unit)).toBe(true));

  it.each([
    ['a centre is no division', 'Trung tâm Văn hóa - Thể thao huyện'],
    ['an adviser of the Party is no division', 'Ban Tuyên giáo Huyện ủy'],
    ['a department that is not in the list', 'Sở Xây dựng'],
    ['blocs', 'Các cụm, khối thi đua'],
  ])('leave out: %s', (_, unit) => expect(list.covers(unit)).toBe(false));

  it.each([
    ['references', ['Như Điều 3', 'UBND tỉnh', 'Lưu: VT']],
    ['a list that breaks off', ['UBND tỉnh', 'Sở Nội vụ']],
  ])('cannot be read from %s', (_, recipients) =>
    expect(recipientList(recipients, null).readable).toBe(false),
  );

  it('can be read whole', () => expect(list.readable).toBe(true));
});
