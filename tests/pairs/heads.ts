/** Heads and feet that the invented documents have in common. */

export const MOTTO = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'] as const;

/** Signature of a people's committee. */
export const committeeFoot = (recipients: readonly string[], name: string): string[] => [
  'Nơi nhận:',
  ...recipients,
  '- Lưu: VT.',
  'TM. ỦY BAN NHÂN DÂN',
  'CHỦ TỊCH',
  name,
];
