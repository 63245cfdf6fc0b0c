import { documentText } from '../../compare/wording.ts';
import { PROGRAMMES, type Programme } from '../../lexicon/programmes.ts';
import { parsePeriods } from '../../text/dates-periods.ts';
import { fold } from '../../text/fold.ts';
import { definePattern } from '../../text/pattern.ts';
import { CARRIES_OUT, directive, districtPlan, districtPlanWith } from '../examples.ts';
import { parentCitations } from '../parent-citation.ts';
import { isForeign, joined, looksBack, planYears } from '../prose.ts';
import type { Rule, RuleContext, RuleFinding } from '../rule.ts';
import { sentence } from '../sentence.ts';

const BODY = '1. Tổ chức phát động phong trào thi đua năm 2024.';

/** The directive of the examples, as a programme of several years. */
const FIVE_YEARS = directive('1. Tổ chức thực hiện các nội dung của phong trào.').map((line) =>
  line.replace('năm 2024 trên địa bàn', 'giai đoạn 2021 - 2025 trên địa bàn'),
);
const citing = (years: string): string[] =>
  districtPlanWith(
    { opening: CARRIES_OUT.replace('năm 2024 trên địa bàn', `giai đoạn ${years} trên địa bàn`) },
    BODY,
  );

const PROGRAMME = 'Thực hiện Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn';

export const periodSuspect: Rule = {
  id: 'period-suspect',
  title: 'Giai đoạn hoặc năm cần kiểm tra',
  severity: 'warning',
  rationale:
    'Giai đoạn ghi cho một chương trình quốc gia hay cho văn bản cấp trên khác với giai đoạn của chính chương trình, văn bản đó, hay đề mục còn ghi năm của kế hoạch cũ, thường là lỗi sao chép. Không nêu với giai đoạn và các chặng do chương trình quy định, với đề án, kế hoạch riêng của địa phương, với quy hoạch và nghị quyết có thời kỳ riêng, với năm dùng để so sánh hoặc đánh giá, với mục nêu số liệu đã đạt.',
  violating: [
    {
      name: 'Chương trình giai đoạn 2021-2025 ghi thành 2023-2027',
      parent: directive(BODY),
      child: districtPlan(`1. ${PROGRAMME} 2023-2027 trên địa bàn huyện.`),
      subject: 'giai đoạn 2023-2027',
    },
    {
      name: 'Đề mục còn ghi năm 2023',
      parent: directive(BODY),
      child: districtPlan('I. CHỈ TIÊU THI ĐUA NĂM 2023', '1. Tỷ lệ bao phủ bảo hiểm y tế đạt 96%.'),
      subject: 'NĂM 2023',
    },
    {
      name: 'Dẫn kế hoạch cấp trên giai đoạn 2021-2025 thành 2020-2025',
      parent: FIVE_YEARS,
      child: citing('2020 - 2025'),
      subject: '2020 - 2025',
    },
  ],
  passing: [
    {
      name: 'Mục có số liệu của năm trước',
      parent: directive(BODY),
      child: districtPlan(
        '1. Nâng cao nhận thức về phong trào; năm 2023 toàn huyện có 91% gia đình văn hóa.',
      ),
    },
    {
      name: 'Dẫn đúng giai đoạn của kế hoạch cấp trên',
      parent: FIVE_YEARS,
      child: citing('2021 - 2025'),
    },
    {
      name: 'Đúng giai đoạn của chương trình',
      parent: directive(BODY),
      child: districtPlan(`1. ${PROGRAMME} 2021-2025 trên địa bàn huyện.`),
    },
    {
      name: 'Thời kỳ của quy hoạch tỉnh',
      parent: directive(BODY),
      child: districtPlan('1. Tuyên truyền Quy hoạch tỉnh thời kỳ 2021-2030, tầm nhìn đến năm 2050.'),
    },
    {
      name: 'Đánh giá kết quả năm trước',
      parent: directive(BODY),
      child: districtPlanWith({}, 'I. KẾT QUẢ THỰC HIỆN NĂM 2023', '1. Phong trào thi đua được duy trì.'),
    },
  ],
  check(context) {
    return [
      ...programmePeriods(context),
      ...parentPeriods(context),
      ...headingYears(context),
      ...ownYears(context),
    ];
  },
};

