import type { Block } from '../../document/types.ts';
import { fold } from '../../text/fold.ts';
import { definePattern } from '../../text/pattern.ts';
import { DUTIES, directive, districtPlan } from '../examples.ts';
import type { Rule } from '../rule.ts';

const BODY = '1. Tổ chức phát động phong trào thi đua năm 2024.';

export const dutyWithoutUnit: Rule = {
  id: 'duty-without-unit',
  title: 'Nhiệm vụ tại phần Tổ chức thực hiện chưa giao cho ai',
  severity: 'warning',
  rationale:
    'Mục có số ở phần Tổ chức thực hiện mà không nêu đơn vị thì không ai chịu trách nhiệm, nhất là khi các mục khác đều nêu. Không nêu với mục về kinh phí, thời gian, chế độ báo cáo, mục có điểm con nêu đơn vị, và khi không mục nào trong phần này nêu đơn vị (văn bản chọn cách trình bày khác).',
  violating: [
    {
      name: 'Mục 2 không nêu ai thực hiện',
      parent: directive(BODY),
      child: districtPlan(
        DUTIES,
        '1. Phòng Nội vụ có trách nhiệm theo dõi, đôn đốc việc thực hiện Kế hoạch.',
        '2. Thực hiện ký kết giao ước thi đua gắn với nhiệm vụ trọng tâm; nâng cao chất lượng các phong trào thi đua.',
        '3. Ủy ban nhân dân các xã, thị trấn xây dựng kế hoạch và tổ chức thực hiện.',
      ),
      subject: '2. Thực hiện ký kết giao ước thi đua',
    },
  ],
  passing: [
    {
      name: 'Mọi mục đều nêu đơn vị; kinh phí không phải nhiệm vụ',
      parent: directive(BODY),
      child: districtPlan(
        DUTIES,
        '1. Phòng Nội vụ có trách nhiệm theo dõi, đôn đốc việc thực hiện Kế hoạch.',
        '2. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam huyện phối hợp tuyên truyền.',
        '3. Kinh phí thực hiện: từ nguồn ngân sách nhà nước theo quy định.',
      ),
    },
  ],
  check(context) {
    const items = implementationItems(context.childBlocks);
    const assigned = new Set(context.child.assignments.map(({ anchor }) => anchor.block));
    const hasUnit = items.map((item) => item.blocks.some(({ index }) => assigned.has(index)));
    if (!hasUnit.includes(true)) return [];
    return items.flatMap((item, index) => {
      const [block] = item.blocks;
      if (!block || hasUnit[index] || !isBareDuty(item)) return [];
      const end = headEnd(block.text);
      const anchor = context.anchorIn('child', block.index, 0, end);
      return [
        {
          subject: anchor.quote,
          message: `Chưa thấy đơn vị thực hiện tại mục “${anchor.quote}” của phần Tổ chức thực hiện; đề nghị bổ sung.`,
          childAnchor: anchor,
          parentAnchor: null,
        },
      ];
    });
  },
};

interface Item {
  /** The numbered block and those up to the next number. */
  blocks: Block[];
}

const IMPLEMENTATION = definePattern(
  'heading of the implementation section',
  /^(?:(?:phần\s+)?[ivx]+[.:)/\s-]+|\d{1,2}[.)]\s*)?(?:phân công )?tổ chức (?:thực hiện|triển khai)[^.;]{0,20}$/u,
  {
    matches: ['iv. tổ chức thực hiện', 'tổ chức thực hiện:', 'iii. tổ chức thực hiện'],
    misses: [
      'các đơn vị tổ chức thực hiện kế hoạch này theo quy định',
      '1. tổ chức thực hiện tốt các phong trào thi đua yêu nước',
    ],
  },
);
const NUMBERED = /^\d{1,2}\s?[.)/]\s*\S/u;
const NEXT_SECTION = /^(?:phần\s+\S+|[ivx]+)[.:)/\s-]+\p{L}/u;
const CLOSING = definePattern(
  'end of the implementation section',
  /^(?:nơi nhận|trên đây là|yêu cầu (?:các|thủ trưởng)|tm\.|kt\.|t\/m|đề nghị các cơ quan)/u,
  {
    matches: ['nơi nhận:', 'trên đây là kế hoạch', 'tm. ủy ban nhân dân'],
    misses: ['1. phòng nội vụ', 'tổ chức tuyên truyền'],
  },
);

