import { describe, expect, it } from 'vitest';
import { readPhrase } from './read-phrase.ts';

describe('what is no target', () => {
  it.each([
    ['goal', '- Phấn đấu tất cả các thôn có nhà văn hóa.'],
    ['task', 'Tổ chức 02 lớp tập huấn cho 150 cán bộ cấp xã trong quý II/2025.'],
    ['task', 'Hỗ trợ 50% kinh phí mua giống, tối đa không quá 20 triệu đồng/hộ.'],
    ['task', 'Mỗi xã lựa chọn ít nhất 01 mô hình điểm để chỉ đạo.'],
    ['task', 'Báo cáo trước ngày 15 hằng tháng, chậm nhất 05 ngày làm việc kể từ ngày nhận được văn bản.'],
    ['task', 'Thời hạn giải quyết không quá 15 ngày làm việc.'],
    ['task', 'Đối với các xã có tỷ lệ hộ nghèo trên 40%, ưu tiên bố trí vốn.'],
    ['task', 'Dân số toàn xã 12.500 người, với 3.200 hộ, trong đó hộ đồng bào dân tộc thiểu số chiếm 45%.'],
    ['task', 'Toàn huyện có 15 xã, 01 thị trấn với 120 thôn.'],
    ['none', 'Hiện nay, toàn xã có 95% hộ dân sử dụng nước hợp vệ sinh.'],
    ['none', 'Kết quả năm 2024 đạt 97,5%, tăng 2% so với năm 2023.'],
    ['none', 'Năm 2024, thu ngân sách đạt 350 tỷ đồng, đạt 110% kế hoạch.'],
    ['none', 'Trường có 24 lớp với 850 học sinh.'],
    ['none', 'Phong trào thu hút trên 90% hội viên tham gia.'],
    ['norm', 'Kinh phí thực hiện: 250 triệu đồng từ nguồn ngân sách tỉnh.'],
    ['task', 'Đề nghị các đơn vị đạt tối thiểu 80 điểm mới được xét khen thưởng.'],
    ['task', 'Xử phạt từ 5 triệu đồng đến 10 triệu đồng.'],
    ['task', 'Diện tích lớp học tối thiểu 1,5 m2/học sinh.'],
    ['goal', 'Giai đoạn 2021-2025, tỷ lệ hộ nghèo đã giảm 5,2%, vượt mục tiêu đề ra.'],
    ['goal', 'Phấn đấu tăng trưởng kinh tế đạt hai con số.'],
    ['goal', 'Vận động mỗi cán bộ ủng hộ tối thiểu 01 ngày lương.'],
    ['task', 'Tăng cường tuần tra, không để xảy ra điểm nóng.'],
    ['goal', 'Thực hiện có hiệu quả 03 chương trình mục tiêu quốc gia.'],
    ['goal', 'Tập trung thực hiện 03 đột phá chiến lược, 05 nhiệm vụ trọng tâm.'],
    ['task', 'Nhu cầu xăng dầu khoảng 13 triệu tấn, tăng 9%.'],
    ['goal', 'Nếu đạt trên 95% kế hoạch thì được khen thưởng.'],
    ['goal', 'kiềm chế, giảm thiểu tai nạn giao thông'],
    ['goal', 'phấn đấu vượt chỉ tiêu tỉnh giao'],
    ['goal', '- Trường đạt danh hiệu Tập thể Lao động xuất sắc.'],
    ['goal', '- Phổ cập dịch vụ mạng di động 5G và điện thoại thông minh.'],
  ] as const)('%s: %s', (stance, text) => expect(readPhrase(text, stance)).toEqual([]));
});
