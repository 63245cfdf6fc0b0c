import { documentNumbers } from '../../lexicon/document-types/document-number.ts';
import { typeByAbbreviation } from '../../lexicon/document-types/document-types.ts';
import { directive, districtPlanWith } from '../examples.ts';
import type { Rule } from '../rule.ts';

const BODY = '1. Tổ chức phát động phong trào thi đua năm 2024.';

export const ownSymbolMismatch: Rule = {
  id: 'own-symbol-mismatch',
  title: 'Ký hiệu của văn bản không khớp tên loại',
  severity: 'warning',
  rationale:
    'Ký hiệu ở dòng Số cho biết tên loại văn bản; kế hoạch mang ký hiệu chỉ thị thường do dùng lại phần đầu của văn bản khác. Không nêu khi chưa ghi số, ký hiệu không có tên loại (công văn, luật), khi kế hoạch được ban hành kèm theo quyết định và mang số của quyết định đó.',
  violating: [
    {
      name: 'Kế hoạch mang ký hiệu chỉ thị',
      parent: directive(BODY),
      child: districtPlanWith({}, BODY).map((line) => line.replace('12/KH-UBND', '12/CT-UBND')),
      subject: '12/CT-UBND',
    },
  ],
  passing: [
    { name: 'Ký hiệu đúng tên loại', parent: directive(BODY), child: districtPlanWith({}, BODY) },
    {
      name: 'Kế hoạch ban hành kèm theo quyết định',
      parent: directive(BODY),
      child: districtPlanWith(
        {},
        '(Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 20 tháng 02 năm 2024 của Ủy ban nhân dân huyện Hòa Khê)',
        BODY,
      ).map((line) => line.replace('Số: 12/KH-UBND', 'Số: 12/QĐ-UBND')),
    },
  ],
  check({ child: { metadata }, passages }) {
    const { number, documentType, anchors } = metadata;
    const anchor = anchors.number;
    // A blank serial leaves the symbol.
    const borne = number ?? metadata.symbol;
    if (borne === null || documentType === null || !anchor) return [];
    const type = documentNumbers(number ?? `1/${borne}`)[0]?.type ?? null;
    const named = typeByAbbreviation(documentType);
    const symbol = type === null ? undefined : typeByAbbreviation(type);
    if (!named || !symbol || named.abbr === symbol.abbr) return [];
    if (!DISTINCT.has(named.abbr) || !DISTINCT.has(symbol.abbr)) return [];
    if (passages.some(({ folded }) => folded.includes('kèm theo'))) return [];
    return [
      {
        subject: borne,
        message: `Văn bản có tên loại “${named.name}” nhưng ký hiệu ${borne} là của “${symbol.name}”; đề nghị kiểm tra.`,
        childAnchor: anchor,
        parentAnchor: null,
      },
    ];
  },
};

/** Types whose symbols are never used for another; decisions lend theirs to what they approve, Party rules to rules. */
const DISTINCT = new Set(['KH', 'CT', 'NQ', 'CTr', 'BC', 'TTr', 'HD']);
