/** Import queue (hàng đợi nhập): stages in the order in which a file passes them. */
export const jobs = {
  title: 'Hàng đợi nhập',
  stage: {
    queued: 'chờ đến lượt',
    paused: 'tạm dừng',
    fetch: 'đang tải về',
    open: 'đang mở tệp',
    text: 'đang đọc chữ',
    layout: 'đang dựng bố cục',
    ocr: 'đang nhận dạng chữ',
    extract: 'đang trích chỉ tiêu',
    save: 'đang lưu',
    done: 'xong',
    permission: 'chờ cho phép',
    failed: 'không đọc được',
    duplicate: 'đã có trong thư viện',
  },
  pageOf: (done: number, total: number) => `trang ${done}/${total}`,
  running: (left: number) => `Đang đọc, còn ${left} tệp`,
  finished: (done: number, failed: number) =>
    [
      done > 0 || failed === 0 ? `Đã đọc xong ${done} tệp` : '',
      failed > 0 ? `${failed} tệp không đọc được` : '',
    ]
      .filter(Boolean)
      .join(', '),
  paused: (left: number) => `Đã tạm dừng, còn ${left} tệp chưa đọc`,
  overall: 'Tiến độ của cả hàng đợi',
  doneOf: (done: number, total: number) => `${done}/${total} tệp`,
  timeLeft: (seconds: number) =>
    seconds < 60 ? 'còn chưa đến 1 phút' : `còn khoảng ${Math.round(seconds / 60)} phút`,
  pause: 'Tạm dừng',
  resume: 'Đọc tiếp',
  unpacked: (documents: number, passedOver: number) =>
    passedOver > 0
      ? `đã mở tệp nén: ${documents} văn bản, bỏ qua ${passedOver} tệp khác`
      : `đã mở tệp nén: ${documents} văn bản`,
  more: (count: number) => `và ${count} tệp khác`,
  cancel: (name: string) => `Dừng đọc ${name}`,
  dismiss: (name: string) => `Bỏ ${name} khỏi hàng đợi`,
  clearFinished: 'Dọn hàng đợi',
  progress: (name: string) => `Tiến độ đọc ${name}`,
};
