import { standingOf, type Tier } from '../../compare/standing.ts';
import { placeKey } from '../../lexicon/places/places.ts';
import { fold } from '../../text/fold.ts';
import { definePattern } from '../../text/pattern.ts';
import { splitAtSemicolons, splitSentences } from '../../text/sentences.ts';
import { directive, districtPlan } from '../examples.ts';
import { isForeign, type Passage } from '../prose.ts';
import type { Rule, RuleContext, RuleFinding } from '../rule.ts';

const BODY = '1. Tổ chức phát động phong trào thi đua năm 2024.';

export const scopeLeftover: Rule = {
  id: 'scope-leftover',
  title: 'Sót cụm từ chỉ phạm vi của văn bản khác',
  severity: 'warning',
  rationale:
    'Kế hoạch của huyện mà ghi “trên địa bàn toàn tỉnh”, hay còn tên huyện khác, là dấu vết sao chép và làm sai phạm vi áp dụng. Không nêu khi cụm từ thuộc tên văn bản, tên quy hoạch hoặc lời dẫn; khi nói về tỉnh với tư cách cấp trên (“góp phần”, “nói chung”, “so với toàn tỉnh”, “của tỉnh”); khi cơ quan ban hành chính là cấp đó.',
  violating: [
    {
      name: 'Kế hoạch huyện còn “trên địa bàn toàn tỉnh”',
      parent: directive(BODY),
      child: districtPlan(
        '1. Tạo sự lan tỏa trong phong trào thi đua trên địa bàn toàn tỉnh và trong từng cơ quan, đơn vị.',
      ),
      subject: 'trên địa bàn toàn tỉnh',
    },
    {
      name: 'Còn tên một huyện khác',
      parent: directive(BODY),
      child: districtPlan('1. Nâng cao chất lượng phong trào thi đua trên địa bàn huyện Sơn Lạc.'),
      subject: 'trên địa bàn huyện Sơn Lạc',
    },
  ],
  passing: [
    {
      name: 'Huyện nói riêng, tỉnh nói chung',
      parent: directive(BODY),
      child: districtPlan('1. Góp phần phát triển huyện Hòa Khê nói riêng và toàn tỉnh nói chung.'),
    },
    {
      name: 'Tên của quy hoạch tỉnh',
      parent: directive(BODY),
      child: districtPlan('1. Tuyên truyền Quy hoạch tỉnh thời kỳ 2021-2030, tầm nhìn đến năm 2050.'),
    },
  ],
  check(context) {
    const { tier, limited } = standingOf(context.child.metadata);
    if (tier === null) return [];
    return context.passages.flatMap((passage) => [
      ...wider(passage, tier, limited, context),
      ...elsewhere(passage, context),
    ]);
  },
};

const TO_PROVINCE = definePattern(
  'scope of a province',
  /(?<!\p{L})(?:(?:trên địa bàn|trong phạm vi|trên phạm vi|phạm vi|khắp|trong) (?:toàn )?tỉnh|toàn tỉnh)(?!\p{L})/gu,
  {
    matches: ['trên địa bàn toàn tỉnh', 'trong tỉnh', ['của toàn tỉnh', 'toàn tỉnh']],
    misses: ['quy hoạch tỉnh', 'của tỉnh', 'ủy ban nhân dân tỉnh'],
  },
);
const TO_DISTRICT = definePattern(
  'scope of a district',
  /(?<!\p{L})(?:(?:trên địa bàn|trong phạm vi|trên phạm vi|phạm vi|khắp|trong) (?:toàn )?huyện|toàn huyện)(?!\p{L})/gu,
  {
    matches: ['trên địa bàn huyện', 'toàn huyện'],
    misses: ['ủy ban nhân dân huyện', 'các huyện'],
  },
);
const TO_OFFICE = definePattern('scope of an office', /(?<!\p{L})(?:trong )?toàn đơn vị(?!\p{L})/gu, {
  matches: ['trong toàn đơn vị'],
  misses: ['từng đơn vị', 'toàn bộ đơn vị'],
});

/** Scopes wider or narrower than the issuer's, by its tier. */
function foreignScopes(tier: Tier, limited: boolean): RegExp[] {
  if (limited) return tier === 'province' ? [TO_DISTRICT] : [];
  switch (tier) {
    case 'district':
      return [TO_PROVINCE, TO_OFFICE];
    case 'commune':
      return [TO_PROVINCE, TO_DISTRICT, TO_OFFICE];
    case 'province':
      return [TO_DISTRICT, TO_OFFICE];
    case 'central':
      return [];
  }
}