/** Numbered items of the implementation section; a section that numbers nothing has none. */
function implementationItems(blocks: readonly Block[]): Item[] {
  const folded = blocks.map(({ text }) => fold(text));
  const start = folded.findLastIndex((text) => IMPLEMENTATION.test(text));
  if (start < 0) return [];
  const items: Item[] = [];
  for (let at = start + 1; at < blocks.length; at++) {
    const block = blocks[at];
    const text = folded[at] ?? '';
    if (!block || block.cell || CLOSING.test(text) || NEXT_SECTION.test(text)) break;
    if (NUMBERED.test(text)) items.push({ blocks: [block] });
    else items.at(-1)?.blocks.push(block);
  }
  return items;
}

/** Begins like a duty, and names no body as its subject. */
const DUTY_VERB = definePattern(
  'numbered item that begins like a duty',
  /^\d{1,2}\s?[.)/]\s*(?:tiếp tục |tích cực |chủ động |thường xuyên |kịp thời |nghiêm túc )?(?:thực hiện|tổ chức|triển khai|tăng cường|đẩy mạnh|xây dựng|nâng cao|tuyên truyền|hướng dẫn|theo dõi|đôn đốc|kiểm tra|phát huy|rà soát|ký kết|tham mưu|tập trung|lồng ghép|huy động|đề cao|bảo đảm|đảm bảo|làm tốt|chú trọng|duy trì)(?!\p{L})/u,
  {
    matches: ['2. thực hiện ký kết giao ước thi đua', '3. tiếp tục đẩy mạnh tuyên truyền'],
    misses: ['1. phòng nội vụ có trách nhiệm', '3. kinh phí thực hiện'],
  },
);
const NOT_A_DUTY = /kinh phí|thời gian|chế độ|báo cáo|sơ kết|tổng kết/u;
/** A body that does something, anywhere in the item. */
const BODY_ACTS = definePattern(
  'body that does something',
  /(?:sở|phòng|ban|ủy ban|ubnd|đơn vị|cơ quan|địa phương|thủ trưởng|trường|đoàn thể|văn phòng|công an)[^.;]{0,60}(?:có trách nhiệm|chịu trách nhiệm|chủ trì|phối hợp với|căn cứ)|(?:giao|yêu cầu|đề nghị) (?:các |sở|phòng|ban|ủy ban|ubnd|thủ trưởng|văn phòng|cơ quan|đơn vị)/u,
  {
    matches: [
      'phòng nội vụ có trách nhiệm theo dõi',
      'đề nghị các đoàn thể phối hợp',
      'thủ trưởng các cơ quan căn cứ',
    ],
    misses: ['thực hiện ký kết giao ước thi đua của các cụm', 'tăng cường tuyên truyền'],
  },
);

function isBareDuty({ blocks }: Item): boolean {
  const [first] = blocks;
  if (!first) return false;
  const head = fold(first.text);
  return (
    DUTY_VERB.test(head) &&
    !NOT_A_DUTY.test(head.slice(0, 60)) &&
    !blocks.some(({ text }) => BODY_ACTS.test(fold(text)))
  );
}

/** Label and the first dozen words. */
function headEnd(text: string): number {
  const head = /^\S+(?:\s+[^\s;.]+){0,12}/u.exec(text)?.[0] ?? text;
  return Math.max(1, head.replace(/[,;:.\s]+$/u, '').length);
}
