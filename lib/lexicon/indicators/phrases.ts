/**
 * Names brought to one form for matching: folded, abbreviations written out, filler words dropped.
 */
import { foldWords } from '../../text/fold.ts';

/** Abbreviations of indicator names; keys folded. Unlike those of bodies they stand inside running names. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  ntm: 'nông thôn mới',
  dtts: 'dân tộc thiểu số',
  bhyt: 'bảo hiểm y tế',
  bhxh: 'bảo hiểm xã hội',
  bhtn: 'bảo hiểm thất nghiệp',
  htx: 'hợp tác xã',
  thpt: 'trung học phổ thông',
  thcs: 'trung học cơ sở',
  tthc: 'thủ tục hành chính',
  nsnn: 'ngân sách nhà nước',
  cchc: 'cải cách hành chính',
  kcn: 'khu công nghiệp',
  ccn: 'cụm công nghiệp',
  sxkd: 'sản xuất kinh doanh',
  gtsx: 'giá trị sản xuất',
  tdtt: 'thể dục thể thao',
  gtnt: 'giao thông nông thôn',
  bq: 'bình quân',
  gcnqsdđ: 'giấy chứng nhận quyền sử dụng đất',
  sdd: 'suy dinh dưỡng',
  dvctt: 'dịch vụ công trực tuyến',
  dn: 'doanh nghiệp',
  đtpt: 'đầu tư phát triển',
  lđ: 'lao động',
  nnnt: 'nông nghiệp nông thôn',
  qpan: 'quốc phòng an ninh',
  antq: 'an ninh tổ quốc',
  bvantq: 'bảo vệ an ninh tổ quốc',
  tngt: 'tai nạn giao thông',
  antt: 'an ninh trật tự',
};

/** Words that differ between wordings of one indicator and carry nothing. */
const FILLERS = new Set([
  'các',
  'những',
  'của',
  'về',
  'được',
  'tại',
  'số',
  'và',
  'với',
  'cho',
  'đạt',
  'trên',
  '1',
]);

/** Spellings that are one word. */
const SAME: Readonly<Record<string, string>> = { sỹ: 'sĩ', ngàn: 'nghìn', hàng: 'hằng', một: '1' };

/** Words of a name in matching form, e.g. `Tỷ lệ xã đạt chuẩn NTM` → `tỉ lệ xã chuẩn nông thôn mới`. */
export function matchingWords(name: string): string[] {
  return foldWords(name)
    .flatMap((word) => (SHORT_FORMS[word] ?? word).split(' '))
    .map((word) => SAME[word] ?? word)
    .filter((word) => !FILLERS.has(word));
}
