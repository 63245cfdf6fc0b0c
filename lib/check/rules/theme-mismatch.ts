import { standingOf } from '../../compare/standing.ts';
import { themeDifference } from '../../compare/theme.ts';
import { documentText } from '../../compare/wording.ts';
import { fold } from '../../text/fold.ts';
import { directive, districtPlan } from '../examples.ts';
import { planYears } from '../prose.ts';
import type { Rule, RuleContext } from '../rule.ts';

const THEME = (place: string, words = 'Đoàn kết, sáng tạo, bứt phá, quyết tâm', year = '2024'): string =>
  `1. Phát động phong trào thi đua với chủ đề: “${words} hoàn thành nhiệm vụ phát triển kinh tế - xã hội ${place} năm ${year}”.`;

export const themeMismatch: Rule = {
  id: 'theme-mismatch',
  title: 'Chủ đề khác với văn bản cấp trên',
  severity: 'warning',
  rationale:
    'Chủ đề phong trào do cấp trên đặt; cấp dưới chỉ thay địa danh, ngành hoặc đơn vị. Không nêu khi chỉ khác địa danh, ngành, đơn vị, năm của kế hoạch, dấu gạch nối hay kiểu ngoặc, và khi đơn vị có thêm khẩu hiệu truyền thống riêng bên cạnh chủ đề.',
  violating: [
    {
      name: 'Bỏ một vế của chủ đề',
      parent: directive(THEME('tỉnh An Sơn')),
      child: districtPlan(THEME('huyện Hòa Khê', 'Đoàn kết, sáng tạo, quyết tâm')),
      subject: 'Đoàn kết, sáng tạo, quyết tâm',
    },
    {
      name: 'Năm trong chủ đề khác năm của kế hoạch',
      parent: directive(THEME('tỉnh An Sơn')),
      child: districtPlan(THEME('huyện Hòa Khê', undefined, '2023')),
      subject: 'năm 2023',
    },
  ],
  passing: [
    {
      name: 'Chỉ đổi địa danh',
      parent: directive(THEME('tỉnh An Sơn')),
      child: districtPlan(THEME('huyện Hòa Khê')),
    },
  ],
  check(context) {
    const { parent, child } = context;
    if (!parent.theme || !child.theme) return [];
    const { dropped, added } = themeDifference(parent.theme.text, child.theme.text, namesOf(context));
    const year = strayYear(context);
    if (dropped.length === 0 && added.length === 0 && year === null) return [];
    const differences = [
      dropped.length > 0 ? `không có ${asWritten(dropped, parent.theme.text)}` : '',
      added.length > 0 ? `có thêm ${asWritten(added, child.theme.text)}` : '',
      year === null ? '' : `ghi năm ${year} trong kế hoạch của năm ${planYears(child)?.from}`,
    ].filter(Boolean);
    return [
      {
        subject: child.theme.text,
        message: `Chủ đề của kế hoạch khác chủ đề tại ${documentText(parent.metadata)}: ${differences.join(', ')}; đề nghị rà soát.`,
        childAnchor: child.theme.anchor,
        parentAnchor: parent.theme.anchor,
      },
    ];
  },
};

/** Folded words as the theme has them, each run of neighbours in quotation marks: `“Kỷ cương”, “bứt phá”`. */
function asWritten(words: readonly string[], theme: string): string {
  const left = [...words];
  const runs: { start: number; end: number }[] = [];
  let last = -1;
  for (const [at, match] of [...theme.matchAll(/[\p{L}\p{N}]+/gu)].entries()) {
    if (fold(match[0]) !== left[0]) continue;
    left.shift();
    const end = match.index + match[0].length;
    const run = runs.at(-1);
    if (run && last === at - 1) run.end = end;
    else runs.push({ start: match.index, end });
    last = at;
  }
  // Words that the theme has in another form are told as they were compared.
  const texts = left.length > 0 ? [words.join(' ')] : runs.map(({ start, end }) => theme.slice(start, end));
  return texts.map((text) => `“${text}”`).join(', ');
}

/** Places and names of the two bodies, with and without their kind word. */
function namesOf({ parent, child }: RuleContext): string[] {
  return [parent, child].flatMap(({ metadata }) => {
    const { place, name } = standingOf(metadata);
    return [
      place ?? '',
      name,
      name.replace(/^(?:sở|ban|phòng|ngành|cục|chi cục) /, ''),
      metadata.place ?? '',
    ];
  });
}

/** The year that the plan's theme names when the plan is for another; null when it fits. */
function strayYear({ child, parent }: RuleContext): string | null {
  const year = /năm (\d{4})/iu.exec(child.theme?.text ?? '')?.[1];
  const years = planYears(child);
  if (year === undefined || years === null || parent.theme?.text.includes(year)) return null;
  return Number(year) < years.from || Number(year) > years.to ? year : null;
}
