/**
 * In what capacity a document is cited, by the words before it (vai trò viện dẫn).
 */
import { definePattern } from '../../text/pattern.ts';

/** `carry-out`: the document is carried out; `spirit`: its goals are pursued; `basis`: it is the legal ground. */
export type CitationCue = 'carry-out' | 'spirit' | 'basis' | 'none';

const BASIS = definePattern('basis cue', /^[\s\-+*“"]*(?:căn cứ|xét|theo đề nghị|theo quy định)(?!\p{L})/iu, {
  matches: ['Căn cứ ', 'Xét Tờ trình', ' Căn cứ Luật'],
  misses: ['trên cơ sở căn', 'Thực hiện'],
});

const CARRY_OUT = definePattern(
  'carry-out cue',
  /^[\s\-+*“"]*(?:(?:tiếp tục|tổ chức|nhằm|để|nghiêm túc)\s+)?(?:thực hiện|triển khai|quán triệt|cụ thể hóa|cụ thể hoá|chấp hành|hưởng ứng|thi hành)(?!\p{L})(?!.*(?:thắng lợi|theo tinh thần|theo))[^.;]{0,110}$/isu,
  {
    matches: [
      'Thực hiện ',
      'Triển khai thực hiện ',
      'Để triển khai ',
      'Tiếp tục thực hiện nghiêm ',
      'Thực hiện chỉ đạo của Ủy ban nhân dân tỉnh tại ',
    ],
    misses: ['Căn cứ ', 'Để thực hiện thắng lợi nhiệm vụ theo tinh thần ', 'theo tinh thần '],
  },
);

const SPIRIT = definePattern(
  'spirit cue',
  /^[\s\-+*“"]*(?:để|nhằm|thực hiện|triển khai|tiếp tục|phát huy|trên cơ sở|hưởng ứng)(?!\p{L}).*(?:theo|tinh thần|tại|của|thực hiện|cơ sở|và)(?!\p{L})/isu,
  {
    matches: ['Để thực hiện thắng lợi các chỉ tiêu theo tinh thần '],
    misses: ['Sở Y tế chủ trì'],
  },
);

/** @param before the words between the start of the sentence (or clause) and the citation */
export function cueOf(before: string): CitationCue {
  if (BASIS.test(before)) return 'basis';
  if (CARRY_OUT.test(before)) return 'carry-out';
  return SPIRIT.test(before) ? 'spirit' : 'none';
}

/** `Căn cứ Luật A; thực hiện Nghị quyết B`: after a semicolon a new cue may go on in lower case. */
const BREAK =
  /(?<=[.;:])\s+(?=\p{Lu})|(?<=;)\s+(?=(?:thực hiện|triển khai|căn cứ|xét|theo đề nghị)(?!\p{L}))|\n/gu;

/** The words of the sentence before an offset; a semicolon ends a clause only where a new cue follows it. */
export function sentenceBefore(text: string, at: number): string {
  const head = text.slice(0, at);
  const breaks = [...head.matchAll(BREAK)].map((match) => match.index + match[0].length);
  for (const start of breaks.toReversed()) {
    const sentence = head.slice(start);
    if (cueOf(sentence) !== 'none' || !/[;:]\s*$/.test(head.slice(0, start))) return sentence;
  }
  return head;
}
