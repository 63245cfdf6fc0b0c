/**
 * Faults in what a plan names: movements, its theme, its scope, its recipients.
 */
import { recipientList } from '../../../lib/check/recipients.ts';
import { standingOf } from '../../../lib/compare/standing.ts';
import { fold } from '../../../lib/text/fold.ts';
import { withTexts } from '../perturb.ts';
import { childOf, edited, type Ground, type Planted, planted, splice } from './ground.ts';

export function inMovements(ground: Ground): Planted[] {
  const record = childOf(ground);
  const names = new Set(ground.comparison.parent.movements.map(({ text }) => fold(text)));
  return record.movements.flatMap(({ text, anchor }) => {
    const again = ground.child.blocks.filter((block) => fold(block.text).includes(fold(text))).length;
    if (!names.has(fold(text)) || again !== 1) return [];
    const document = edited(ground.child, anchor, (whole, start, end) => {
      const rest = /^["”’»]*\s*[;,]?\s*/u.exec(whole.slice(end))?.[0].length ?? 0;
      const open = /["“‘«]*$/u.exec(whole.slice(0, start))?.[0].length ?? 0;
      return whole.slice(0, start - open) + whole.slice(end + rest);
    });
    const words = text.split(' ');
    const renamed = words.length < 5 ? null : `Chung sức, đồng lòng ${words.slice(-2).join(' ')}`;
    return [
      ...planted('dropped movement', text, ['movement-missing'], document),
      ...(renamed
        ? planted(
            'renamed movement',
            text,
            ['movement-missing'],
            edited(
              ground.child,
              anchor,
              // The quotation marks around the name stay.
              (whole, start, end) =>
                whole.slice(0, start) + whole.slice(start, end).replace(text, renamed) + whole.slice(end),
            ),
          )
        : []),
    ];
  });
}

export function inTheme(ground: Ground): Planted[] {
  const { theme } = childOf(ground);
  if (!theme || !ground.comparison.parent.theme) return [];
  const words = theme.anchor.quote;
  const found = /\p{L}{3,} \p{L}{3,}(?= [-–;,])|\p{L}{3,} \p{L}{3,}/u.exec(words);
  if (!found) return [];
  const document = edited(ground.child, theme.anchor, (text, start) =>
    splice('Thần tốc')(text, start + found.index, start + found.index + found[0].length),
  );
  const year = /(?<=năm )\d{4}/u.exec(words);
  const copied = year
    ? edited(ground.child, theme.anchor, (text, start) =>
        splice(String(Number(year[0]) - 1))(text, start + year.index, start + year.index + 4),
      )
    : null;
  return [
    ...planted('other theme words', found[0], ['theme-mismatch'], document),
    ...planted('theme of another year', year?.[0] ?? '', ['theme-mismatch'], copied),
  ];
}

export function inScope(ground: Ground): Planted[] {
  const record = childOf(ground);
  const { tier } = standingOf(record.metadata);
  const copied = tier === 'district' ? 'toàn tỉnh' : tier === 'commune' ? 'toàn huyện' : null;
  if (copied === null || standingOf(record.metadata).limited) return [];
  const duties = record.assignments.filter(({ anchor }) => !/báo cáo|tỉnh|ủy/iu.test(anchor.quote));
  return duties.slice(0, 2).flatMap(({ anchor, task }) => {
    const document = edited(ground.child, anchor, (text, _start, end) => {
      const at = text.slice(0, end).replace(/[.;,\s]+$/u, '').length;
      return splice(` trên địa bàn ${copied}`)(text, at, at);
    });
    return planted('copied scope', task, ['scope-leftover'], document);
  });
}

/** A line of the list through which alone some body with a duty is reached, dropped. */
export function inRecipients(ground: Ground): Planted[] {
  const { metadata, assignments } = childOf(ground);
  const { recipients, issuer } = metadata;
  if (!recipientList(recipients, issuer).readable || metadata.issuerLevel === 'school') return [];
  return recipients.flatMap((name, index) => {
    const left = recipientList(recipients.toSpliced(index, 1), issuer);
    const lost = assignments.filter(
      ({ unit }) =>
        /^(?:Sở|Phòng|Ban|Trung tâm|Ủy ban|UBND|Hội|Đoàn|Công an|Văn phòng)/u.test(unit) &&
        recipientList(recipients, issuer).covers(unit) &&
        !left.covers(unit),
    );
    const line = ground.child.blocks.find(
      ({ text }) => text.includes(name) && text.length < name.length + 6 && /^[-+*•]?\s*\p{Lu}/u.test(text),
    );
    return lost.length > 0 && left.readable && line
      ? [
          {
            kind: 'dropped recipient',
            what: name,
            rules: ['assigned-unit-not-recipient'],
            document: withTexts(ground.child, new Map([[line.index, null]])),
          },
        ]
      : [];
  });
}
