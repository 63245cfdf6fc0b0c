import { dateText, documentText } from '../../compare/wording.ts';
import { fullDay } from '../citation-identity.ts';
import { CARRIES_OUT, directive, districtPlan, districtPlanWith } from '../examples.ts';
import { issuerConflict, type ParentCitation, parentCitations, subjectLikeness } from '../parent-citation.ts';
import type { Rule, RuleContext } from '../rule.ts';

const BODY = '1. Tổ chức phát động phong trào thi đua năm 2024 trên địa bàn huyện.';
const citing = (from: string, to: string): string[] =>
  districtPlanWith({ opening: CARRIES_OUT.replace(from, to) }, BODY);

export const parentCitationMismatch: Rule = {
  id: 'parent-citation-mismatch',
  title: 'Viện dẫn văn bản cấp trên sai số, ngày, cơ quan hoặc trích yếu',
  severity: 'error',
  rationale:
    'Viện dẫn sai làm người đọc tìm nhầm văn bản. Không nêu khi chỉ khác cách viết ngày, chữ hoa, chữ viết tắt, khi cơ quan ban hành được gọi ngắn (“Ủy ban nhân dân tỉnh”, “Chủ tịch UBND tỉnh”), hoặc khi chỗ nhắc lại không nêu đủ ngày, cơ quan, trích yếu.',
  violating: [
    {
      name: 'Sai tháng ban hành',
      parent: directive(BODY),
      child: citing('tháng 01 năm', 'tháng 10 năm'),
      subject: '05/CT-UBND',
    },
    {
      name: 'Sai số',
      parent: directive(BODY),
      child: citing('05/CT-UBND', '06/CT-UBND'),
      subject: '06/CT-UBND',
    },
    {
      name: 'Sai cơ quan ban hành',
      parent: directive(BODY),
      child: citing('của Ủy ban nhân dân tỉnh An Sơn', 'của Hội đồng nhân dân tỉnh An Sơn'),
      subject: '05/CT-UBND',
    },
  ],
  passing: [
    { name: 'Đúng số, ngày, cơ quan', parent: directive(BODY), child: districtPlan(BODY) },
    {
      name: 'Ngày viết tắt, cơ quan gọi ngắn',
      parent: directive(BODY),
      child: citing(
        'ngày 10 tháng 01 năm 2024 của Ủy ban nhân dân tỉnh An Sơn',
        'ngày 10/01/2024 của Chủ tịch UBND tỉnh',
      ),
    },
  ],
  check(context) {
    return parentCitations(context).flatMap((citation) => {
      const wrong = departures(citation, context);
      if (wrong.length === 0) return [];
      const { mention } = citation;
      return [
        {
          subject: mention.number ?? mention.anchor.quote,
          message: `Viện dẫn ${documentText(context.parent.metadata)}: ${wrong.join('; ')}; đề nghị rà soát.`,
          childAnchor: mention.anchor,
          parentAnchor:
            context.parent.metadata.anchors.number ?? context.parent.metadata.anchors.title ?? null,
        },
      ];
    });
  },
};

/** What the citation says otherwise than the parent bears, each as a clause. */
function departures({ mention, exact }: ParentCitation, { parent }: RuleContext): string[] {
  const { number, issuedOn, title } = parent.metadata;
  const wrong: string[] = [];
  if (!exact && number !== null) wrong.push(`kế hoạch ghi số ${mention.number}, văn bản mang số ${number}`);
  const cited = fullDay(mention.issuedOn);
  const borne = fullDay(issuedOn);
  if (cited !== null && borne !== null && cited !== borne)
    wrong.push(`kế hoạch ghi ngày ${dateText(cited)}, văn bản ban hành ngày ${dateText(borne)}`);
  if (mention.issuer !== null && issuerConflict(mention.issuer, parent.metadata))
    wrong.push(
      `kế hoạch ghi cơ quan ban hành là ${mention.issuer}, văn bản do ${parent.metadata.issuer} ban hành`,
    );
  if (mention.subject !== null && title !== null && subjectLikeness(mention.subject, title) < OTHER_SUBJECT)
    wrong.push(`trích yếu trong kế hoạch là “${mention.subject}”, văn bản có trích yếu “${title}”`);
  return wrong;
}

/** Below this share of common words the subject is another one; shortened subjects stay above it. */
const OTHER_SUBJECT = 0.2;
