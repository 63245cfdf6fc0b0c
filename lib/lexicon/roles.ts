/**
 * Words that say who does what (vai trò): role verbs, words of order and request, and the verbs
 * and adverbs with which a duty begins.
 */

import { phraseList } from './phrase-list.ts';

/** Role verbs (chủ trì, phối hợp, tham mưu, thực hiện) by the role they give. */
export const ROLE_VERBS = {
  lead: [
    'chủ trì',
    'là đầu mối chủ trì',
    'là cơ quan đầu mối chủ trì',
    'làm đầu mối chủ trì',
    'là cơ quan chủ trì',
    'là đơn vị chủ trì',
    'giữ vai trò chủ trì',
    'làm đầu mối',
    'là đầu mối',
    'làm cơ quan đầu mối',
    'là cơ quan đầu mối',
    'là đơn vị đầu mối',
    'chịu trách nhiệm chính',
    'chịu trách nhiệm chủ trì',
  ],
  coordinate: ['phối hợp', 'cùng phối hợp', 'tham gia phối hợp'],
  advise: ['tham mưu', 'tham mưu giúp', 'tham mưu cho', 'giúp'],
  implement: ['chịu trách nhiệm', 'thực hiện', 'triển khai thực hiện'],
} as const;

/** Giao, yêu cầu: orders to bodies below; đề nghị: requests to bodies that are not. */
export const ORDER_WORDS: readonly string[] = [
  'giao cho',
  'giao trách nhiệm cho',
  'giao nhiệm vụ cho',
  'giao',
  'phân công',
  'yêu cầu',
  'đề nghị',
  'kính đề nghị',
  'trân trọng đề nghị',
  'kiến nghị',
  'ủy quyền cho',
  'ủy quyền',
];

/** Words between a unit and its duty that carry no duty themselves. */
export const DUTY_MARKERS: readonly string[] = [
  'có trách nhiệm',
  'có nhiệm vụ',
  'có nhiệm vụ và quyền hạn',
  'chịu trách nhiệm trong việc',
];

/** How often a duty comes back. */
export const FREQUENCIES: readonly string[] = [
  'hằng năm',
  'hàng năm',
  'hằng quý',
  'hàng quý',
  'hằng tháng',
  'hàng tháng',
];

/** Adverbs and conjunctions before the verb of a duty; they never change who does it. */
export const DUTY_ADVERBS: readonly string[] = [
  'tiếp tục',
  'chủ động',
  'thường xuyên',
  'kịp thời',
  'tích cực',
  'khẩn trương',
  'nghiêm túc',
  'định kỳ',
  'đồng thời',
  'trực tiếp',
  'trước mắt',
  'quyết liệt',
  'tập trung',
  ...FREQUENCIES,
  'cần',
  'phải',
  'cùng',
  'cùng với',
  'có kế hoạch',
  'chủ động,',
  'thường xuyên,',
  'cũng',
  'ngoài ra',
  'song song đó',
  'đặc biệt',
];

/**
 * First words of a predicate (vị ngữ): where one of these stands in lower case after the name of a unit, the name is
 * over. Verbs of administrative duties, adverbs and the prepositions that open an adverbial.
 */
