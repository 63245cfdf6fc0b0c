/**
 * National programmes and strategies with the period their own decision sets (giai đoạn của chương trình), and the
 * stages they are carried out in. A period that is none of these is worth a question.
 */
export interface Programme {
  /** Name as findings say it. */
  name: string;
  /** Phrases that name the programme, matched folded. */
  phrases: readonly string[];
  /** Periods that the deciding document sets: the whole first, then its stages. */
  periods: readonly (readonly [from: number, to: number])[];
  /** Deciding document, cited in the finding. */
  source: string;
}

export const PROGRAMMES: readonly Programme[] = [
  {
    name: 'Chương trình phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi',
    phrases: [
      'phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi',
      'phát triển kinh tế xã hội vùng đồng bào dân tộc thiểu số và miền núi',
      'phát triển kinh tế - xã hội vùng đồng bào dtts và miền núi',
      'phát triển kinh tế - xã hội vùng đồng bào dtts&mn',
    ],
    periods: [
      [2021, 2030],
      [2021, 2025],
      [2026, 2030],
      [2026, 2035],
    ],
    source: 'Quyết định số 1719/QĐ-TTg',
  },
  {
    name: 'Chương trình mục tiêu quốc gia giảm nghèo bền vững',
    phrases: ['chương trình mục tiêu quốc gia giảm nghèo bền vững', 'chương trình mtqg giảm nghèo bền vững'],
    periods: [
      [2021, 2025],
      [2016, 2020],
      [2012, 2015],
      [2026, 2030],
      [2026, 2035],
    ],
    source: 'Quyết định số 90/QĐ-TTg',
  },
  {
    name: 'Chương trình mục tiêu quốc gia xây dựng nông thôn mới',
    phrases: [
      'chương trình mục tiêu quốc gia xây dựng nông thôn mới',
      'chương trình mục tiêu quốc gia về xây dựng nông thôn mới',
      'chương trình mtqg xây dựng nông thôn mới',
    ],
    periods: [
      [2021, 2025],
      [2016, 2020],
      [2010, 2020],
      [2011, 2015],
      [2026, 2030],
      [2026, 2035],
    ],
    source: 'Quyết định số 263/QĐ-TTg',
  },
  {
    name: 'Chương trình tổng thể cải cách hành chính nhà nước',
    phrases: ['chương trình tổng thể cải cách hành chính nhà nước'],
    periods: [
      [2021, 2030],
      [2011, 2020],
      [2001, 2010],
      [2021, 2025],
      [2026, 2030],
      [2016, 2020],
    ],
    source: 'Nghị quyết số 76/NQ-CP',
  },
];
