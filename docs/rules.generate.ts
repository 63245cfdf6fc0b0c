/**
 * Writes the Vietnamese rule guide from the rules themselves: `node docs/rules.generate.ts`.
 * `tests/registry.test.ts` fails when `docs/rules.md` is not what this makes.
 */
import { writeFileSync } from 'node:fs';
import { RULES } from '../lib/check/index.ts';
import type { Rule, RuleExample, Severity } from '../lib/check/rule.ts';

const SEVERITY: Record<Severity, string> = { error: 'sai lệch', warning: 'cần xem', info: 'lưu ý' };

/** The guide as Markdown. */
export function ruleGuide(): string {
  return [
    '# Hướng dẫn các quy tắc kiểm tra',
    '',
    'Mỗi quy tắc nêu một loại điểm chưa thống nhất, vì sao cần xem và khi nào không nêu. Phát hiện chỉ nêu sự việc; kết luận là của người rà soát. Có thể tắt từng quy tắc hoặc đổi mức độ trong Thiết lập; quy tắc ghi “mặc định tắt” chỉ chạy khi được bật.',
    '',
    'Trang này được tạo từ mã nguồn của các quy tắc (`docs/rules.generate.ts`); không sửa trực tiếp.',
    '',
    '| Mã | Mức độ | Nội dung |',
    '| --- | --- | --- |',
    ...RULES.map((rule) => `| [\`${rule.id}\`](#${rule.id}) | ${severityText(rule)} | ${rule.title} |`),
    ...RULES.flatMap(page),
    '',
  ].join('\n');
}

function page(rule: Rule): string[] {
  const { id, title, rationale, violating, passing } = rule;
  return [
    '',
    `## ${id}`,
    '',
    `**${title}** · mức độ: ${severityText(rule)}`,
    '',
    rationale,
    '',
    '**Nêu khi:**',
    '',
    ...violating.map(line),
    '',
    '**Không nêu khi:**',
    '',
    ...passing.map(line),
  ];
}

const severityText = ({ severity, defaultOff }: Rule): string =>
  `${SEVERITY[severity]}${defaultOff ? ', mặc định tắt' : ''}`;

const line = ({ name }: RuleExample): string => `- ${name}`;

if (import.meta.main) writeFileSync(new URL('./rules.md', import.meta.url), ruleGuide());
