import { describe, expect, it } from 'vitest';
import { definedPatterns, patternFaults } from '../text/pattern.ts';
import { addressKey, addressOf, hasTicket } from './address.ts';
import { findDocuments } from './find-documents.ts';
import { sizeIn } from './size.ts';
import type { PageLink } from './types.ts';

const link = (changes: Partial<PageLink>): PageLink => ({
  href: '',
  text: '',
  title: '',
  type: '',
  download: null,
  script: '',
  rowText: '',
  method: 'get',
  ...changes,
});
const found = (...links: PageLink[]) => findDocuments({ url: 'https://a.example/vb/', title: '', links });

describe('findDocuments', () => {
  it('shows a file once, with the fuller of its names', () =>
    expect(
      found(
        link({ href: '/tep/1.pdf?t=1', text: '', rowText: 'Kế hoạch thi đua 12 KB' }),
        link({ href: '/tep/1.pdf?t=2', text: 'Kế hoạch phát động phong trào thi đua' }),
      ),
    ).toMatchObject([
      { title: 'Kế hoạch phát động phong trào thi đua', size: 12 * 1024, fileName: '1.pdf' },
    ]));

  it.each([
    ['a page that speaks of PDF', link({ href: '/huong-dan-doc-pdf.html', text: 'Hướng dẫn đọc PDF' })],
    ['a mail address', link({ href: 'mailto:a@b.example', text: 'ke-hoach.pdf' })],
    ['a page of downloads', link({ href: '/tai-ve', text: 'Tải về' })],
    ['a script of the page', link({ href: 'javascript:moBang()', text: 'Kế hoạch.pdf' })],
    ['no address at all', link({ href: '', text: 'Kế hoạch.pdf' })],
  ])('takes no notice of %s', (_, one) => expect(found(one)).toEqual([]));

  it('leaves links with a ticket to one visit', () =>
    expect(found(link({ href: '/a.pdf?expires=12&signature=ff', text: 'Kế hoạch' }))[0]?.way).toBe('once'));
});

describe('addresses', () => {
  it.each([
    ['https://a.example/b.pdf?t=1&id=2#x', 'https://a.example/b.pdf?id=2'],
    ['https://a.example/b;jsessionid=AF1?id=2', 'https://a.example/b?id=2&token=9'],
    ['https://a.example/b?y=1&x=2', 'https://a.example/b?x=2&y=1'],
  ])('holds %s and %s for one file', (a, b) => expect(addressKey(a)).toBe(addressKey(b)));

  it('keeps files apart', () =>
    expect(addressKey('https://a.example/b?id=1')).not.toBe(addressKey('https://a.example/b?id=2')));

  it('knows tickets, and not the file tickets of DotNetNuke', () => {
    expect(hasTicket(new URL('https://a.example/b?Token=1'))).toBe(true);
    expect(hasTicket(new URL('https://a.example/b?fileticket=1'))).toBe(false);
  });

  it('is relative to the page', () => {
    expect(addressOf('../x.pdf', 'https://a.example/b/c/')?.href).toBe('https://a.example/b/x.pdf');
    expect(addressOf('javascript:void(0)', 'https://a.example/')).toBeNull();
  });
});

describe('sizeIn', () => {
  it.each([
    ['1,5 MB', 1_572_864],
    ['1.234 KB', 1_263_616],
    ['2.5MB', 2_621_440],
    ['812 bytes', 812],
    ['12 KB và 13 KB', null],
    ['12 kg', null],
  ])('reads %s', (text, bytes) => expect(sizeIn(text)).toBe(bytes));
});

describe('patterns of portals', () => {
  it.each([...definedPatterns()].map(([name, pattern]) => [name, pattern] as const))(
    'keeps its word: %s',
    (_, { regex, examples }) => expect(patternFaults(regex, examples)).toEqual([]),
  );
});
