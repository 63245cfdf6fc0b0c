/**
 * Abbreviations of what plans speak of, written out so that names of goals and movements can be compared. Bodies and
 * places have a list of their own.
 * Source: usage; Nghị định 30/2020/NĐ-CP leaves them to each document.
 */
import { expander } from './expander.ts';

/** Matched as whole words in capitals; those that stand for two things are left out (`TH`, `CN`, `ĐT`). */
const SUBJECTS: Readonly<Record<string, string>> = {
  ANTT: 'an ninh trật tự',
  ATGT: 'an toàn giao thông',
  ATTP: 'an toàn thực phẩm',
  ATVSTP: 'an toàn vệ sinh thực phẩm',
  BHTN: 'bảo hiểm thất nghiệp',
  BHXH: 'bảo hiểm xã hội',
  BHYT: 'bảo hiểm y tế',
  CBCC: 'cán bộ, công chức',
  CBCCVC: 'cán bộ, công chức, viên chức',
  CCHC: 'cải cách hành chính',
  CCN: 'cụm công nghiệp',
  CĐS: 'chuyển đổi số',
  CNTT: 'công nghệ thông tin',
  CTR: 'chất thải rắn',
  CTRSH: 'chất thải rắn sinh hoạt',
  ĐBDTTS: 'đồng bào dân tộc thiểu số',
  DTTS: 'dân tộc thiểu số',
  DVC: 'dịch vụ công',
  DVCTT: 'dịch vụ công trực tuyến',
  GPMB: 'giải phóng mặt bằng',
  HTX: 'hợp tác xã',
  KCN: 'khu công nghiệp',
  KDC: 'khu dân cư',
  KHHGĐ: 'kế hoạch hóa gia đình',
  'KT-XH': 'kinh tế - xã hội',
  KTXH: 'kinh tế - xã hội',
  MTQG: 'mục tiêu quốc gia',
  NSNN: 'ngân sách nhà nước',
  NTM: 'nông thôn mới',
  PBGDPL: 'phổ biến, giáo dục pháp luật',
  PCCC: 'phòng cháy, chữa cháy',
  'QP-AN': 'quốc phòng, an ninh',
  QPAN: 'quốc phòng, an ninh',
  SXKD: 'sản xuất, kinh doanh',
  TDP: 'tổ dân phố',
  TDTT: 'thể dục, thể thao',
  TNGT: 'tai nạn giao thông',
  TTHC: 'thủ tục hành chính',
  VBQPPL: 'văn bản quy phạm pháp luật',
  VSMT: 'vệ sinh môi trường',
  XKLĐ: 'xuất khẩu lao động',
};

/** `Tỷ lệ hồ sơ TTHC đúng hạn` → `Tỷ lệ hồ sơ thủ tục hành chính đúng hạn`. Offsets are not kept. */
export const expandSubjects = expander(Object.entries(SUBJECTS).map(([short, full]) => ({ short, full })));