/** The higher level as such: what it does, what is measured for it, what the plan contributes to. */
const AS_A_WHOLE = definePattern(
  'the higher level spoken of as such',
  /góp phần|nói chung|nói riêng|so với|bình quân|xếp (?:thứ|hạng)|đứng (?:đầu|thứ)|chung của|mức chung|quy hoạch|tỉnh ủy|(?:ủy ban|ubnd|hội đồng nhân dân|hđnd|mặt trận tổ quốc việt nam) (?:nhân dân )?tỉnh|các sở|cấp tỉnh|các huyện|các tỉnh|ngoài tỉnh|huyện ủy|cấp huyện|trong và ngoài|chỉ thị|nghị quyết|quyết định|kế hoạch số/u,
  {
    matches: ['góp phần phát triển toàn tỉnh', 'theo chỉ đạo của ubnd tỉnh', 'trong và ngoài tỉnh'],
    misses: ['lan tỏa trên địa bàn toàn tỉnh'],
  },
);

function wider(passage: Passage, tier: Tier, limited: boolean, context: RuleContext): RuleFinding[] {
  return foreignScopes(tier, limited).flatMap((pattern) =>
    [...passage.folded.matchAll(pattern)].flatMap((match) => {
      const start = match.index;
      const end = start + match[0].length;
      if (isForeign(passage, start, end) || preceded(passage.folded, start)) return [];
      if (pattern !== TO_OFFICE && AS_A_WHOLE.test(clauseAt(passage, start).replace(/\s+/g, ' '))) return [];
      return [finding(passage, start, end, context)];
    }),
  );
}

/** `của toàn tỉnh`, `cả nước và toàn tỉnh`: the scope belongs to what stands before it. */
const preceded = (text: string, start: number): boolean =>
  /(?:của|với|hơn|từ|ra|khỏi|quy hoạch|và|,)\s*$/u.test(text.slice(Math.max(0, start - 12), start));

/** The part of the sentence between semicolons that holds an offset, folded. */
function clauseAt({ text, folded }: Passage, offset: number): string {
  // A line break within a paragraph ends no sentence.
  const flowing = text.replaceAll('\n', ' ');
  const holds = ({ start, end }: { start: number; end: number }): boolean => start <= offset && offset < end;
  const sentence = splitSentences(flowing).find(holds);
  const clause = sentence && splitAtSemicolons(flowing, sentence).find(holds);
  return clause ? folded.slice(clause.start, clause.end) : folded;
}

const OTHER_PLACE = definePattern(
  'named scope',
  /(?<!\p{L})[Tt]rên địa bàn (?:toàn )?(?<kind>tỉnh|huyện|thị xã|xã|phường|thị trấn) (?<name>\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,3})/gu,
  {
    matches: [['trên địa bàn huyện Sơn Lạc.', 'trên địa bàn huyện Sơn Lạc'], 'Trên địa bàn toàn tỉnh An Sơn'],
    misses: ['trên địa bàn huyện', 'huyện Sơn Lạc'],
  },
);

/** Words about neighbours and about units that no longer are. */
const NEIGHBOUR = definePattern(
  'words about neighbours and former units',
  /giáp|phối hợp|liên huyện|các huyện|các xã|cũ|trước đây|sáp nhập|sắp xếp|như|tại|dự án|tuyến|công trình/u,
  {
    matches: ['khu vực giáp ranh', 'huyện cũ', 'phối hợp với'],
    misses: ['nâng cao chất lượng phong trào'],
  },
);

/** The name of another unit of the issuer's own kind. */
function elsewhere(passage: Passage, context: RuleContext): RuleFinding[] {
  const issuer = context.child.metadata.issuer ?? '';
  const own = standingOf(context.child.metadata).place;
  const kind = /(tỉnh|huyện|thị xã|xã|phường|thị trấn)\s+\p{Lu}[^,]*$/u.exec(issuer)?.[1];
  if (own === null || kind === undefined) return [];
  return [...passage.text.matchAll(OTHER_PLACE)].flatMap((match) => {
    const name = match.groups?.name ?? '';
    const start = match.index;
    const end = start + match[0].length;
    if (match.groups?.kind !== kind || sameName(name, own) || isForeign(passage, start, end)) return [];
    const rest = clauseAt(passage, start).replace(fold(match[0]), ' ');
    if (NEIGHBOUR.test(rest) || AS_A_WHOLE.test(rest)) return [];
    return [finding(passage, start, end, context)];
  });
}

/** Spellings of one name, and a name that the next word was taken into (`Hòa Khê Phấn đấu`). */
function sameName(found: string, own: string): boolean {
  const a = placeKey(found);
  const b = placeKey(own);
  return a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `);
}

const finding = (passage: Passage, start: number, end: number, context: RuleContext): RuleFinding => {
  const phrase = passage.text.slice(start, end);
  return {
    subject: phrase,
    message: `Cụm từ “${phrase}” không phù hợp với phạm vi của kế hoạch do ${context.child.metadata.issuer ?? 'đơn vị'} ban hành; đề nghị kiểm tra.`,
    childAnchor: context.anchorIn('child', passage.block, start, end),
    parentAnchor: null,
  };
};
