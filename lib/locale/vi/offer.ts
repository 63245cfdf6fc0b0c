/** Documents that the page in front offers (văn bản trên trang). */
export const offer = {
  title: (count: number) => `${count} văn bản trên trang này`,
  none: 'Không thấy tệp văn bản nào trên trang này',
  readPage: 'Đọc trang này như văn bản',
  readOne: (name: string) => `Đọc ${name}`,
  read: 'Đọc',
  readAll: (count: number) => `Đọc cả ${count} văn bản`,
  openOne: (name: string) => `Mở ${name}`,
  underWay: 'đang đọc',
  unknownFormat: 'chưa rõ loại tệp',
  form: 'Trang chỉ gửi tệp này khi người dùng tự bấm trên trang. Bấm tải trên trang rồi chọn tệp đã tải về bằng nút “Chọn tệp”.',
  once: 'Đường dẫn có thời hạn: nếu đọc không được, tải tệp trên trang rồi chọn tệp đã tải về.',
};
