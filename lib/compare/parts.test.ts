import { describe, expect, it } from 'vitest';
import { district, province, row } from './bodies.fixture.ts';
import { target } from './records.fixture.ts';

describe('a goal stated in parts', () => {
  const forest = (indicator: string, value: number) =>
    target({ indicator, value, unit: 'ha', change: 'increase' });
  const parts = [forest('Trồng rừng tập trung phòng hộ', 60), forest('Trồng rừng tập trung sản xuất', 250)];

  it('is a share of the province when a district does so', () => {
    const found = row(province(forest('Trồng rừng tập trung', 1000)), district(...parts));
    expect(found.status).toBe('share');
    expect(found.reason).toContain('= 310 ha, bằng 31% của tăng 1.000 ha');
  });

  it('can be met by the same body and is never missed', () => {
    expect(row(province(forest('Trồng rừng tập trung', 310)), province(...parts)).status).toBe('met');
    expect(row(province(forest('Trồng rừng tập trung', 400)), province(...parts)).status).toBe(
      'not-comparable',
    );
  });
});
