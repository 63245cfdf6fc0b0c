/** How well a file was read (chất lượng đọc). */
export const quality = {
  title: 'Chất lượng đọc',
  methods: 'Cách đọc',
  method: (method: string, pages: number) => `${method}: ${pages} trang`,
  pagesRead: 'Trang đọc được',
  readOf: (read: number, all: number) => `${read}/${all}`,
  repaired: 'Chữ được sửa',
  share: (percent: number) => `${percent}%`,
  encoding: (name: string) => `bảng mã ${name.toUpperCase()}`,
  doubtful: 'Trang cần kiểm tra',
  noDoubt: 'không có',
  page: (page: number, percent: number) => `trang ${page} (${percent}%)`,
};
