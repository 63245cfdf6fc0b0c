/** Review (rà soát): verdicts on findings, the queue, verdicts that travel as files. */
export const review = {
  progress: (done: number, total: number) => `${done}/${total} đã soát`,
  progressLabel: 'Tiến độ rà soát',
  verdict: 'Kết luận',
  kinds: {
    accept: 'Xác nhận',
    dismiss: 'Bỏ qua',
    unsure: 'Chưa rõ',
    'not-applicable': 'Không áp dụng',
  },
  reason: 'Lý do bỏ qua',
  note: 'Ghi chú',
  reasonHint: 'Enter: sang phát hiện chưa soát tiếp theo',
  reasonMissing: 'cần nêu lý do',
  reasonWas: (reason: string) => `Lý do khi đó: ${reason}`,
  changed: 'nội dung đã thay đổi',
  changedBefore: (verdict: string, moment: string) =>
    `Kết luận trước đây: ${verdict} (${moment}). Nội dung đã thay đổi, đề nghị soát lại.`,
  undo: 'Hoàn tác',
  filters: 'Lọc phát hiện',
  filterRule: 'Quy tắc',
  filterSeverity: 'Mức độ',
  filterVerdict: 'Kết luận',
  left: 'chưa soát xong',
  keys: 'Alt ↑ ↓: phát hiện trước, sau · Alt 1–4: kết luận · Ctrl Z: hoàn tác',
  noMatch: 'Không có phát hiện nào khớp với điều kiện lọc.',
  exchange: 'Kết luận rà soát',
  exchangeBody:
    'Xuất kết luận ra tệp để gửi người cùng rà soát; nhập tệp của họ để gộp. Kết luận khác nhau được nêu ra để chọn, không tự ghi đè.',
  stored: 'Kết luận đã lưu',
  exportFile: 'Xuất kết luận',
  importFile: 'Nhập kết luận',
  notVerdicts:
    'Tệp này không phải tệp kết luận của Đối Chiếu. Chưa nhập gì. Chọn tệp do nút Xuất kết luận tạo ra.',
  imported: (taken: number, conflicts: number) =>
    conflicts === 0
      ? `Đã gộp ${taken} kết luận, không có kết luận nào khác nhau.`
      : `Đã gộp ${taken} kết luận. Còn ${conflicts} kết luận khác nhau, đề nghị chọn.`,
  conflicts: 'Kết luận khác nhau',
  mine: 'Của máy này',
  theirs: 'Trong tệp',
  keepMine: 'Giữ của máy này',
  takeTheirs: 'Lấy theo tệp',
  common: (plans: number) => `Lỗi này có ở ${plans} kế hoạch khác`,
  commonShort: (plans: number) => `ở ${plans} kế hoạch khác`,
  commonPlans: 'Các kế hoạch có cùng lỗi',
  morePlans: (plans: number) => `và ${plans} kế hoạch nữa`,
};
