/** Sentences a plan has in common with its directive or with other plans (đoạn dùng chung), folded away. */
export const sharedText = {
  /** Stands in place of the sentences. */
  folded: (count: number, sources: string) => `${count} câu ${sources}`,
  fromParent: (type: string) => `chép từ ${type}`,
  fromPlans: 'giống kế hoạch khác',
  shareFromParent: (percent: number, type: string) => `${percent}% chép từ ${type}`,
  shareFromPlans: (percent: number) => `${percent}% giống kế hoạch khác`,
};