/** How far behind its name the period of a programme may stand, in characters. */
const REACH = 45;
/** A document of the place itself may have a period of its own. */
const OWN_DOCUMENT = definePattern(
  'document of the place before a programme',
  /(?:đề án|kế hoạch|dự án|nghị quyết)[^.;]{0,60}$/u,
  {
    matches: ['kế hoạch của huyện thực hiện ', 'đề án '],
    misses: ['thực hiện có hiệu quả ', 'kế hoạch. thực hiện '],
  },
);

function programmePeriods(context: RuleContext): RuleFinding[] {
  const text = joined(context.passages);
  return PROGRAMMES.flatMap((programme) =>
    programme.phrases.flatMap((phrase) => {
      const folded = fold(phrase);
      const findings: RuleFinding[] = [];
      for (let at = text.folded.indexOf(folded); at >= 0; at = text.folded.indexOf(folded, at + 1)) {
        const end = at + folded.length;
        const period = parsePeriods(text.folded.slice(end, end + REACH)).find(({ cue }) => cue !== null);
        if (!period || /[.;]/.test(text.folded.slice(end, end + period.start))) continue;
        if (OWN_DOCUMENT.test(text.folded.slice(Math.max(0, at - 90), at))) continue;
        if (programme.periods.some(([from, to]) => Number(period.from) === from && Number(period.to) === to))
          continue;
        const span = text.spanOf(end + period.start, end + period.end);
        if (!span || text.isForeign(span)) continue;
        findings.push(suspect(programme, context, span));
      }
      return findings;
    }),
  );
}

function suspect(
  programme: Programme,
  context: RuleContext,
  span: { block: number; start: number; end: number },
): RuleFinding {
  const anchor = context.anchorIn('child', span.block, span.start, span.end);
  const [whole] = programme.periods;
  const above = context.parentBlocks.some(({ text }) => fold(text).includes(fold(anchor.quote)));
  const shared = above ? ` ${sentence(documentText(context.parent.metadata))} cũng ghi như vậy.` : '';
  return {
    subject: anchor.quote,
    message: `Kế hoạch ghi “${anchor.quote}”, khác giai đoạn ${whole ? `${whole[0]}-${whole[1]} ` : ''}của ${programme.name} (${programme.source}); đề nghị kiểm tra.${shared}`,
    childAnchor: anchor,
    parentAnchor: null,
  };
}

/** Characters after a citation in which its subject stands. */
const SUBJECT = 220;

/** The years of the directive itself, as the plan cites it: one end right and the other not is a slip. */
function parentPeriods(context: RuleContext): RuleFinding[] {
  const [own, ...others] = parsePeriods(context.parent.metadata.title ?? '');
  if (!own || others.length > 0 || own.from === own.to) return [];
  return parentCitations(context).flatMap(({ mention: { anchor, subject }, exact }) => {
    const text = context.childBlocks[anchor.block]?.text.slice(anchor.end, anchor.end + SUBJECT) ?? '';
    const period = parsePeriods(text)[0];
    if (!exact || !period || !subject?.includes(text.slice(period.start, period.end))) return [];
    if ((period.from === own.from) === (period.to === own.to)) return [];
    const quoted = context.anchorIn(
      'child',
      anchor.block,
      anchor.end + period.start,
      anchor.end + period.end,
    );
    return [
      {
        subject: quoted.quote,
        message: `Kế hoạch dẫn ${documentText(context.parent.metadata)} và ghi “${quoted.quote}”, trong khi văn bản này là của giai đoạn ${own.from}-${own.to}; đề nghị kiểm tra.`,
        childAnchor: quoted,
        parentAnchor: context.parent.metadata.anchors.title ?? null,
      },
    ];
  });
}

