import { describe, expect, it } from 'vitest';
import { withSharedPredicates } from './shared-predicate.ts';

describe('shares that one predicate is said of', () => {
  it.each<[shares: [string, string][], names: string[]]>([
    [
      [
        ['thôn', ''],
        ['trường học có nhà vệ sinh', ', '],
      ],
      ['thôn có nhà vệ sinh', 'trường học có nhà vệ sinh'],
    ],
    [
      [
        ['hộ nghèo', ''],
        ['người cao tuổi', ', trên '],
        ['trẻ em được cấp thẻ bảo hiểm', ' và '],
      ],
      [
        'hộ nghèo được cấp thẻ bảo hiểm',
        'người cao tuổi được cấp thẻ bảo hiểm',
        'trẻ em được cấp thẻ bảo hiểm',
      ],
    ],
    [
      [
        ['thôn đạt chuẩn', ''],
        ['trường học có nhà vệ sinh', ', '],
      ],
      ['thôn đạt chuẩn', 'trường học có nhà vệ sinh'],
    ],
    [
      [
        ['hộ nghèo', ''],
        ['xã có bác sĩ', '. Phấn đấu '],
      ],
      ['hộ nghèo', 'xã có bác sĩ'],
    ],
  ])('%j', (shares, names) =>
    expect(withSharedPredicates(shares.map(([name, between]) => ({ name, between })))).toEqual(names),
  );
});
