/**
 * Words of two syllables whose first or second syllable also begins or ends another word, so that two of them side by
 * side look like a word typed twice: `thực hiện | hiện đại hóa`. And words that Vietnamese repeats on purpose.
 */

const list = (words: string): readonly string[] => words.trim().split(/\s*,\s*/u);

/** Từ ghép hay gặp; a syllable typed twice is excused when it ends one of these and begins another. */
export const COMPOUND_WORDS = list(`
  an ninh, an sinh, an toàn, áp dụng, bản địa, bản đồ, bản sắc, báo cáo, báo chí, bảo đảm, bảo hiểm, bảo tồn,
  bảo vệ, bền vững, biên chế, biên giới, biểu dương, bộ đội, bộ máy, bộ phận, bồi dưỡng, cán bộ, cạnh tranh,
  cấp cứu, cấp dưới, cấp huyện, cấp phát, cấp tỉnh, cấp trên, cấp ủy, cấp xã, cây trồng, chặt chẽ, chất lượng,
  chất thải, chế biến, chế độ, chế tài, chế tạo, chỉ đạo, chỉ số, chỉ thị, chỉ tiêu, chiến đấu, chính đáng,
  chính phủ, chính quyền, chính sách, chính thức, chính trị, chính xác, chủ đề, chủ động, chủ lực, chủ tịch,
  chủ trì, chủ trương, chủ yếu, chuẩn bị, chức danh, chức năng, chức sắc, chức vụ, có hiệu, công an, công bố,
  công chức, công cộng, công dân, công đoàn, cộng đồng, công khai, công nghệ, công nghiệp, công nhân,
  công nhận, công suất, công tác, công trình, công việc, công vụ, cơ bản, cơ cấu, cơ chế, cơ hội, cơ quan,
  cơ sở, cụ thể, cực kỳ, dân chủ, dân cư, dân cử, dân quân, dân sinh, dân số, dân sự, dân tộc, dân vận,
  dịch bệnh, dịch vụ, doanh nghiệp, du lịch, dụng cụ, dụng ý, dự án, dự phòng, dự toán, đa dạng, đại biểu,
  đại hình, đại hội, đảm bảo, đảm nhận, đánh giá, đạo đức, đào tạo, đạt chuẩn, đất đai, đất nước, đấu giá,
  đấu thầu, đấu tranh, đầu tư, đầy đủ, đẩy mạnh, đề án, đề cương, đề nghị, đề tài, đề xuất, địa bàn, địa hình,
  địa phương, điển hình, điều hành, điều kiện, điều tra, định canh, định cư, định hướng, định kỳ, định mức,
  đoàn kết, đoàn thể, đoàn viên, đô thị, độ tuổi, đổi mới, đội ngũ, đôn đốc, đồng bào, đồng bộ, động lực,
  đồng thời, động vật, động viên, đời sống, đơn vị, được giao, giá cả, gia cầm, giá đất, gia đình, gia súc,
  gia tăng, giá thành, giá trị, giai đoạn, giải pháp, giải quyết, giám sát, gián tiếp, giáo dục, giao thông,
  giáo viên, giới thiệu, giới tính, hạ tầng, hạn chế, hàng hóa, hành chính, hành động, hành khách, hành nghề,
  hành vi, hiện có, hiện đại, hiện hành, hiện nay, hiện trạng, hiện trường, hiện tượng, hiện vật, hiệu lực,
  hiệu quả, hiệu suất, hình ảnh, hình sự, hình thành, hình thức, hóa chất, hóa đơn, hoạch định, hoàn thành,
  hoàn thiện, hoạt động, học kỳ, học phí, học sinh, học tập, học viên, hồ sơ, hỗ trợ, hội chợ, hội đồng,
  hội nghị, hội nhập, hội thảo, hội thi, hội trường, hội viên, hợp đồng, hợp lý, hợp nhất, hợp pháp, hợp tác,
  huy chương, huy động, hướng dẫn, hưởng ứng, kèm theo, kế hoạch, kế toán, kết cấu, kết hợp, kết luận,
  kết nạp, kết nối, kết quả, khai mạc, khai thác, khắc phục, khen thưởng, khoa học, khu công, khu dân,
  khu vực, kiểm soát, kiểm tra, kiến nghị, kiến thức, kiến trúc, kinh doanh, kinh phí, kinh tế, kịp thời,
  kỷ luật, kỹ năng, kỹ thuật, làm theo, làng nghề, lãnh đạo, lao động, liên kết, liên quan, lĩnh vực,
  loại hình, lợi ích, lợi nhuận, lợi thế, lực lượng, lượng giá, lương thực, lý do, lý lịch, lý luận, mạnh mẽ,
  mô hình, môi trường, mục đích, mục tiêu, mưu trí, năng lực, năng lượng, năng suất, nâng cao, ngành nghề,
  ngân sách, nghề nghiệp, nghị định, nghị quyết, nghiệp vụ, nguồn lực, nguồn nhân lực, người dân, nhà nước,
  nhà trường, nhân dân, nhận diện, nhân lực, nhân rộng, nhân sự, nhận thức, nhân tố, nhân văn, nhân viên,
  nhiệm kỳ, nhiệm vụ, nỗ lực, nội dung, nội vụ, nông dân, nông nghiệp, nông sản, nông thôn, nuôi dưỡng,
  nước ngoài, nước sạch, ổn định, pháp luật, pháp lý, phát động, phát hiện, phát huy, phát sinh, phát thanh,
  phát triển, phẩm chất, phân cấp, phân công, phấn đấu, phòng ban, phòng cháy, phòng chống, phòng ngừa,
  phòng thủ, phong trào, phối hợp, phúc lợi, phục vụ, quan điểm, quan hệ, quản lý, quan tâm, quan trắc,
  quản trị, quan trọng, quân sự, quốc gia, quốc phòng, quy định, quy hoạch, quy mô, quy trình, quyền hạn,
  quyền lợi, quyết định, quyết tâm, rõ nét, rộng khắp, rộng rãi, sản lượng, sản phẩm, sản xuất, sáng kiến,
  sáng tạo, sâu rộng, sinh hoạt, sinh học, sinh kế, sinh thái, sinh viên, số hóa, số liệu, số lượng, sở hữu,
  sơ kết, sự cố, sử dụng, sự kiện, sự nghiệp, sức khỏe, sức mạnh, tác chiến, tác động, tác nghiệp, tác phong,
  tài chính, tài năng, tài nguyên, tài sản, tài trợ, tạo điều, tạo động, tạo nguồn, tạo sự, tạo việc,
  tăng cường, tăng trưởng, tâm lý, tập đoàn, tập huấn, tập luyện, tập quán, tập thể, tập trung, tham gia,
  tham mưu, thành công, thành lập, thanh niên, thành phần, thành phố, thành quả, thành tích, thanh tra,
  thành viên, thắng lợi, thẩm định, thể chế, thể dục, thế giới, thế hệ, thể hiện, thể lực, thế mạnh, thể thao,
  thi đua, thi hành, thị trấn, thị trường, thi tuyển, thiết bị, thiết thực, thôn bản, thông báo, thông tin,
  thời gian, thời sự, thu hoạch, thu hút, thu nhập, thủ trưởng, thủ tục, thủy lợi, thủy sản, thực hành,
  thực hiện, thực phẩm, thực tế, thực tiễn, tích cực, tiếp cận, tiếp nhận, tiếp theo, tiếp tục, tiếp xúc,
  tiêu biểu, tiêu chí, tiêu chuẩn, tiêu dùng, tiêu thụ, tin báo, tin cậy, tín dụng, tin học, tin tức,
  tin tưởng, tình hình, tình trạng, toàn dân, toàn diện, toàn huyện, toàn quốc, toàn tỉnh, toàn xã, tổ chức,
  tổng hợp, tổng kết, trách nhiệm, trang bị, trang thiết, trật tự, trên địa, trị an, triển khai, triển lãm,
  trình bày, trình diễn, trình độ, trình tự, trọng điểm, trọng tâm, trồng mới, trồng rừng, trồng trọt,
  trợ cấp, trợ giúp, trở về, trung học, trung tâm, trung ương, truyền hình, truyền tải, truyền thông,
  truyền thống, trực tiếp, trường học, trưởng phòng, tùy theo, tuyên dương, tuyên truyền, tự nguyện, tư nhân,
  tư pháp, tự quản, tư tưởng, tư vấn, ứng dụng, ứng phó, văn bản, văn hóa, văn phòng, vận dụng, vận động,
  vận hành, vận tải, vệ sinh, vị trí, việc làm, việc thực, viên chức, vụ án, vụ lợi, vụ mùa, vũ trang,
  vụ việc, vững mạnh, xã hội, xã viên, xác định, xác lập, xác minh, xác nhận, xây dựng, xếp hạng, xếp loại,
  xuất bản, xuất hiện, xuất khẩu, xuất sắc, xử lý, yêu cầu, yêu nước
`);

/** Từ láy và cách lặp có chủ ý, by the repeated syllable. */
export const DELIBERATE_REPEATS = list(`
  ngày, đêm, luôn, người, nhà, đời, dần, từng, thường, ngành, nơi, lớp, tầng, hàng, trùng, năm, xa, gần, xanh,
  vàng, đỏ, sáng, chiều, mãi, rất, khăng, hằng, nho, lâu, đông, vui, cao, thấp, song, hay, hao, ào, rào, đều,
  riêng, chung, khe, be, tháng, giờ, phút, bon, đinh, đang, hai, ba, chan, lang, chiu
`);

/** Grammatical words that are never doubled, whatever stands beside them. */
export const FUNCTION_WORDS = list(`
  các, những, của, và, với, cho, trong, theo, được, là, để, bởi, từ, đến, về, khi, nếu, thì, mà, hoặc, cũng,
  đã, sẽ, phải, này, đó, nhằm, vào
`);

/**
 * Words of one syllable that say how something is done and begin no word together with the end of a verb: after
 * `thực hiện hiện` they show that the second syllable is left over.
 */
export const MANNER_WORDS = list(`
  nghiêm, tốt, đúng, đủ, kịp, xong, ngay, nhanh, sớm
`);
