/**
 * Words of the review sheet (phiếu rà soát). Vietnamese whatever the reader's language is, like the sentences of
 * findings: the sheet goes into the file of the document under review.
 */
export const SHEET_WORDS = {
  country: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  issuerBlank: '……………………………………',
  numberBlank: 'Số: ………/………',
  placeBlank: '………………, ngày …… tháng …… năm ………',
  title: 'PHIẾU RÀ SOÁT',
  underReview: 'Văn bản được rà soát',
  parent: 'Văn bản chỉ đạo cấp trên',
  summary: '1. Tóm tắt',
  inconsistencies: '2. Điểm chưa thống nhất',
  coverage: '3. Mức độ cụ thể hóa chỉ tiêu',
  form: '4. Lưu ý về thể thức',
  none: 'Không có.',
  noTargets: 'Văn bản chỉ đạo cấp trên không nêu chỉ tiêu để đối chiếu.',
  findingHeads: [
    'TT',
    'Nội dung',
    'Trích văn bản',
    'Trích văn bản cấp trên',
    'Kết luận của người rà soát',
    'Lý do',
  ],
  coverageHeads: [
    'TT',
    'Chỉ tiêu của văn bản cấp trên',
    'Mức giao',
    'Chỉ tiêu của văn bản',
    'Mức đề ra',
    'Kết quả',
    'Lý do',
  ],
  reviewer: 'NGƯỜI RÀ SOÁT',
  head: 'LÃNH ĐẠO ĐƠN VỊ',
  signHint: '(Ký, ghi rõ họ tên)',
  section: (section: string) => `Mục ${section}`,
  page: (page: number) => `trang ${page}`,
  counted: (targets: number, parts: string) =>
    targets === 0 ? SHEET_WORDS.noTargets : `Văn bản chỉ đạo cấp trên giao ${targets} chỉ tiêu: ${parts}.`,
  found: (inconsistencies: number, form: number) =>
    `Có ${inconsistencies} điểm chưa thống nhất và ${form} lưu ý về thể thức.`,
  reviewed: (done: number, total: number, parts: string) =>
    done === 0
      ? `Chưa có kết luận của người rà soát cho ${total} nội dung nêu trên.`
      : `Đã có kết luận cho ${done}/${total} nội dung: ${parts}.`,
} as const;
