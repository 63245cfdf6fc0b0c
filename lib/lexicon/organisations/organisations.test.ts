import { describe, expect, it } from 'vitest';
import { knownName } from './known-names.ts';
import {
  covers,
  existedOn,
  findGroup,
  findOrganisations,
  GROUPS,
  nameKey,
  namesOf,
  ORGANISATIONS,
  organisationsBySymbol,
} from './organisations.ts';
import { termText } from './terms.ts';

const keys = (name: string): string[] => findOrganisations(name).map((body) => body.key);

describe('registry', () => {
  it('has one key for each body', () => {
    const all = ORGANISATIONS.map((body) => body.key);
    expect(new Set(all).size).toBe(all.length);
  });

  it('names successors that are there', () => {
    const all = new Set(ORGANISATIONS.map((body) => body.key));
    expect(ORGANISATIONS.filter(({ successor }) => successor && !all.has(successor))).toEqual([]);
  });

  it('ends before it begins nowhere', () =>
    expect(
      ORGANISATIONS.filter(({ validFrom, validTo }) => validFrom && validTo && validFrom > validTo),
    ).toEqual([]));

  it('finds every body by every one of its names', () => {
    for (const body of ORGANISATIONS)
      for (const name of namesOf(body)) expect(findOrganisations(name), name).toContain(body);
  });
});

describe('findOrganisations', () => {
  it.each([
    ['Sở Giao thông vận tải', 'state.province.transport'],
    ['sở GTVT', 'state.province.transport'],
    ['SGTVT', 'state.province.transport'],
    ['Uỷ ban nhân dân tỉnh', 'state.province.committee'],
    ['UBND tỉnh', 'state.province.committee'],
    ['Sở Văn hoá, Thể thao và Du lịch', 'state.province.culture'],
    ['Phòng LĐ-TB&XH', 'state.district.labour'],
    ['UBMTTQ Việt Nam', 'mass.front'],
    ['Đoàn TNCS Hồ Chí Minh', 'mass.youth'],
    ['Bộ Kế hoạch và Đầu tư', 'central.planning'],
  ])('%s', (name, key) => expect(keys(name)).toContain(key));

  it('gives both bodies that bear a name', () =>
    expect(keys('Phòng Kinh tế')).toEqual(['state.district.economy', 'state.commune.economy']));

  it('knows nothing of a made-up one', () => expect(keys('Sở Mây Mưa')).toEqual([]));

  it('finds bodies by their symbol', () =>
    expect(organisationsBySymbol('STC').map((body) => body.key)).toEqual(['state.province.finance']));
});

describe('existedOn', () => {
  const body = (key: string) => {
    const found = ORGANISATIONS.find((candidate) => candidate.key === key);
    if (!found) throw new Error(`no body ${key}`);
    return found;
  };
  it.each([
    ['state.province.transport', '2024-12-31', true],
    ['state.province.transport', '2025-03-01', false],
    ['state.province.transport', '2025', true],
    ['state.province.agri-environment', '2025-02-28', false],
    ['state.province.agri-environment', '2025-03-01', true],
    ['state.district.committee', '2025-06-30', true],
    ['state.district.committee', '2025-07-01', false],
    ['state.commune.culture-society', '2024', false],
    ['mass.front', '2003-01-01', true],
  ])('%s on %s: %s', (key, date, expected) => expect(existedOn(body(key), date)).toBe(expected));
});

describe('groups', () => {
  it('find each group by each of its wordings', () => {
    for (const group of GROUPS) for (const name of group.names) expect(findGroup(name), name).not.toBeNull();
  });

  it.each([
    ['Các sở, ban, ngành', 'Sở Nội vụ', true],
    ['các sở, ban, ngành', 'Phòng Nội vụ', false],
    ['các phòng, ban chuyên môn thuộc huyện', 'Phòng Văn hóa và Thông tin', true],
    ['các phòng, ban chuyên môn thuộc huyện', 'Trung tâm Y tế huyện', false],
    ['các tổ chức chính trị - xã hội', 'Hội Nông dân', true],
    ['các cơ quan, đơn vị', 'Sở Y tế', true],
    ['các cụm, khối thi đua', 'Khối thi đua', true],
  ])('%s covers %s: %s', (phrase, name, expected) => {
    const group = findGroup(phrase);
    const [body] = findOrganisations(name);
    expect(group && body && covers(group, body)).toBe(expected);
  });
});

describe('known names', () => {
  const length = (text: string): string => {
    const source = termText(text);
    const count = knownName(source, 0);
    return count === 0 ? '' : text.slice(0, source.terms[count - 1]?.end);
  };
  it.each([
    ['Sở Văn hóa, Thể thao và Du lịch tổ chức', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['Phòng Kinh tế, Hạ tầng và Đô thị', 'Phòng Kinh tế, Hạ tầng và Đô thị'],
    ['Văn phòng HĐND và UBND xã Hoa Mai', 'Văn phòng HĐND và UBND xã'],
    ['Sở Lao động-Thương binh & Xã hội', 'Sở Lao động-Thương binh & Xã hội'],
    ['Công an phường', 'Công an phường'],
    ['Sở Nội vụ viên', 'Sở Nội vụ'],
    ['Sổ tay', ''],
  ])('%s', (text, name) => expect(length(text)).toBe(name));

  it('makes one key of spellings', () => {
    expect(nameKey('UBND huyện')).toBe(nameKey('Uỷ ban nhân dân huyện'));
    expect(nameKey('Sở TN&MT')).not.toBe(nameKey('Sở NN&MT'));
  });
});
