/** Heads of exported tables and names of formats. */
export const exports = {
  /** The dialog in which a file is made. */
  action: 'Xuất',
  title: 'Xuất ra tệp',
  format: 'Định dạng',
  subjects: {
    record: 'nội dung của văn bản này',
    comparison: 'kết quả đối chiếu',
    original: 'tệp gốc',
  },
  preview: 'Xem trước',
  fileName: 'Tên tệp',
  save: 'Lưu tệp',
  making: 'Đang tạo tệp…',
  saved: (name: string) => `Đã lưu ${name} vào thư mục tải xuống.`,
  rowsShown: (shown: number, total: number) =>
    shown < total ? `${shown} trong ${total} dòng đầu` : `${total} dòng`,
  formats: {
    docx: 'Phiếu rà soát (DOCX)',
    json: 'JSON (dữ liệu có cấu trúc)',
    csv: 'CSV',
    xlsx: 'Bảng tính Excel',
    annotations: 'Chú giải W3C (JSON-LD)',
    pdf: 'Bản sao PDF có tô đoạn',
  },
  sheets: {
    targets: 'Chỉ tiêu',
    assignments: 'Phân công',
    citations: 'Viện dẫn',
    coverage: 'Mức độ cụ thể hóa',
    findings: 'Phát hiện',
    matrix: 'Bảng đối chiếu',
  },
  columns: {
    document: 'Văn bản',
    indicator: 'Chỉ tiêu',
    comparator: 'So sánh',
    value: 'Giá trị',
    valueMax: 'Đến',
    grade: 'Mức, mốc',
    unit: 'Đơn vị tính',
    change: 'Kiểu mức',
    period: 'Thời kỳ',
    assignedUnits: 'Đơn vị được giao',
    section: 'Mục',
    page: 'Trang',
    quote: 'Trích nguyên văn',
    body: 'Đơn vị',
    role: 'Vai trò',
    task: 'Nhiệm vụ',
    deadline: 'Thời hạn',
    type: 'Loại',
    number: 'Số, ký hiệu',
    issuedOn: 'Ngày',
    issuer: 'Cơ quan ban hành',
    status: 'Kết quả',
    reason: 'Lý do',
    parentIndicator: 'Chỉ tiêu cấp trên',
    parentGoal: 'Mức giao',
    childIndicator: 'Chỉ tiêu của kế hoạch',
    childGoal: 'Mức đề ra',
    severity: 'Mức độ',
    rule: 'Quy tắc',
    subject: 'Về',
    message: 'Nội dung',
    parentQuote: 'Trích văn bản cấp trên',
    verdict: 'Kết luận của người rà soát',
    verdictReason: 'Lý do của kết luận',
    reviewer: 'Người rà soát',
  },
  change: { level: 'đạt mức', increase: 'tăng thêm', decrease: 'giảm đi' },
  /** Kinds of marks in the copy of a PDF. */
  marks: {
    target: 'chỉ tiêu',
    assignment: 'phân công',
    citation: 'viện dẫn',
    movement: 'phong trào',
    finding: 'phát hiện',
  },
  failures: {
    locked:
      'Tệp gốc có mật khẩu hoặc không cho sửa nên chưa tạo được bản sao có tô. Chưa lưu gì. Mở tệp, bỏ mật khẩu rồi nhập lại.',
    damaged:
      'Tệp gốc bị hỏng ở bảng tra cứu nên chưa tạo được bản sao có tô. Chưa lưu gì. Mở tệp bằng trình xem PDF, lưu thành tệp mới rồi nhập lại.',
    'nothing-to-mark':
      'Chưa có nội dung nào gắn được với vị trí trên trang nên không có gì để tô. Chưa lưu gì.',
    unexpected:
      'Chưa tạo được tệp. Chưa lưu gì, dữ liệu vẫn còn nguyên. Thử lại; nếu vẫn lỗi, chọn định dạng khác.',
  },
  /** The whole library to one file and back. */
  backup: {
    title: 'Sao lưu và khôi phục',
    body: 'Một tệp chứa toàn bộ thư viện: văn bản, tệp gốc, kết luận rà soát, sửa đổi, mẩu cắt và thiết lập. Tệp không được mã hóa, nên cất như cất chính các văn bản ấy.',
    never: 'Chưa sao lưu lần nào.',
    last: (moment: string, documents: number) => `Lần sao lưu gần nhất: ${moment}, ${documents} văn bản.`,
    due: 'Nên sao lưu: có văn bản chưa nằm trong bản sao lưu nào',
    save: 'Sao lưu ra tệp',
    restore: 'Khôi phục từ tệp',
    working: { save: 'Đang sao lưu…', open: 'Đang kiểm tra tệp…', restore: 'Đang khôi phục…' },
    saved: (name: string) => `Đã lưu ${name} vào thư mục tải xuống.`,
    left: (documents: number) => `${documents} văn bản không đọc được nên không có trong tệp.`,
    restored: (documents: number) => `Đã khôi phục ${documents} văn bản.`,
    askTitle: 'Khôi phục từ bản sao lưu?',
    askAction: 'Thay thư viện',
    ask: (moment: string, documents: number, verdicts: number, present: number) =>
      `Bản sao lưu lúc ${moment} có ${documents} văn bản và ${verdicts} kết luận rà soát. Khôi phục sẽ thay toàn bộ thư viện hiện có (${present} văn bản) và thiết lập.`,
    failures: {
      'not-a-backup':
        'Tệp này không phải bản sao lưu của Đối Chiếu, hoặc bị cắt cụt. Thư viện không thay đổi. Chọn tệp sao-luu-doi-chieu_….zip.',
      newer:
        'Bản sao lưu do phiên bản mới hơn tạo ra. Thư viện không thay đổi. Cập nhật phần mềm rồi khôi phục lại.',
      damaged: 'Bản sao lưu bị hỏng hoặc thiếu phần. Thư viện không thay đổi. Chọn một bản sao lưu khác.',
      'too-large':
        'Dữ liệu vượt quá mức một tệp sao lưu chứa được. Thư viện không thay đổi. Xóa bớt văn bản không cần rồi thử lại.',
      unexpected: 'Chưa làm được. Thư viện không thay đổi. Tải lại trang rồi thử lần nữa.',
    },
  },
};
