import { describe, expect, it } from 'vitest';
import type { Target } from '../extract/types.ts';
import { weigh } from './bounds.ts';
import { featuresOf } from './features.ts';
import { target } from './records.fixture.ts';

function verdict(parent: Partial<Target>, child: Partial<Target>) {
  const [wanted, given] = featuresOf([
    target({ unit: '%', ...parent }),
    target({ unit: '%', ...parent, ...child }),
  ]);
  if (!wanted || !given) throw new Error('no features');
  return weigh(wanted, given);
}

const COVERAGE = { indicator: 'Tỷ lệ bao phủ bảo hiểm y tế', indicatorKey: 'health_insurance_coverage' };
const POVERTY = { indicator: 'Tỷ lệ hộ nghèo', indicatorKey: 'poverty_rate' };

describe('a bound on the wrong side promises nothing', () => {
  it.each([
    ['a ceiling for a floor', { ...COVERAGE, comparator: '>=', value: 95 }, { comparator: '<=', value: 97 }],
    ['a ceiling for a plain rate', { ...COVERAGE, value: 95 }, { comparator: '<', value: 97 }],
    ['a floor for a ceiling', { ...POVERTY, comparator: '<', value: 3 }, { comparator: '>', value: 2 }],
    [
      'a ceiling for a fall',
      { ...POVERTY, change: 'decrease', value: 2 },
      { change: 'decrease', comparator: '<=', value: 3 },
    ],
  ] satisfies [string, Partial<Target>, Partial<Target>][])('%s', (_, parent, child) =>
    expect(verdict(parent, child)).toBe('weaker-bound'),
  );
});

describe('a bound on the right side', () => {
  it.each([
    ['of a floor', { ...COVERAGE, value: 95 }, { comparator: '>=', value: 95 }, 'met'],
    ['of a ceiling', { ...POVERTY, value: 3 }, { comparator: '<=', value: 2.5 }, 'exceeded'],
    [
      'of a name that is not known',
      { indicator: 'Số vụ việc tồn đọng', value: 5 },
      { comparator: '<=', value: 5 },
      'met',
    ],
  ] satisfies [string, Partial<Target>, Partial<Target>, string][])('%s', (_, parent, child, wanted) =>
    expect(verdict(parent, child)).toBe(wanted),
  );
});
