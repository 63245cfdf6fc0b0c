/**
 * Words with which the name of a body begins. They tell a separator between two units from a comma inside one name:
 * `Sở Văn hóa, Thể thao và Du lịch` stays whole because `Thể thao` begins no unit.
 */

import { phraseList } from '../phrase-list.ts';

/**
 * Chức danh đứng đầu: a head named instead of the body. Longest first is not needed, the reader takes the longest.
 */
export const HEAD_TITLES: readonly string[] = phraseList(`
  Thủ trưởng | Người đứng đầu | Lãnh đạo | Giám đốc | Phó Giám đốc | Tổng Giám đốc | Chủ tịch | Phó
  Chủ tịch | Các Phó Chủ tịch | Chánh Văn phòng | Chánh Thanh tra | Chánh án | Viện trưởng | Cục
  trưởng | Phó Cục trưởng | Chi cục trưởng | Phó Trưởng | Phó Chánh Văn phòng | Phó Thủ trưởng |
  Cụm trưởng | Cụm phó | Khối trưởng | Khối phó | Chi hội trưởng | Trưởng ấp | Trưởng bản | Trưởng khóm | Tổng cục trưởng | Vụ trưởng | Bộ trưởng | Trưởng phòng | Trưởng ban |
  Trưởng Công an | Trưởng trạm | Trưởng thôn | Trưởng khu phố | Trưởng khu | Trưởng xóm | Trưởng buôn |
  Trưởng làng | Trưởng khu dân cư | Thủ tướng | Phó Thủ tướng | Chủ tịch Thường trực |
  Phó Chủ tịch Thường trực | Phó Bí thư Thường trực | Phó Giám đốc Thường trực | Tư lệnh | Chỉ huy trưởng | Hiệu trưởng | Phó Hiệu trưởng | Bí thư
  | Phó Bí thư | Tổ trưởng | Tổ phó | Kế toán trưởng | Đội trưởng | Tổng Biên tập | Trưởng đoàn | Trưởng
`);

/**
 * First words of named bodies. `complement` heads say nothing alone (`Ban`, `Phòng`): the words right after them belong
 * to the name even where they look like verbs (`Ban Tổ chức`, `Chi cục Kiểm lâm`, `Phòng Quản lý đô thị`).
 */
export const NAME_HEADS: readonly { text: string; complement: boolean }[] = [
  ...phraseList(`
    Sở | Ban | Phòng | Bộ | Cục | Chi cục | Tổng cục | Vụ | Viện | Trung tâm | Trường | Bệnh viện | Hội
    | Hiệp hội | Liên hiệp | Liên minh | Liên đoàn | Đoàn | Đội | Tổ | Ủy ban | Hội đồng | Thường trực |
    Ban Thường vụ | Ban Thường trực | Ban Giám | Công ty | Tổng công ty | Tập đoàn | Ngân hàng | Quỹ |
    Đài | Báo | Cổng | Trang | Trạm | Hạt | Cơ quan | Cơ sở | Câu lạc bộ | Hợp tác xã | Học viện | Đại học | Nhà |
    Thư viện | Bảo tàng | Cảng | Nhóm | Cụm | Khối | Đảng bộ | Chi bộ | Vườn | Xí nghiệp | Đồn | Lữ đoàn |
    Trung đoàn | Khoa | Lực lượng | Ngành | Giáo viên | Nhân viên | Công chức | Tổng
  `).map((text) => ({ text, complement: true })),
  ...phraseList(`
    UBND | Ủy ban nhân dân | HĐND | Hội đồng nhân dân | MTTQ | UBMTTQ | Mặt trận Tổ quốc | Công an |
    Thanh tra | Văn phòng | Văn thư | Kho bạc | Kho bạc Nhà nước | Bảo hiểm xã hội | BHXH | Bưu điện |
    Viễn thông | Điện lực | Tòa án | Tòa án nhân dân | Viện kiểm sát | Viện kiểm sát nhân dân | Tỉnh ủy
    | Thành ủy | Huyện ủy | Quận ủy | Thị ủy | Đảng ủy | Tỉnh đoàn | Thành đoàn | Huyện đoàn | Thị đoàn | Quận đoàn | Công đoàn
    | Đoàn Thanh niên | Bộ đội Biên phòng | BĐBP | Nhà trường | Thuế | Thống kê | Hải quan | Tổ đại biểu
    | TAND | VKSND | BCĐ | BQL | TTYT | LĐLĐ | KBNN | NHCSXH | VP | VPUB | TT | BCH | CLB | HTX | LHPN |
    Chính phủ | Quốc hội | Đại biểu | Doanh nghiệp | Chủ đầu tư | Bộ phận | Đảng đoàn | Ban cán sự đảng
    | Quản lý thị trường | Cảnh sát giao thông | Cảnh sát biển | Kiểm lâm | Kiểm ngư | Biên phòng | VNPT | Viettel |
    Mobifone | Tổng phụ trách | Kế toán | Chi bộ trường | Chi đoàn giáo viên | Liên đội |
    Ban đại diện cha mẹ học sinh | Đoàn trường | Ban Giám hiệu | Ban Giám đốc
  `).map((text) => ({ text, complement: false })),
];

