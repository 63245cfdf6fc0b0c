/**
 * Names of sectors (ngành, lĩnh vực) that follow `Sở`, `Phòng`, `Bộ`: the part in which commas and `và` do not separate.
 * Sources: NĐ 24/2014, 37/2014, 107/2020, 108/2020, 45/2025 and 150/2025/NĐ-CP, and the earlier names still met in
 * documents from 2002 on.
 */

/** One sector with the short forms used in lists of departments. */
export interface Sector {
  name: string;
  short: readonly string[];
}

const sector = (name: string, ...short: string[]): Sector => ({ name, short });

export const SECTORS: readonly Sector[] = [
  sector('Nội vụ', 'NV'),
  sector('Tư pháp', 'TP'),
  sector('Tài chính', 'TC'),
  sector('Tài chính - Kế hoạch', 'TC-KH', 'TCKH'),
  sector('Tài chính - Vật giá', 'TC-VG'),
  sector('Kế hoạch và Đầu tư', 'KH&ĐT', 'KHĐT', 'KH và ĐT'),
  sector('Kế hoạch - Đầu tư'),
  sector('Công Thương', 'CT'),
  sector('Công nghiệp', 'CN'),
  sector('Thương mại', 'TM'),
  sector('Thương mại và Du lịch'),
  sector('Thương mại - Du lịch'),
  sector('Du lịch', 'DL'),
  sector('Nông nghiệp và Phát triển nông thôn', 'NN&PTNT', 'NN và PTNT', 'NNPTNT', 'Nông nghiệp và PTNT'),
  sector('Nông nghiệp và Môi trường', 'NN&MT', 'NNMT', 'NN và MT'),
  sector('Nông nghiệp', 'NN'),
  sector('Thủy sản', 'TS'),
  sector('Tài nguyên và Môi trường', 'TN&MT', 'TNMT', 'TN và MT'),
  sector('Tài nguyên, Môi trường'),
  sector('Tài nguyên - Môi trường'),
  sector('Giao thông vận tải', 'GTVT'),
  sector('Giao thông công chánh', 'GTCC'),
  sector('Xây dựng', 'XD'),
  sector('Lao động - Thương binh và Xã hội', 'LĐTBXH', 'LĐTB&XH', 'LĐ-TB&XH', 'LĐ-TBXH', 'LĐ - TB và XH'),
  sector('Lao động, Thương binh và Xã hội', 'LĐ,TB&XH', 'LĐ, TB&XH'),
  sector('Khoa học và Công nghệ', 'KH&CN', 'KHCN', 'KH và CN'),
  sector('Khoa học, Công nghệ và Môi trường', 'KH,CN&MT', 'KH, CN & MT'),
  sector('Thông tin và Truyền thông', 'TT&TT', 'TTTT', 'TT và TT'),
  sector('Bưu chính, Viễn thông'),
  sector('Văn hóa, Thể thao và Du lịch', 'VH,TT&DL', 'VHTT&DL', 'VHTTDL', 'VH, TT&DL', 'VHTT và DL'),
  sector('Văn hóa và Thể thao', 'VH&TT', 'VHTT'),
  sector('Văn hóa, Thông tin'),
  sector('Văn hóa - Thông tin', 'VH-TT'),
  sector('Văn hóa và Thông tin', 'VH-TT', 'VH&TT', 'VHTT'),
  sector('Văn hóa - Xã hội', 'VH-XH', 'VHXH'),
  sector('Thể dục Thể thao', 'TDTT'),
  sector('Thể dục - Thể thao'),
  sector('Giáo dục và Đào tạo', 'GD&ĐT', 'GDĐT', 'GD-ĐT', 'GD và ĐT'),
  sector('Giáo dục - Đào tạo'),
  sector('Y tế', 'YT'),
  sector('Dân số, Gia đình và Trẻ em'),
  sector('Ngoại vụ', 'NgV'),
  sector('Dân tộc', 'DT'),
  sector('Dân tộc và Tôn giáo', 'DT&TG', 'DTTG'),
  sector('Quy hoạch - Kiến trúc', 'QHKT', 'QH-KT'),
  sector('An toàn thực phẩm', 'ATTP'),
  sector('Kinh tế', 'KT'),
  sector('Kinh tế và Hạ tầng', 'KT&HT', 'KTHT', 'KT-HT'),
  sector('Kinh tế, Hạ tầng và Đô thị', 'KTHTĐT', 'KT,HT&ĐT'),
  sector('Quản lý đô thị', 'QLĐT'),
  sector('Công an', 'CA'),
  sector('Quốc phòng', 'QP'),
  sector('Ngoại giao', 'NG'),
];
