import { typeByAbbreviation } from '../../lexicon/document-types/document-types.ts';
import {
  ISSUER_KIND_NAMES,
  issuerKind,
  kindsOfNumber,
  type Mention,
  mentionsOf,
  numberKey,
  numberParts,
} from '../citation-identity.ts';
import { directive, districtPlan } from '../examples.ts';
import { issuerConflict } from '../parent-citation.ts';
import type { Rule, RuleContext } from '../rule.ts';

export const citationIssuerSymbol: Rule = {
  id: 'citation-issuer-symbol',
  title: 'Cơ quan ban hành hoặc tên loại không khớp ký hiệu',
  severity: 'warning',
  rationale:
    'Ký hiệu cho biết tên loại và cơ quan ban hành: “-NQ/TU” là nghị quyết của Tỉnh ủy, “/QĐ-TTg” là quyết định của Thủ tướng. Không nêu khi viện dẫn không ghi cơ quan, chỉ ghi “của tỉnh”, khi ký hiệu không có trong danh mục, khi Ban Thường vụ, Ban Chấp hành ký theo ký hiệu của cấp ủy, và với “Quy định” của Đảng mang ký hiệu QĐ.',
  violating: [
    {
      name: 'Nghị quyết của Tỉnh ủy ghi là của Hội đồng nhân dân',
      parent: directive('1. Đẩy mạnh cải cách hành chính.'),
      child: districtPlan(
        '1. Thực hiện Nghị quyết số 23-NQ/TU ngày 05 tháng 12 năm 2023 của Hội đồng nhân dân tỉnh.',
      ),
      subject: '23-NQ/TU',
    },
    {
      name: 'Kế hoạch mang ký hiệu nghị quyết',
      parent: directive('1. Đẩy mạnh cải cách hành chính.'),
      child: districtPlan('1. Thực hiện Kế hoạch số 23-NQ/TU ngày 05 tháng 12 năm 2023 của Tỉnh ủy.'),
      subject: '23-NQ/TU',
    },
  ],
  passing: [
    {
      name: 'Tên bộ có chữ “Kế hoạch”',
      parent: directive('1. Đẩy mạnh cải cách hành chính.'),
      child: districtPlan(
        '1. Thực hiện Thông tư liên tịch của Bộ Kế hoạch và Đầu tư và Bộ Tài chính số 02/2009/TTLT/BKHĐT-BTC ngày 05 tháng 3 năm 2009.',
      ),
    },
    {
      name: 'Cơ quan ban hành chỉ thuộc văn bản đứng sau',
      parent: directive('1. Đẩy mạnh cải cách hành chính.'),
      child: districtPlan(
        '1. Thực hiện Quyết định số 31/2014/QĐ-TTg và Thông tư số 62/2014/TT-BTC ngày 12 tháng 5 năm 2014 của Bộ Tài chính.',
      ),
    },
    {
      name: 'Ban Thường vụ Tỉnh ủy ký theo ký hiệu TU',
      parent: directive('1. Đẩy mạnh cải cách hành chính.'),
      child: districtPlan(
        '1. Thực hiện Kế hoạch số 41-KH/TU ngày 15 tháng 12 năm 2023 của Ban Thường vụ Tỉnh ủy.',
      ),
    },
  ],
  check(context) {
    return mentionsOf(context.child).flatMap((mention) => {
      const { number, anchor } = mention;
      if (number === null) return [];
      const wrong = wrongIssuer(mention, context) ?? wrongType(mention);
      if (wrong === null) return [];
      return [
        {
          subject: number,
          message: `Viện dẫn văn bản số ${number}: ${wrong}; đề nghị kiểm tra.`,
          childAnchor: anchor,
          parentAnchor: null,
        },
      ];
    });
  },
};

function wrongIssuer({ number, issuer, anchor }: Mention, { parent }: RuleContext): string | null {
  if (number === null || issuer === null) return null;
  const own = parent.metadata.number;
  // For the directive itself the wrong issuer is told by its own rule.
  if (own !== null && numberKey(own) === numberKey(number) && issuerConflict(issuer, parent.metadata))
    return null;
  // `Quyết định số … và Thông tư số … của Bộ …`: the issuer may be the other's alone.
  if (!anchor.quote.includes(issuer)) return null;
  const allowed = kindsOfNumber(number);
  const kind = issuerKind(issuer);
  if (allowed === null || kind === null || allowed.includes(kind)) return null;
  return `cơ quan ban hành ghi là ${issuer}, trong khi ký hiệu là của ${ISSUER_KIND_NAMES[allowed[0] ?? kind]}`;
}

/** The type word before the number against the abbreviation within it. */
function wrongType({ number, anchor }: Mention): string | null {
  const symbol = numberParts(number ?? '')?.symbol;
  const code = /^[-/](\p{L}+)/u.exec(symbol ?? '')?.[1];
  const said = NAMED_TYPE.exec(anchor.quote)?.[1];
  if (code === undefined || said === undefined) return null;
  const wanted = CODES[said.toLowerCase()];
  if (wanted === undefined || wanted.includes(code)) return null;
  const other = typeByAbbreviation(code.toUpperCase());
  return other ? `ghi là ${said}, trong khi ký hiệu là của ${other.name.toLowerCase()}` : null;
}

/** `Kế hoạch và Đầu tư` is a ministry. */
const NAMED_TYPE =
  /^(nghị quyết|chỉ thị|kế hoạch(?! (?:và|&) đầu tư)|thông báo|báo cáo|kết luận|nghị định)(?=\s)/iu;
/** Abbreviations a type may stand under, folded; types with several readings are left out. */
const CODES: Readonly<Record<string, readonly string[]>> = {
  'nghị quyết': ['nq', 'nqlt', 'nqđh'],
  'chỉ thị': ['ct'],
  'kế hoạch': ['kh', 'khlt', 'khph'],
  'thông báo': ['tb', 'tbkl'],
  'báo cáo': ['bc'],
  'kết luận': ['kl'],
  'nghị định': ['nđ'],
};
