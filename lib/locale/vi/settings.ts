/** Settings (thiết lập). */
export const settings = {
  title: 'Thiết lập',
  appearance: 'Hiển thị',
  language: 'Ngôn ngữ',
  languages: { vi: 'Tiếng Việt', en: 'English' },
  theme: 'Giao diện',
  themes: { light: 'Sáng', dark: 'Tối', system: 'Theo hệ thống' },
  data: 'Dữ liệu',
  dataWhere:
    'Mọi văn bản, chỉ tiêu và kết luận rà soát nằm trong bộ nhớ của trình duyệt trên máy này. Gỡ phần mềm là xóa dữ liệu.',
  storageUsed: 'Dung lượng đã dùng',
  storageOf: (used: string, quota: string) => `${used} trên ${quota}`,
  storagePersisted: 'Trình duyệt đã cam kết không tự xóa dữ liệu này.',
  storageNotPersisted: 'Trình duyệt có thể xóa dữ liệu này khi đĩa đầy.',
  documentsStored: 'Văn bản đã lưu',
  deleteAll: 'Xóa toàn bộ dữ liệu',
  deleteAllTitle: 'Xóa toàn bộ dữ liệu?',
  deleteAllBody:
    'Tất cả văn bản, chỉ tiêu, kết luận rà soát và thiết lập sẽ bị xóa khỏi máy này. Không khôi phục được.',
  deleteAllType: (word: string) => `Gõ ${word} để xác nhận`,
  deleteAllWord: 'xóa',
  rules: 'Quy tắc kiểm tra',
  rulesBody: 'Tắt quy tắc không dùng đến hoặc đổi mức độ của phát hiện; áp dụng ngay cho mọi lần đối chiếu.',
  rulesOn: (on: number, total: number) => `${on}/${total} đang bật`,
  rulesReset: 'Về mặc định',
  ownSeverity: (severity: string) => `mặc định: ${severity}`,
  privacy: 'Quyền và riêng tư',
  privacyBody:
    'Phần mềm chỉ đọc trang đang mở khi bấm nút Đối Chiếu. Không có máy chủ, không có tài khoản, không gửi gì ra mạng.',
  about: 'Phần mềm',
  version: 'Phiên bản',
};