/** Words that look like the head of a name and begin something else: `Ban hành`, `Báo cáo`, `Bộ chỉ số`, `Đoàn kết`. */
export const FALSE_HEADS: readonly string[] = phraseList(`
  Ban hành | Ban ngành | Ban đầu | Báo cáo | Báo chí | Bộ chỉ số | Bộ thủ tục | Bộ tiêu chí | Bộ luật
  | Bộ máy | Bộ mặt | Bộ câu hỏi | Cục bộ | Cơ sở dữ liệu | Cơ sở hạ tầng | Cơ sở vật chất | Cơ sở lý
  luận | Khoa học | Khoa giáo | Đoàn kết | Đoàn viên | Đội ngũ | Đơn vị tính | Hạt nhân | Hội nghị | Hội thảo | Hội nhập |
  Hội thi | Hội diễn | Hội viên | Hội họp | Hội chợ | Khối lượng | Khối kiến thức | Ngành nghề | Nhà ở
  | Nhà máy | Nhà nước | Nhóm nhiệm vụ | Nhóm giải pháp | Nhóm chỉ tiêu | Nhóm tiêu chí | Nhóm đối tượng |
  Nhóm dự án | Nhóm vấn đề | Nhóm nội dung | Nhóm hộ | Nhóm công việc | Nhà đầu tư | Nhà văn hóa | Phòng chống | Phòng ngừa | Phòng cháy | Phòng vệ |
  Phòng học | Phòng họp | Phòng làm việc | Quỹ đất | Quỹ lương | Sở dĩ | Sở hữu | Sở thích | Thống kê
  số liệu | Tổ chức | Tổng hợp | Tổng kết | Tổng số | Tổng cộng | Tổng giá trị | Tổng diện tích | Tổng
  sản phẩm | Tổng sản lượng | Tổng vốn | Tổng thu | Tổng mức | Tổng kinh phí | Tổng điều tra | Tổng rà
  soát | Tổng đàn | Trang bị | Trang thiết bị | Trang trại | Trang trí | Trường hợp | Trường lớp |
  Vườn cây | Viện dẫn | Viện trợ | Viễn thông công ích | Thuế suất | Thuế thu nhập | Thuế giá trị |
  TT-BTC | Đại học, cao đẳng | Thanh tra, kiểm tra | Cổng dịch vụ công | Doanh nghiệp hóa | Cán bộ hóa
`);

/** Determiners that open a group: `các`, `những`, `một số`. */
export const DETERMINERS: readonly string[] = phraseList(`
  các | những | một số | toàn thể | toàn thể các | tất cả | tất cả các | từng | mỗi
`);

/** Nouns of a group, which may follow each other without a determiner: `sở, ban, ngành, đơn vị liên quan`. */
export const GROUP_NOUNS: readonly string[] = phraseList(`
  sở | ban | bộ | ngành | phòng | khoa | phòng ban | ban ngành | cơ quan | đơn vị | địa phương | tổ chức |
  đoàn thể | hội | hội đoàn thể | doanh nghiệp | hợp tác xã | htx | bệnh viện | trường | trường học |
  nhà trường | cơ sở | cấp | quận | huyện | thị xã | thành phố | xã | phường | thị trấn | đặc khu |
  thôn | bản | làng | buôn | ấp | khu phố | tổ dân phố | khu dân cư | cụm | khối | chi bộ | đảng bộ |
  cấp ủy | bộ phận | trung tâm | chủ đầu tư | lực lượng | cá nhân | thành viên | giáo viên | nhân viên | cán bộ |
  công chức | viên chức | hiệp hội | câu lạc bộ | công ty | tập đoàn | quỹ | ngân hàng | nhà máy | tòa
  soạn | cộng đồng | tỉnh | nhà thầu | đại biểu | ban quản lý | ủy ban | chi cục | cục | vụ | viện |
  trạm y tế | tổ | đội | hội đồng | lãnh đạo | thủ trưởng | cổng | báo | đài | đồng chí | ủy viên |
  chi, đảng bộ | chi bộ, đảng bộ | huyện ủy | thành ủy | thị ủy | quận ủy | đảng ủy | huyện đoàn |
  thành đoàn | thị đoàn | quận đoàn | xã đoàn | đoàn
`);

/** Group nouns as the first half of what is no body: `các cơ sở dữ liệu`. */
export const FALSE_GROUPS: readonly string[] = phraseList(`
  cơ sở dữ liệu | cơ sở hạ tầng | cơ sở vật chất | cơ sở lý luận | cơ sở pháp lý | cơ sở thực tiễn |
  tổ chức thực hiện | bộ chỉ số | bộ tiêu chí | bộ thủ tục | hội nghị | hội thảo | hội thi | đội ngũ
`);

/** Level words (cấp): they end a name and may be listed: `các huyện, thị xã, thành phố`. */
export const LEVEL_WORDS: readonly string[] = phraseList(`
  tỉnh | thành phố | tp | huyện | quận | thị xã | thị trấn | xã | phường | đặc khu | trung ương | quốc gia | quân khu | cơ
  sở | khu vực | thôn | nhà trường | lớp | miền | địa phương | huyện, thị, thành phố | huyện, thị, thành |
  huyện, thành, thị | huyện, thị | thị, thành phố
`);
