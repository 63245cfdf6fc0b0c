import { describe, expect, it } from 'vitest';
import { narrowChoices, narrowGroups } from './pair-search.ts';

const plan = (id: string, issuer: string) => ({
  id,
  label: `Kế hoạch · ${id}/KH-UBND`,
  title: 'Thi đua',
  issuer,
});
const group = (id: string, title: string, plans: number) => ({
  id,
  label: `Chỉ thị · ${id}/CT-UBND`,
  title,
  children: Array.from({ length: plans }, (_, at) => plan(`${id}${at}`, `Ủy ban nhân dân xã Hòa Lạc ${at}`)),
});
const GROUPS = [group('5', 'Phát động thi đua', 40), group('8', 'Phòng cháy', 2)];

describe('narrowGroups', () => {
  it('shows so many plans as are read and counts the others', () => {
    const [first, second] = narrowGroups(GROUPS, '').groups;
    expect(first?.children.length).toBeLessThan(40);
    expect((first?.children.length ?? 0) + (first?.more ?? 0)).toBe(40);
    expect(second).toMatchObject({ more: 0, children: [{ id: '80' }, { id: '81' }] });
  });

  it('counts directives that are not shown', () => {
    const many = Array.from({ length: 30 }, (_, at) => group(String(at), 'Thi đua', 1));
    const { groups, more } = narrowGroups(many, '');
    expect(groups.length + more).toBe(30);
    expect(more).toBeGreaterThan(0);
  });

  it.each([
    ['phong chay', ['8']],
    ['hoa lac 39', ['5']],
    ['khong co', []],
  ])('"%s" finds %j', (query, ids) =>
    expect(narrowGroups(GROUPS, query).groups.map(({ id }) => id)).toEqual(ids),
  );

  it('keeps the plans that match where the directive does not', () =>
    expect(narrowGroups(GROUPS, 'hoa lac 39').groups[0]?.children.map(({ id }) => id)).toEqual(['539']));
});

describe('narrowChoices', () => {
  const choices = Array.from({ length: 500 }, (_, at) => ({ id: String(at), label: `Kế hoạch ${at}` }));
  it('offers a list that can be read, the chosen one always', () => {
    const offered = narrowChoices(choices, '', '499');
    expect(offered.length).toBeLessThan(150);
    expect(offered[0]?.id).toBe('499');
    expect(narrowChoices(choices, 'ke hoach 321', null).map(({ id }) => id)).toEqual(['321']);
  });
});
