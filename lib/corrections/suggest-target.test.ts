import { describe, expect, it } from 'vitest';
import { suggestTarget } from './suggest-target.ts';

describe('suggestTarget', () => {
  it('reads words that stand outside any goal as one', () => {
    expect(suggestTarget('tỷ lệ hộ nghèo cuối năm còn dưới 4,5%')).toMatchObject({
      comparator: '<',
      value: 4.5,
      unit: '%',
    });
    expect(suggestTarget('- Trồng mới 240 ha rừng tập trung')).toMatchObject({ value: 240, unit: 'ha' });
  });

  it('gives nothing for words that state nothing', () => {
    expect(suggestTarget('Phát động phong trào thi đua')).toBeNull();
    expect(suggestTarget('')).toBeNull();
  });
});
