/**
 * Every kind of portal has an adapter that is registered, and a page on which it finds what a person would.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findDocuments } from '../lib/portal/find-documents.ts';
import { PORTALS } from '../lib/portal/index.ts';
import type { FoundDocument } from '../lib/portal/types.ts';
import { linksOf } from './fixtures/portals/links-of.ts';

const ADAPTERS = resolve(import.meta.dirname, '../lib/portal/adapters');
const PAGES = resolve(import.meta.dirname, 'fixtures/portals');
const ORIGIN = 'https://cong.example';

const documentsOn = (page: string): FoundDocument[] =>
  findDocuments({
    url: `${ORIGIN}/van-ban`,
    title: '',
    links: linksOf(readFileSync(resolve(PAGES, `${page}.html`), 'utf8')),
  });

/** Title, file name, format, size, way; the address apart. */
type Row = readonly [string, string, string | null, number | null, string];
const KB = 1024;

const EXPECTED: Record<string, { rows: Row[]; addresses: (string | null)[] }> = {
  generic: {
    rows: [
      ['31/KH-SVH Kế hoạch phát động phong trào thi đua năm 2031', '31-KH-SVH.pdf', 'pdf', 1_258_291, 'link'],
      ['32/KH-SVH Kế hoạch tổ chức ngày hội đọc sách Word', '32-KH-SVH.pdf', 'pdf', null, 'link'],
      ['Bản Word của kế hoạch ngày hội đọc sách', '32-KH-SVH.docx', 'docx', null, 'link'],
      ['Hướng dẫn chấm điểm thi đua', '', 'pdf', 356 * KB, 'link'],
      ['Mẫu đăng ký thi đua', 'Kế hoạch thi đua.doc', 'doc', null, 'link'],
      ['Chỉ thị số 08 của Ủy ban nhân dân tỉnh', 'Chỉ thị 08.rtf', 'rtf', null, 'link'],
      ['Phụ lục kèm theo', 'phu-luc.zip', 'zip', null, 'once'],
      ['Biên bản họp khối thi đua', '', 'pdf', null, 'link'],
      ['Báo cáo tổng kết khối thi đua.pdf', 'bao-cao.pdf', 'pdf', null, 'form'],
    ],
    addresses: [
      `${ORIGIN}/upload/2031/31-KH-SVH.pdf`,
      `${ORIGIN}/upload/2031/32-KH-SVH.pdf`,
      `${ORIGIN}/upload/2031/32-KH-SVH.docx`,
      `${ORIGIN}/tep/991`,
      `${ORIGIN}/tep/992`,
      `${ORIGIN}/xem?f=Ch%E1%BB%89%20th%E1%BB%8B%2008.rtf`,
      'https://luu-tru.example/phu-luc.zip?token=8f2c',
      `${ORIGIN}/download/17`,
      null,
    ],
  },
  liferay: {
    rows: [
      ['Kế hoạch thi đua năm 2031', 'Kế hoạch thi đua 2031.pdf', 'pdf', 412 * KB, 'link'],
      ['Chỉ thị về phong trào thi đua', 'Chi thi 05', null, 1024 * KB, 'link'],
      ['Hướng dẫn bình xét danh hiệu', 'huong-dan-binh-xet-pdf', null, null, 'link'],
      ['Mẫu tờ trình khen thưởng', '', null, null, 'link'],
    ],
    addresses: [
      `${ORIGIN}/documents/20182/40411/K%E1%BA%BF+ho%E1%BA%A1ch+thi+%C4%91ua+2031.pdf/5f0c1a52-9a1f-4a3e-8f5b-0c2f6a1b7d10?t=1924992000000&download=true`,
      `${ORIGIN}/documents/20182/40411/Chi+thi+05/7b7d1f0e-1111-4c7b-9d0a-2f6a1b7d1099`,
      `${ORIGIN}/documents/d/dong-khe/huong-dan-binh-xet-pdf`,
      `${ORIGIN}/c/document_library/get_file?uuid=0aa0bb1c-2222-4c7b-9d0a-2f6a1b7d1099&groupId=20182`,
    ],
  },
  sharepoint: {
    rows: [
      ['Kế hoạch số 18', 'Kế hoạch số 18.docx', 'docx', 220 * KB, 'link'],
      ['Chỉ thị 05', 'Chi thi 05.docx', 'docx', 96 * KB, 'link'],
      ['Báo cáo quý', 'bao-cao-quy.pdf', 'pdf', null, 'link'],
      ['Công văn 301', 'cong-van-301.pdf', 'pdf', null, 'link'],
    ],
    addresses: [
      `${ORIGIN}/noibo/Shared%20Documents/K%E1%BA%BF%20ho%E1%BA%A1ch%20s%E1%BB%91%2018.docx`,
      `${ORIGIN}/noibo/_layouts/15/download.aspx?UniqueId=3F2504E0-4F89-41D3-9A0C-0305E82C3301`,
      `${ORIGIN}/noibo/VanBan/bao-cao-quy.pdf`,
      `${ORIGIN}/noibo/Lists/VanBanDen/Attachments/112/cong-van-301.pdf`,
    ],
  },
  aspnet: {
    rows: [
      ['Kế hoạch thi đua của thị xã năm 2031', '', null, null, 'link'],
      ['Chỉ thị phát động thi đua chào mừng ngày thành lập thị xã', '', 'pdf', 640 * KB, 'link'],
      ['Quy chế khen thưởng', 'Quy chế khen thưởng.doc', 'doc', null, 'link'],
      ['To-trinh-45.pdf', 'To-trinh-45.pdf', 'pdf', null, 'form'],
    ],
    addresses: [
      `${ORIGIN}/LinkClick.aspx?fileticket=Xy7Q%3d&tabid=210&portalid=3`,
      `${ORIGIN}/VanBan/Download.aspx?id=5541`,
      `${ORIGIN}/DesktopModules/VB/DownloadFile.ashx?fileid=77&filename=Quy%20ch%E1%BA%BF%20khen%20th%C6%B0%E1%BB%9Fng.doc`,
      null,
    ],
  },
  vnpt: {
    rows: [
      [
        '19/CT-UBND Chỉ thị về công tác thi đua, khen thưởng',
        '19-CT-UBND.signed.pdf',
        'pdf',
        1_572_864,
        'link',
      ],
      ['20/KH-UBND Kế hoạch tổ chức hội nghị điển hình tiên tiến', '20-KH-UBND.pdf', 'pdf', null, 'link'],
      ['21/BC-UBND Báo cáo sơ kết phong trào', 'Báo cáo sơ kết.docx', 'docx', null, 'form'],
      ['22/TB-UBND Thông báo kết luận', '', null, null, 'once'],
    ],
    addresses: [
      `${ORIGIN}/qlvb/vbden/download?fileId=88213&fileName=19-CT-UBND.signed.pdf`,
      `${ORIGIN}/api/file/download/6123ab`,
      null,
      `${ORIGIN}/qlvb/vbden/tai-file?id=90418&token=c1d2e3`,
    ],
  },
};

describe('portals', () => {
  it('registers every adapter of the folder under the name of its file, the generic one last', () => {
    const files = readdirSync(ADAPTERS).map((name) => name.replace(/\.ts$/, ''));
    expect(PORTALS.map(({ id }) => id).sort()).toEqual(files.sort());
    expect(PORTALS.at(-1)?.id).toBe('generic');
  });

  it('has a page for every adapter', () => {
    const pages = readdirSync(PAGES).filter((name) => name.endsWith('.html'));
    expect(pages.sort()).toEqual(PORTALS.map(({ id }) => `${id}.html`).sort());
    expect(Object.keys(EXPECTED).sort()).toEqual(PORTALS.map(({ id }) => id).sort());
  });

  it.each(Object.keys(EXPECTED))('finds the documents of a page of %s and nothing else', (portal) => {
    const found = documentsOn(portal);
    const rows = found.map(({ title, fileName, format, size, way }) => [title, fileName, format, size, way]);
    expect(rows).toEqual(EXPECTED[portal]?.rows);
    expect(found.map(({ url }) => url)).toEqual(EXPECTED[portal]?.addresses);
    // Another kind of portal may lend its adapter to a page; at least one link is its own.
    expect(found.map((document) => document.portal)).toContain(portal);
  });
});