export const PREDICATE_OPENERS: readonly string[] = [
  ...ROLE_VERBS.lead,
  ...ROLE_VERBS.coordinate,
  ...ROLE_VERBS.implement,
  ...DUTY_MARKERS,
  ...DUTY_ADVERBS,
  ...phraseList(`
  tham mưu | giúp | có kế hoạch | có báo cáo | có biện pháp | có giải pháp | là | làm | đầu mối | căn cứ | trên cơ sở |
  dựa trên | theo | theo dõi | trong quá trình | trong phạm vi | trong điều kiện | triển khai | tổ chức | thực hiện |
  xây dựng | ban hành | rà soát | nghiên cứu | tăng cường | đẩy mạnh | đẩy nhanh | nâng cao | hướng
  dẫn | đôn đốc | kiểm tra | giám sát | thanh tra | tổng hợp | báo cáo | chỉ đạo | lãnh đạo | quán
  triệt | tuyên truyền | phổ biến | vận động | phát động | bố trí | cân đối | phân bổ | thẩm định |
  trình | đề xuất | cung cấp | cập nhật | lập | lồng ghép | đưa | gửi | phát huy | quan tâm | tạo điều
  kiện | tạo mọi điều kiện | hỗ trợ | giúp đỡ | đảm bảo | bảo đảm | phân công | cử | lựa chọn | khảo
  sát | đánh giá | xác định | đăng ký | huy động | phát triển | phát hiện | mở | chuẩn bị | hoàn thiện
  | hoàn thành | ứng dụng | đầu tư | duy trì | quản lý | xử lý | giải quyết | tiếp nhận | tiến hành |
  thông báo | thông tin | đăng tải | niêm yết | công bố | công khai | quy định | quyết định | phê
  duyệt | chấp hành | tuân thủ | góp phần | tham gia | hưởng ứng | chú trọng | ưu tiên | khuyến khích
  | sử dụng | thành lập | kiện toàn | củng cố | đổi mới | cải tiến | sắp xếp | rút kinh nghiệm | sơ
  kết | tổng kết | ký kết | biên soạn | đào tạo | tập huấn | bồi dưỡng | liên hệ | làm việc | thống
  nhất | tính toán | dự trù | dự toán | quyết toán | cấp | cấp phát | thu | chi | mời | bám sát | nắm
  | nắm bắt | xem xét | phản ánh | kiến nghị | yêu cầu | đề nghị | giao | được | được giao | đã | đang
  | sẽ | còn | chưa | không | bị | khi | sau khi | nếu | để | nhằm | trước | trước ngày | hoạt động |
  quy hoạch | gắn | thiết kế | khai thác | vận hành | tự | nỗ lực | phấn đấu | ra sức | phân tích |
  đối chiếu | tích hợp | kết nối | chia sẻ | giới thiệu | quảng bá | biểu dương | khen thưởng | động
  viên | chăm lo | phụ trách | kiểm soát | kiểm kê | kêu gọi | xét | lấy ý kiến | góp ý | nhân rộng |
  tháo gỡ | khắc phục | chấn chỉnh | phòng ngừa | ngăn chặn | đấu tranh | xúc tiến | thu hút | mua sắm
  | trang bị | cải tạo | nâng cấp | sửa chữa | bảo dưỡng | bảo vệ | bảo quản | lưu trữ | số hóa |
  chuẩn hóa | chuyển | chuyển giao | chuyển đổi | tối ưu hóa | đề ra | thi hành | thể chế hóa | cụ thể
  hóa | giải ngân | cắt giảm | tiết kiệm | đối thoại | tuyển dụng | điều phối | điều hành | điều tra |
  tăng | giảm | tận dụng | tranh thủ | quy tụ | tôn vinh | xác minh | tặng | trao | trao đổi | thỏa
  thuận | ký | hợp tác | liên kết | định hướng | gương mẫu | nêu gương | nêu cao | thay thế | tách |
  phân loại | phân cấp | phân luồng | thăm | thăm hỏi | cấp kinh phí | dành | bổ sung | sửa đổi | điều
  chỉnh | truyền thông | thu thập | thống kê | giữ gìn | giữ vững | xuất bản | phát hành | phát sóng |
  sản xuất chương trình | học tập | đi đầu | thường trực | tuần tra | truy quét | trấn áp | xét xử |
  thu gom | nghiệm thu | bàn giao | trồng | tùy theo | tùy | đồng ý | nhất trí | từng bước | từng quý | từng năm |
  từng tháng | xác nhận | áp dụng | thiết lập | thu hồi | di dời | sơ tán | đình chỉ | cưỡng chế | thẩm tra | kê khai |
  khai báo | chi trả | thanh toán | trả lời | giải trình | kiểm điểm | làm rõ | làm tốt | mở rộng | hạn chế | siết chặt |
  nhắc nhở | tạm dừng | chấm dứt | chỉnh trang | chỉnh lý | soạn thảo | nộp | ra quyết định | chịu sự | thông qua |
  tham dự | tuyển chọn | sàng lọc | diễn tập | sẵn sàng | kiên quyết | khoanh vùng | xác lập | phân định | thí điểm |
  cam kết | giao ban | bình xét | xếp loại | chấm điểm | suy tôn | tuyên dương | tiếp xúc | tiêu hủy | nâng
`),
];

