/**
 * Ordinal grades (xếp loại, xếp hạng), each scale from low to high.
 */

export interface GradeScale {
  name: string;
  /** Lower case, low to high. */
  grades: readonly string[];
}

export const GRADE_SCALES: readonly GradeScale[] = [
  { name: 'five-grade', grades: ['kém', 'yếu', 'trung bình', 'khá', 'tốt', 'rất tốt', 'xuất sắc'] },
  {
    name: 'task-completion',
    grades: [
      'không hoàn thành nhiệm vụ',
      'hoàn thành nhiệm vụ',
      'hoàn thành tốt nhiệm vụ',
      'hoàn thành xuất sắc nhiệm vụ',
    ],
  },
  { name: 'strength', grades: ['vững mạnh', 'trong sạch, vững mạnh', 'vững mạnh toàn diện'] },
  { name: 'level', grades: ['cơ bản', 'nâng cao', 'cao', 'cao nhất'] },
];

/** Position of a grade in its scale, or null when it is not a known grade. */
export function gradeRank(grade: string): { scale: string; rank: number } | null {
  const wanted = grade.trim().toLowerCase();
  for (const { name, grades } of GRADE_SCALES) {
    const rank = grades.indexOf(wanted);
    if (rank >= 0) return { scale: name, rank };
  }
  return null;
}
