import { describe, expect, it } from 'vitest';
import { PORTALS } from './index.ts';
import { searchLinks } from './search.ts';

const from = (url: string | null, pageUrl: string | null = null) => ({ url, pageUrl });
const FILES: Record<string, string> = {
  liferay: 'https://tinh.example/documents/20182/40411/Chi+thi+05/7b7d1f0e-1111-4c7b-9d0a-2f6a1b7d1099',
  sharepoint: 'https://tinh.example/noibo/Shared%20Documents/ke-hoach.docx',
  aspnet: 'https://tinh.example/VanBan/Download.aspx?id=5541',
};

describe('searchLinks', () => {
  it.each(Object.keys(FILES))('searches on a portal of the kind of %s, on its own host only', (kind) => {
    const links = searchLinks([from(FILES[kind] ?? '')], '08/CT-UBND & 9');
    expect(links.map((link) => link.kind)).toEqual(['search', 'home']);
    for (const { url, host } of links) {
      expect(new URL(url).host).toBe('tinh.example');
      expect(host).toBe('tinh.example');
    }
    expect([...new URL(links[0]?.url ?? '').searchParams.values()]).toContain('08/CT-UBND & 9');
  });

  it('has a file address here for every kind that can search', () =>
    expect(
      PORTALS.filter(({ search }) => search)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(Object.keys(FILES).sort()));

  it('leads to the page of the plan and to the front page where no search is known', () =>
    expect(
      searchLinks([from('https://kho.example/a.pdf', 'https://tinh.example/van-ban#cuoi')], '8'),
    ).toEqual([
      { kind: 'page', host: 'tinh.example', url: 'https://tinh.example/van-ban' },
      { kind: 'home', host: 'tinh.example', url: 'https://tinh.example/' },
      { kind: 'home', host: 'kho.example', url: 'https://kho.example/' },
    ]));

  it('names each portal once, and has nothing for files', () => {
    expect(searchLinks([from(null), from('file:///C:/ke-hoach.pdf'), from('khong phai')], '8')).toEqual([]);
    const twice = [from('https://tinh.example/a.pdf'), from('https://tinh.example/b.pdf')];
    expect(searchLinks(twice, '8')).toHaveLength(1);
  });
});
