/**
 * Marked syllables that official text uses all the time (âm tiết thường dùng), counted over plans, directives and
 * reports of many bodies. The grammar of the syllable says what can be written; this says what usually is.
 */
export const COMMON_SYLLABLES: ReadonlySet<string> = new Set(
  `ả á ái án ảnh ánh áp ăn âm ấn âu bà bá bách bạch bài bãi bái bám bàn bản bán bạn bào bảo báo bày bắc
   băng bằng bắt bậc bất bật bầu bên bền bến bệnh bí bị biên biển biến biện biết biệt biểu bình bỏ bổ
   bố bộ bồi bởi bù buộc buổi bức bước bưu cà cả cá các cách cải cảm cản cán càng cảng cảnh cạnh cáo
   căn cắt cầm cấm cân cần cận cấp cập cầu cấu cây chải chánh chào cháy chắc chăm chăn chặn chặng chặt
   chấm chậm chân chấn chấp chất châu chè chẽ chéo chế chỉ chí chiếm chiến chiều chiếu chỉnh chính chịu
   chọn chóng chỗ chồng chống chốt chờ chợ chủ chú chuẩn chúng chuỗi chuyên chuyển chuyện chữ chưa chữa
   chứa chức chứng chương có còn cổ cố công cổng cộng cốt cơ cờ cũ cụ của cục cụm cùng củng cũng cuộc
   cuối cư cử cứ cửa cực cương cường cửu cứu dài dám dạng dành dạy dân dần dẫn dấu dậy dễ dệt dịch diễn
   diện diệu dò dọc dõi dòng dù dục dùng dụng duyệt dư dữ dự dứa dựa dừng dựng dược dưới dương dưỡng
   dứt đa đà đã đá đai đài đãi đại đàm đảm đàn đang đảng đáng đánh đào đảo đáo đạo đáp đạt đặc đăng
   đẳng đặt đất đầu đấu đây đầy đẩy đẹp đề để đền đến đều đi địa đích địch điểm điển điện điều đình
   đính định đo đó đoàn đoán đoạn đòi đói đón đóng đô đồ đỗ độ đốc độc đôi đổi đối đội đôn đông đồng
   động đột đỡ đời đơn đợt đủ đua đúng đưa đức đứng được đương đường gắn gắng gặp gấp gây ghép giá giác
   giải giảm giám giản giáo giáp giày giấy gìn giỏi giống giới giúp giữ giữa giường gói gọi gọn góp gỗ
   gốc gồm gỡ gửi gương hà hạ hài hải hái hại hàn hạn hàng hạng hành hạnh hào hạt hằng hấp hầu hậu hệ
   hết hiểm hiện hiệp hiểu hiệu hình hoà hoá hòa hóa hoạch hoàn hoàng hoạt hoặc học hỏi họp hồ hỗ hộ
   hồi hội hồng hơn hợp hủ huấn huế hùng hút hụt huyện hưng hưởng hướng hữu ích ít kèm kém kéo kê kể kế
   kênh kết kêu khả khá khác khách khám khảo khát khắc khăn khẩn khâu khẩu khí khích khiếu khó khoá
   khóa khoản khoán khoảng khoáng khỏe khỏi khôi khối không khơi khởi khúc khuôn khuyến kiểm kiếm kiệm
   kiên kiến kiện kiểu kính kịp kỳ kỷ kỹ ký là lá lạc lãi lại làm lãm làng lãng lành lãnh lào lắp lâm
   lân lần lập lâu lậu lấy lẻ lễ lệ lệch lên lệnh lịch liên liền liệt liêu liệu lĩnh loại lọc lõi lòng
   lỗ lộ lối lồng lời lợi lớn lớp lũ lúa luân luận luật lục lùi luôn lũy luyện lựa lực lược lưới lương
   lượng lượt lưu lý mà mã mại mạng mạnh máy mắc măng mắt mặt mất mật mẫu mẽ mẹ mềm miền miễn mìn mình
   móc mọi mô môi mỗi mối môn một mơ mở mời mới mù mục mũi mưa mức mừng mường mưu mỹ nại nạn nào này
   năm nắm nắn năng nắng nâng nê nề nên nền nếp nêu nếu ngạch ngành ngày ngăn ngắn ngân nghèo nghề nghệ
   nghỉ nghĩ nghị nghĩa nghiêm nghiệm nghiên nghiện nghiệp nghìn ngoài ngoại ngô ngộ ngũ nguồn nguyên
   nguyễn nguyện ngư ngữ ngự ngừa người nhà nhãn nhắc nhằm nhân nhận nhập nhất nhật nhẹ nhiễm nhiệm
   nhiên nhiệt nhiều nhiễu nhìn nhỏ nhóm nhọn nhờ nhở nhũng như nhưng những niêm niệm niên nói nòng
   nóng nổ nỗ nổi nối nội nông nộp nợ nơi núi nuôi nữa nước ô ổn ông ở phá phải phạm phản pháp phát
   phạt phẩm phân phần phấn phận phép phê phí phía phiền phiếu phó phòng phóng phổ phố phối phù phủ phú
   phụ phúc phục phức phương phường quả quá quản quán quảng quát quân quần quận quét quốc quỹ quý quyền
   quyết rà rãi ràng rào rập rất riêng rõ rộng rút rừng sách sạch sản sạn sàng sáng sát sắc sắm sẵn sắp
   sắt sân sâu sẻ sẽ sĩ siêu soát sóc sóng sót sổ số sôi sông sống sơ sở sớm sơn suất súc suốt sử sự
   sửa sức tác tách tài tải tái tại tạm tảng tạo tạp tàu tắc tăng tặng tắt tâm tầm tân tấn tầng tập tất
   tây tế tệ tên thác thải thái tháng thành thạnh thảo tháo tháp thăm thắng thâm thẩm thân thần thận
   thấp thất thật thầu thấy thẻ thể thế thêm thì thí thị thích thiên thiện thiết thiểu thiếu thiệu
   thoái thoại thoáng thoát thô thôn thông thống thơ thời thù thủ thú thụ thuân thuận thuật thúc thuê
   thuế thuốc thuộc thuỷ thủy thư thử thứ thừa thức thực thương thường thưởng tỉ tích tịch tiềm tiên
   tiền tiễn tiến tiện tiếng tiếp tiết tiêu tiểu tìm tín tình tỉnh tính tỏa toàn toán tô tổ tố tốc tộc
   tối tội tôn tồn tổng tốt tờ tới trà trả trách trái trạm trạng tránh trào trần trấn trận trật trẻ
   trên trì trí trị triển triệt triệu trình trò trọng trồng trở trợ trù trú trụ trục truyền trừ trữ
   trực trưng trước trương trường trưởng tuân tuần túc tục tuệ tùng tuổi tùy túy tuyên tuyển tuyến tư
   từ tử tự từng tương tường tưởng tướng tượng tựu tỷ uốn uỷ ủy uyên ứng ước ương ưu và vạn vào văn vẫn
   vấn vận vật vậy vẻ vẽ vé về vệ vì vị việc viên viễn viện viết việt võ vòng vọng vốn với vũ vụ vùng
   vừa vực vững vươn vương vướng vượt xã xác xảy xâm xấu xây xẩy xét xếp xóa xuân xuất xúc xuống xuyên
   xử ý yên yết yêu yếu`.split(/\s+/),
);