/**
 * Verbs with which a point of duties begins, besides those above. Inside a sentence many of them stand in names and in
 * lists of nouns, so they are looked for at the beginning of a point only.
 */
export const DUTY_VERBS: readonly string[] = phraseList(`
  thiết lập | làm tốt | làm rõ | làm việc | làm | áp dụng | cải cách | chăm sóc | chỉnh trang | chỉnh lý | chấm dứt | chống |
  chọn | cấm | nghiêm cấm | đặt | đề cao | gắn kết | giáo dục | giữ | giữ nguyên | hạn chế | hình thành | kết hợp | khai báo |
  khoanh vùng | kiên quyết | lắp đặt | mở rộng | nâng | nắm chắc | nhận diện | phân định | phân vùng | phổ cập | phun | quan trắc |
  ra quân | sàng lọc | siết chặt | soạn thảo | sửa | tái cơ cấu | tạm dừng | tạo | tập hợp | thay đổi | thí điểm |
  thể hiện | tiêm | tiêu hủy | tìm kiếm | truy thu | trực | tu bổ | ứng phó | vận dụng | xác lập | xóa | xóa bỏ | xử phạt |
  diễn tập | thu xếp | thu hồi | đình chỉ | đóng | dừng | dọn | dự báo | cảnh báo | di dời | sơ tán | giám định | kê khai |
  kiểm định | kiểm điểm | kiểm đếm | nạo vét | nhắc nhở | nghiêm túc | phối kết hợp | phủ | rút | thả | thay | thẩm tra | thử nghiệm |
  thực hành | tích lũy | tôn trọng | tôn tạo | trả | tra cứu | trưng bày | tuyển chọn | tuyển sinh | vệ sinh | vệ sinh môi trường | xây | xếp |
  khôi phục | khơi dậy | khơi thông | luân chuyển | luyện tập | mời gọi | ngăn ngừa | nhân | nhận | nuôi dưỡng | ổn định | phân bố |
  phân giao | phân khai | phòng, chống | phòng chống | quyết liệt | sáng tạo | tinh giản | tinh gọn | tổ chức lại | tố giác | tự kiểm tra |
  tự rà soát | đa dạng hóa | hiện đại hóa | xã hội hóa | cơ cấu lại | cá thể hóa | thường trực | thanh toán | quyết toán |
  công nhận | chi trả | bồi thường | giải phóng mặt bằng | giải trình | giải thích | giải tỏa | cưỡng chế | khởi công | nghiệm thu |
  lấy | lồng ghép | mở | nêu | quản lý chặt | thực hiện
`);

/** Headings under which units are given their duties. Folded, matched inside the title. */
export const IMPLEMENTATION_TITLES: readonly string[] = [
  'tổ chức thực hiện',
  'tổ chức triển khai',
  'phân công nhiệm vụ',
  'phân công trách nhiệm',
  'phân công thực hiện',
  'phân công tổ chức',
  'trách nhiệm thực hiện',
  'trách nhiệm của',
  'trách nhiệm các',
  'chế độ báo cáo',
  'chế độ thông tin',
  'thông tin, báo cáo',
  'điều khoản thi hành',
  'giao nhiệm vụ',
  'nhiệm vụ cụ thể của',
];
