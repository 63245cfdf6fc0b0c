/** Lists of what a document states (chỉ tiêu, phân công, viện dẫn, phong trào, đề mục, thông tin). */
export const facts = {
  tabs: {
    findings: 'Phát hiện',
    targets: 'Chỉ tiêu',
    assignments: 'Phân công',
    citations: 'Viện dẫn',
    movements: 'Phong trào',
    outline: 'Đề mục',
    information: 'Thông tin',
  },
  listOf: (what: string) => `Danh sách ${what.toLowerCase()}`,
  empty: {
    findings: 'Chưa có phát hiện nào. Chọn văn bản chỉ đạo để đối chiếu.',
    targets: 'Không thấy chỉ tiêu nào trong văn bản này.',
    assignments: 'Không thấy phân công nào trong văn bản này.',
    citations: 'Văn bản này không viện dẫn văn bản nào.',
    movements: 'Không thấy phong trào thi đua hay cuộc vận động nào được nêu tên.',
    outline: 'Văn bản này không có đề mục đánh số.',
  },
  quote: 'Trích nguyên văn',
  showInDocument: 'Xem trong văn bản',
  copyQuote: 'Sao chép trích dẫn',
  confidence: (percent: number) => `Độ tin cậy ${percent}%`,
  lowConfidence: 'cần kiểm tra',
  reasons: 'Lý do',
  section: 'Mục',
  source: 'Nguồn và cách đọc',
  place: (section: string, page: number | null) =>
    [section ? `mục ${section}` : '', page === null ? '' : `trang ${page}`].filter(Boolean).join(', '),
  assignedTo: 'Đơn vị được giao',
  deadline: 'Thời hạn',
  period: 'Thời kỳ',
  partOf: 'trong đó',
  restated: 'chỉ tiêu của cấp trên được nhắc lại',
  mentions: (count: number) => `${count} lần nhắc đến`,
  filterHint: 'Lọc danh sách (không cần gõ dấu)',
  /** Words for the reason codes of a confidence. */
  confidenceReasons: {
    ocr: 'nhận dạng từ ảnh',
    page: 'trang đọc kém',
  },
};
