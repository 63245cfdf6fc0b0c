/**
 * Words at the head of an indicator's name that say what is measured (diện tích, sản lượng…), with the dimensions that
 * can then not be meant. A share fits every amount: `diện tích gieo trồng đạt 95% kế hoạch`.
 */
import type { Dimension } from './units/types.ts';

export interface MeasureWord {
  /** Matched folded, at the start of the name, `tổng` and `số` before it or not. */
  words: string;
  unfit: readonly Dimension[];
}

const MONEY: readonly Dimension[] = [
  'money_vnd',
  'money_usd',
  'money_vnd_per_person_year',
  'money_vnd_per_area',
];
const THINGS: readonly Dimension[] = ['area', 'mass', 'length', 'livestock', 'household', 'visits', 'beds'];
const without = (...dimensions: readonly Dimension[]): readonly Dimension[] =>
  THINGS.filter((dimension) => !dimensions.includes(dimension));

export const MEASURE_WORDS: readonly MeasureWord[] = [
  { words: 'tỷ lệ', unfit: [...MONEY, ...THINGS] },
  { words: 'tỷ trọng', unfit: [...MONEY, ...THINGS] },
  { words: 'tốc độ', unfit: [...MONEY, 'people', ...THINGS] },
  { words: 'diện tích', unfit: [...MONEY, 'people', ...without('area')] },
  { words: 'sản lượng', unfit: [...MONEY, 'people', ...without('mass', 'livestock')] },
  { words: 'đàn gia súc', unfit: [...MONEY, 'people', ...without('livestock')] },
  { words: 'thu ngân sách', unfit: ['people', ...THINGS] },
  { words: 'chi ngân sách', unfit: ['people', ...THINGS] },
  { words: 'thu nhập bình quân', unfit: THINGS },
  { words: 'grdp bình quân', unfit: ['people', ...THINGS] },
  { words: 'giá trị xuất khẩu', unfit: ['people', ...without('mass')] },
  { words: 'giá trị sản xuất', unfit: ['people', ...THINGS] },
  { words: 'doanh thu', unfit: ['people', ...without('visits')] },
  { words: 'giường bệnh', unfit: [...MONEY, ...without('beds')] },
  { words: 'lượt khách', unfit: [...MONEY, ...without('visits')] },
];
