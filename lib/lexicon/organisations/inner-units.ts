/**
 * Bodies of the National Assembly, departments inside hospitals, schools, courts and agencies, and bodies of communes
 * since July 2025, whose names hold words that elsewhere open a predicate or end a name:
 * `Phòng Kế hoạch tổng hợp chủ trì …`. Names that are read by their shape need no row.
 * Source: Thông tư 32/2023/TT-BYT and the regulations of hospitals before it (khoa, phòng of a hospital), điều lệ of
 * universities and colleges (phòng chức năng).
 */
import { phraseList } from '../phrase-list.ts';

export const INNER_UNITS: readonly string[] = phraseList(`
  Phòng Kế hoạch tổng hợp | Phòng Kế hoạch - Tổng hợp | Phòng Kế hoạch nghiệp vụ | Phòng Tổ chức cán bộ |
  Phòng Tổ chức - Hành chính | Phòng Tổ chức hành chính | Phòng Hành chính quản trị |
  Phòng Hành chính - Quản trị | Phòng Quản lý chất lượng | Phòng Vật tư - Thiết bị y tế |
  Phòng Vật tư, thiết bị y tế | Phòng Vật tư thiết bị y tế | Phòng Công nghệ thông tin |
  Phòng Công tác xã hội | Phòng Chỉ đạo tuyến | Phòng Quản lý đào tạo | Phòng Quản lý khoa học |
  Phòng Công tác sinh viên | Phòng Công tác học sinh, sinh viên | Phòng Khảo thí và Đảm bảo chất lượng |
  Phòng Khảo thí và Bảo đảm chất lượng | Phòng Thanh tra - Pháp chế | Phòng Quản trị thiết bị |
  Phòng Quản lý dự án | Phòng Kiểm tra - Giám sát | Khoa Kiểm soát nhiễm khuẩn | Khoa Thăm dò chức năng |
  Trung tâm Y tế dự phòng | Trung tâm Phòng, chống HIV/AIDS | Công an giao thông | Cảnh sát giao thông | Thanh tra giao thông |
  Trung tâm Dịch vụ tổng hợp | Văn phòng Đăng ký đất đai | Chi nhánh Văn phòng Đăng ký đất đai |
  Phòng Đăng ký kinh doanh | Trung tâm Phát triển quỹ đất | Cục Quản lý Khám, chữa bệnh | Cục Quản lý khám chữa bệnh |
  Phòng Quản lý Thu - Sổ, Thẻ | Phòng Quản lý thu | Phòng Chế độ bảo hiểm xã hội | Phòng Giám định bảo hiểm y tế |
  Phòng Tổ chức - Cán bộ, Thanh tra và Thi đua - Khen thưởng | Phòng Tổ chức - Cán bộ, Thanh tra và Thi đua, Khen thưởng |
  Phòng Kiểm tra nghiệp vụ và Thi hành án |
  Ủy ban thường vụ Quốc hội | Hội đồng dân tộc | Khoa Chẩn đoán hình ảnh | Khoa Quản lý nhà nước | Khoa Xây dựng Đảng
`);
