/**
 * Events whose anniversaries are named in plans (ngày kỷ niệm), with the year they are counted from.
 */
export interface Anniversary {
  /** As findings say it. */
  name: string;
  year: number;
  /** Phrases that may follow the count, matched folded. */
  phrases: readonly string[];
}

export const ANNIVERSARIES: readonly Anniversary[] = [
  {
    name: 'Ngày thành lập Đảng Cộng sản Việt Nam',
    year: 1930,
    phrases: [
      'ngày thành lập đảng cộng sản việt nam',
      'thành lập đảng cộng sản việt nam',
      'ngày thành lập đảng',
    ],
  },
  {
    name: 'Cách mạng tháng Tám',
    year: 1945,
    phrases: ['cách mạng tháng tám', 'ngày cách mạng tháng tám', 'cách mạng tháng 8'],
  },
  { name: 'Quốc khánh', year: 1945, phrases: ['quốc khánh', 'ngày quốc khánh'] },
  {
    name: 'Ngày thành lập Quân đội nhân dân Việt Nam',
    year: 1944,
    phrases: ['ngày thành lập quân đội nhân dân việt nam', 'thành lập quân đội nhân dân việt nam'],
  },
  {
    name: 'Ngày truyền thống Công an nhân dân',
    year: 1945,
    phrases: [
      'ngày truyền thống công an nhân dân',
      'ngày truyền thống lực lượng công an nhân dân',
      'ngày thành lập công an nhân dân',
    ],
  },
  {
    name: 'Chiến thắng Điện Biên Phủ',
    year: 1954,
    phrases: [
      'chiến thắng điện biên phủ',
      'ngày chiến thắng điện biên phủ',
      'chiến thắng lịch sử điện biên phủ',
    ],
  },
  {
    name: 'Ngày giải phóng miền Nam, thống nhất đất nước',
    year: 1975,
    phrases: [
      'ngày giải phóng miền nam',
      'giải phóng miền nam',
      'ngày giải phóng hoàn toàn miền nam',
      'giải phóng hoàn toàn miền nam',
    ],
  },
  { name: 'Ngày hội Quốc phòng toàn dân', year: 1989, phrases: ['ngày hội quốc phòng toàn dân'] },
  {
    name: 'Ngày sinh Chủ tịch Hồ Chí Minh',
    year: 1890,
    phrases: ['ngày sinh chủ tịch hồ chí minh', 'ngày sinh của chủ tịch hồ chí minh', 'ngày sinh bác hồ'],
  },
  {
    name: 'Ngày Thương binh - Liệt sĩ',
    year: 1947,
    phrases: ['ngày thương binh - liệt sĩ', 'ngày thương binh liệt sĩ', 'ngày thương binh, liệt sĩ'],
  },
  {
    name: 'Ngày thành lập Đoàn Thanh niên Cộng sản Hồ Chí Minh',
    year: 1931,
    phrases: ['ngày thành lập đoàn thanh niên cộng sản hồ chí minh', 'ngày thành lập đoàn tncs hồ chí minh'],
  },
  {
    name: 'Ngày thành lập Mặt trận Dân tộc thống nhất Việt Nam',
    year: 1930,
    phrases: [
      'ngày thành lập mặt trận dân tộc thống nhất việt nam',
      'ngày thành lập mặt trận tổ quốc việt nam',
    ],
  },
  {
    name: 'Ngày thành lập Hội Liên hiệp Phụ nữ Việt Nam',
    year: 1930,
    phrases: ['ngày thành lập hội liên hiệp phụ nữ việt nam', 'ngày thành lập hội lhpn việt nam'],
  },
  {
    name: 'Ngày thành lập Hội Nông dân Việt Nam',
    year: 1930,
    phrases: ['ngày thành lập hội nông dân việt nam'],
  },
  {
    name: 'Ngày thành lập Công đoàn Việt Nam',
    year: 1929,
    phrases: ['ngày thành lập công đoàn việt nam'],
  },
  {
    name: 'Ngày Bác Hồ ra Lời kêu gọi thi đua ái quốc',
    year: 1948,
    phrases: [
      'ngày chủ tịch hồ chí minh ra lời kêu gọi thi đua ái quốc',
      'ngày bác hồ ra lời kêu gọi thi đua ái quốc',
      'chủ tịch hồ chí minh ra lời kêu gọi thi đua ái quốc',
    ],
  },
];
