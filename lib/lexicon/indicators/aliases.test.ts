import { describe, expect, it } from 'vitest';
import { aliasName, keyByAlias } from './aliases.ts';

const aliases = new Map([[aliasName('Tỷ lệ thôn có nhà văn hoá khang trang'), 'cultural_villages']]);

describe('keyByAlias', () => {
  it.each(['Tỉ lệ thôn có nhà văn hóa khang trang', 'TỶ LỆ CÁC THÔN CÓ NHÀ VĂN HÓA KHANG TRANG'])(
    '%s',
    (name) => expect(keyByAlias(name, aliases)).toBe('cultural_villages'),
  );

  it.each(['Tỷ lệ thôn có nhà văn hóa', 'thôn có nhà văn hóa khang trang', ''])('not %s', (name) =>
    expect(keyByAlias(name, aliases)).toBeNull(),
  );
});
