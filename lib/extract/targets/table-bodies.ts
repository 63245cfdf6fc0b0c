/**
 * Tables that share goals out (phân bổ chỉ tiêu): bodies stand in the rows or head the columns.
 */
import { definePattern } from '../../text/pattern.ts';
import type { Column } from './table-columns.ts';

/** Rows are bodies, columns are indicators: the header names the goal, the row who answers for it. */
export const BODY_ROWS = definePattern(
  'header of bodies',
  /^(?:tên\s+)?(?:đơn vị|địa phương|xã|phường|xã, phường|phường, xã|xã, thị trấn|xã, phường, thị trấn|xã, phường, đặc khu|huyện|huyện, thành phố|cơ quan|cơ quan, đơn vị|chi bộ|trường|sở, ngành|thôn|thôn, bản|khoa, phòng)$/iu,
  { matches: ['Đơn vị', 'Xã, phường', 'Tên đơn vị'], misses: ['Đơn vị tính', 'Chỉ tiêu', 'Đơn vị chủ trì'] },
);

const BODY_KIND = definePattern(
  'header that is a body',
  /^(?:(?:ubnd|đảng ủy|công an)\s)?(?:xã|phường|thị trấn|huyện|thành phố|tp|thị xã|quận|đặc khu|thôn|bản|buôn|ấp|khóm|tổ dân phố|khu phố|sở|ban|phòng|chi cục|trường|chi bộ|chi hội|công an|trạm|trung tâm|hạt|khoa|cụm|công ty|xí nghiệp)\.?\s(?=(?<next>.))/iu,
  {
    matches: ['Xã Bản Lim', 'TP. Sơn Bình', 'UBND xã Bản Lim', 'Phòng Kinh tế'],
    misses: ['Xã', 'Sản lượng', 'Toàn xã'],
  },
);

/** `Chia ra`, `Phân bổ cho các xã`: under it the names stand without their kind. */
const SHARED_OUT = definePattern(
  'header over bodies without their kind',
  /(?<!\p{L})(?:chia ra|chia theo|phân bổ|phân theo|giao (?:cho )?các|các xã|các đơn vị|các phường|xã, phường)(?!\p{L})/iu,
  { matches: ['Chia ra An Phú', 'Phân bổ cho các xã'], misses: ['Chi tiết', 'Năm 2026'] },
);

const PROPER_NAME = /^\p{Lu}\p{Ll}*(?:[\s-]\p{Lu}\p{Ll}*){1,3}$/u;

const REMARK = /\([^()]*\)/gu;

/** `Xã Bản Lim`, `Chi bộ 3`: the kind of a body with a name of its own. */
export const isBodyName = (text: string): boolean =>
  /[\p{Lu}\d]/u.test(BODY_KIND.exec(text)?.groups?.next ?? '');

const isBody = (leaf: string, header: string): boolean =>
  isBodyName(leaf) || (!BODY_KIND.test(leaf) && PROPER_NAME.test(leaf) && SHARED_OUT.test(header));

/** All bodies together: such a row or column is nobody's own. */
const WHOLE = definePattern(
  'all bodies together',
  /^\s*(?:toàn (?:tỉnh|huyện|xã|thành phố|ngành|quốc)|cả (?:tỉnh|nước|huyện)|tổng(?: số| cộng)?|cộng)(?:\s(?:toàn (?:tỉnh|huyện|xã|thành phố|ngành)|kế hoạch|kh|\d{4}))*\s*:?\s*$/iu,
  { matches: ['Toàn tỉnh', 'Tổng cộng', 'Tổng số toàn xã'], misses: ['Tổng đàn lợn', 'Cộng đồng dân cư'] },
);

export const isWhole = (text: string): boolean => WHOLE.test(text.replace(REMARK, ' '));

/** Gives the columns of a share-out their bodies; one column headed by a body makes none. */
export function markBodies(columns: readonly Column[], leaves: readonly string[]): void {
  const leafOf = ({ index }: Column): string => (leaves[index] ?? '').replace(REMARK, ' ').trim();
  // A body without a share of its own (a column of dashes) makes the share-out all the same.
  const shares = columns.filter(({ role }) => role === 'plan' || role === 'other' || role === 'name');
  const bodies = shares.filter((column) => isBody(leafOf(column), column.header));
  if (bodies.length < 2) return;
  for (const column of bodies) {
    column.body = leafOf(column);
    if (column.role === 'name') column.role = 'other';
  }
  for (const column of shares) if (column.body === null && isWhole(leafOf(column))) column.body = '';
}
