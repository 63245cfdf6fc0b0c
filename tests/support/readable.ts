/** Golden records in a form a person can review line by line. */
import type { Finding } from '../../lib/check/rule.ts';
import type { Comparison } from '../../lib/compare/types.ts';
import type { Anchor, PlanRecord } from '../../lib/extract/types.ts';
import { formatGoal } from '../../lib/locale/format.ts';
import { messagesIn } from '../../lib/locale/locale.ts';

const words = messagesIn('vi');
const line = (...parts: (string | null | undefined)[]): string => parts.filter(Boolean).join(' · ');
const at = (anchor: Anchor): string => `[${anchor.section || '–'}] “${anchor.quote}”`;

export function readableRecord(record: PlanRecord): string {
  const { metadata } = record;
  return [
    `# ${metadata.title ?? ''}`,
    '',
    line(
      metadata.documentType,
      metadata.number ?? `(số trống) ${metadata.symbol ?? ''}`,
      metadata.issuedOn,
      metadata.place,
    ),
    line(metadata.issuer, metadata.issuerLevel),
    line('Ký', metadata.signer?.authority, metadata.signer?.position, metadata.signer?.name),
    line('Nơi nhận', ...metadata.recipients),
    line('Thực hiện', metadata.parent?.number, metadata.parent?.issuedOn, metadata.parent?.issuer),
    line('Chủ đề', record.theme?.text),
    '',
    '## Chỉ tiêu',
    ...record.targets.map((target) =>
      line(
        `- ${target.partOf === null ? '' : '↳ '}${target.indicator}`,
        formatGoal(target, words),
        target.period,
        target.indicatorKey,
        target.restated ? 'nhắc lại của cấp trên' : null,
        target.assignedUnits.join('; '),
        at(target.anchor),
      ),
    ),
    '',
    '## Phân công',
    ...record.assignments.map((duty) =>
      line(`- ${duty.unit}`, words.terms.role[duty.role], duty.task, duty.deadline),
    ),
    '',
    '## Viện dẫn',
    ...record.citations.map((citation) =>
      line(`- ${citation.type} ${citation.number}`, citation.issuedOn, citation.issuer, citation.role),
    ),
    '',
    '## Phong trào',
    ...record.movements.map((movement) => `- ${movement.text}`),
    '',
    '## Đề mục',
    ...record.outline.map((entry) => `${'  '.repeat(entry.level - 1)}- ${entry.label} ${entry.title}`),
    '',
  ].join('\n');
}

export function readableComparison(comparison: Comparison, findings: readonly Finding[]): string {
  return comparison.children
    .flatMap((child, index) => [
      `# ${child.metadata.title ?? ''}`,
      '',
      ...comparison.coverage
        .filter((row) => row.child === index)
        .map((row) => {
          const wanted = comparison.parent.targets[row.parentTarget];
          const found = row.childTarget === null ? undefined : child.targets[row.childTarget];
          return line(
            `- ${wanted?.indicator} ${wanted ? formatGoal(wanted, words) : ''}`,
            words.terms.coverage[row.status],
            found && `${found.indicator} ${formatGoal(found, words)}`,
            row.reason,
          );
        }),
      '',
      ...findings
        .filter((finding) => finding.child === index)
        .map((finding) =>
          line(`- ${finding.rule}`, words.terms.severity[finding.severity], finding.subject, finding.message),
        ),
      '',
    ])
    .join('\n');
}