const HEADING_YEAR = definePattern('year in a heading', /(?<!\p{L})năm (?<year>20\d{2})(?!\s*[-–])/gu, {
  matches: ['chỉ tiêu thi đua năm 2023'],
  misses: ['năm 2021-2025', 'năm học 2023'],
});

/** Headings that look back, compare, or name other times on purpose. */
const LOOKING_ELSEWHERE = definePattern(
  'heading that looks back, compares or looks ahead',
  /kết quả|đánh giá|tình hình|tổng kết|so với|thực hiện năm|ước|đến năm|tầm nhìn|giai đoạn|định hướng|lộ trình|tiếp theo|từ năm|kỷ niệm|kỉ niệm|báo cáo|số|từ nay|cuối năm|quyết toán/u,
  {
    matches: ['kết quả thực hiện năm 2023', 'so với năm 2023', 'tầm nhìn đến năm 2030'],
    misses: ['chỉ tiêu thi đua năm 2023'],
  },
);

/** A heading of a one-year plan that names the year before it. */
function headingYears(context: RuleContext): RuleFinding[] {
  const { child } = context;
  const years = planYears(child);
  if (years === null || years.from !== years.to || child.metadata.period === null) return [];
  return child.outline.flatMap(({ title, anchor }) => {
    const folded = fold(title);
    // An item that states facts names the year they are of.
    if (LOOKING_ELSEWHERE.test(folded) || title.length > 160 || /[;%]/u.test(folded)) return [];
    const stray = [...folded.matchAll(HEADING_YEAR)].find(
      (match) => Number(match.groups?.year) === years.from - 1,
    );
    if (!stray || [...folded.matchAll(HEADING_YEAR)].length > 1) return [];
    const offset = anchor.quote.toLowerCase().indexOf(stray[0]);
    const quoted =
      offset < 0
        ? anchor
        : context.anchorIn(
            'child',
            anchor.block,
            anchor.start + offset,
            anchor.start + offset + stray[0].length,
          );
    return [
      {
        subject: quoted.quote,
        message: `Kế hoạch của năm ${years.from} có đề mục “${title}”; đề nghị kiểm tra năm.`,
        childAnchor: quoted,
        parentAnchor: null,
      },
    ];
  });
}

const OWN_YEAR = definePattern(
  'year of the plan itself',
  /(?<!\p{L})(?:phong trào thi đua(?: yêu nước)?|kế hoạch|nhiệm vụ công tác|chỉ tiêu kế hoạch) năm (?<year>20\d{2})(?!\s*[-–])/gu,
  {
    matches: ['phát động phong trào thi đua yêu nước năm 2023', ['kế hoạch năm 2023', 'kế hoạch năm 2023']],
    misses: ['kế hoạch năm học 2023', 'so với năm 2023', 'phong trào thi đua năm 2021-2025'],
  },
);

/** Running text that calls the plan by the year before its own. */
function ownYears(context: RuleContext): RuleFinding[] {
  const { child } = context;
  const years = planYears(child);
  if (years === null || years.from !== years.to || child.metadata.period === null) return [];
  const headings = new Set(child.outline.map(({ anchor }) => anchor.block));
  return context.passages.flatMap((passage) =>
    [...passage.folded.matchAll(OWN_YEAR)].flatMap((match) => {
      const end = match.index + match[0].length;
      const start = end - 'năm 2023'.length;
      const before = passage.folded.slice(Math.max(0, match.index - 60), match.index);
      if (Number(match.groups?.year) !== years.from - 1 || headings.has(passage.block)) return [];
      if (isForeign(passage, match.index, end) || looksBack(child, passage.block, start)) return [];
      if (LOOKING_ELSEWHERE.test(before) || LOOKING_ELSEWHERE.test(passage.folded.slice(end, end + 20)))
        return [];
      const anchor = context.anchorIn('child', passage.block, start, end);
      return [
        {
          subject: anchor.quote,
          message: `Kế hoạch của năm ${years.from} ghi “${passage.text.slice(match.index, end)}”; đề nghị kiểm tra năm.`,
          childAnchor: anchor,
          parentAnchor: null,
        },
      ];
    }),
  );
}
