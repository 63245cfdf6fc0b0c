import { DIRECTIVE, PDF_TYPE, PLAN, sample } from './documents.ts';
import { expect, test } from './extension.ts';
import { stored } from './stored.ts';

test.beforeEach(({ portal }) => {
  portal.put('ke-hoach.pdf', { bytes: sample(PLAN, 'pdf').buffer, type: PDF_TYPE });
  portal.put('chi-thi.pdf', { bytes: sample(DIRECTIVE, 'pdf').buffer, type: PDF_TYPE });
});

const LIST = (other: string) => `
  <h1>Văn bản chỉ đạo</h1>
  <table>
    <tr><td>Kế hoạch phát động thi đua của huyện</td><td><a href="/tep/ke-hoach.pdf">Tải về</a> (412 KB)</td></tr>
    <tr><td>Chỉ thị về phong trào thi đua</td><td><a href="/tep/chi-thi.pdf">Tải về</a> (1,5 MB)</td></tr>
    <tr><td>Phụ lục ở kho lưu trữ</td><td><a href="${other}/tep/ke-hoach.pdf">Tải về</a></td></tr>
    <tr><td>Tờ trình số 45</td><td><a href="javascript:__doPostBack('luoi','')">To-trinh-45.pdf</a></td></tr>
  </table>`;

test('the documents of a page: shown with type and size, read all at once, known again later', async ({
  extension,
  portal,
}) => {
  portal.page('van-ban', 'Văn bản của huyện', LIST(portal.otherOrigin));
  const page = await extension.context.newPage();
  await page.goto(`${portal.origin}/trang/van-ban`);
  await extension.clickToolbar(page);
  const panel = await extension.sidePanel();
  await expect.poll(() => panel.text()).toContain('4 văn bản trên trang này');
  const offer = await panel.text();
  expect(offer).toMatch(/Kế hoạch phát động thi đua của huyện\s+PDF · 412 KB · ke-hoach\.pdf/);
  expect(offer).toMatch(/Chỉ thị về phong trào thi đua\s+PDF · 1,5 MB · chi-thi\.pdf/);
  expect(offer).toContain('Cho phép đọc từ localhost');
  expect(offer).toContain('Trang chỉ gửi tệp này khi người dùng tự bấm trên trang');
  expect(portal.requests.filter(({ path }) => path.startsWith('/tep/'))).toEqual([]);

  await panel.click('Đọc cả 2 văn bản');
  await expect.poll(async () => (await panel.text()).split('đã có trong thư viện').length - 1).toBe(2);
  const own = await extension.openPanel();
  expect(await stored(own, 'documents')).toBe(2);
  expect(portal.requests.filter(({ path }) => path.startsWith('/tep/')).map(({ path }) => path)).toEqual([
    '/tep/ke-hoach.pdf',
    '/tep/chi-thi.pdf',
  ]);
});

test('one document of a page takes its place in the panel', async ({ extension, portal }) => {
  const page = await extension.context.newPage();
  await page.goto(`${portal.origin}/danh-sach`);
  await extension.clickToolbar(page);
  const panel = await extension.sidePanel();
  await expect.poll(() => panel.text()).toContain('2 văn bản trên trang này');
  await panel.click('Đọc ke-hoach.pdf');
  await expect.poll(() => panel.text()).toContain('47/KH-UBND');
});

test('an article is read as the page stands, scripts and all, without being fetched again', async ({
  extension,
  portal,
}) => {
  portal.page(
    'bai-viet',
    'Kế hoạch thi đua của xã Vân Sơn',
    `<article>
      <p>ỦY BAN NHÂN DÂN XÃ VÂN SƠN</p>
      <p>Số: 12/KH-UBND</p>
      <h1>KẾ HOẠCH phát động phong trào thi đua năm 2031</h1>
      <p>I. CHỈ TIÊU</p>
      <p id="muc-tieu"></p>
    </article>
    <script>document.getElementById('muc-tieu').textContent = '1. Tỷ lệ hộ nghèo giảm còn 2,5% vào năm 2031.';</script>`,
  );
  const page = await extension.context.newPage();
  await page.goto(`${portal.origin}/trang/bai-viet`);
  await extension.clickToolbar(page);
  const panel = await extension.sidePanel();
  await expect.poll(() => panel.text()).toContain('Đọc trang này như văn bản');
  const asked = portal.requests.length;
  await panel.click('Đọc trang này như văn bản');
  await expect.poll(() => panel.text()).toContain('12/KH-UBND');
  await expect.poll(() => panel.text()).toContain('2,5%');
  expect(portal.requests.length).toBe(asked);
});
