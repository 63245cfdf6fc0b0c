/**
 * Titles and announcements that say whether what follows assigns anything.
 */
import { IMPLEMENTATION_TITLES } from '../../lexicon/roles.ts';
import { fold } from '../../text/fold.ts';
import { definePattern } from '../../text/pattern.ts';
import { RANK } from './point.ts';

export const LONGEST_TITLE = 90;

/** Titles of parts that say who is concerned, what is aimed at or what was done, not who must do what. */
export const DESCRIPTIVE_TITLE = definePattern(
  'title of a part that assigns nothing',
  /^(?:(?:về )?(?:thành phần|đối tượng|phạm vi|cơ cấu|danh sách|mục đích|mục tiêu|yêu cầu|quan điểm|chỉ tiêu|sự cần thiết)|(?:cách |phương pháp )?(?:chấm điểm|tính điểm|thang điểm|điểm thưởng|điểm cộng|điểm trừ|tiêu chí|tiêu chuẩn)|(?:đánh giá|tình hình|thực trạng|hiện trạng|khái quát|tổng quan|kết quả(?! cần)|những kết quả|ưu điểm|tồn tại|hạn chế|khó khăn|nguyên nhân|đặc điểm|bài học))(?!\p{L})(?! (?:các|những|Thủ|Giám|Chủ|Sở|Ủy|UBND|Công|Phòng|Ban|Hội))(?![^:]*nhiệm vụ)/iu,
  {
    matches: [
      'Thành phần tham dự',
      'MỤC ĐÍCH, YÊU CẦU',
      'Đối tượng thi đua',
      'TÌNH HÌNH THỰC HIỆN NĂM 2023',
      'Kết quả đạt được',
      'Cách chấm điểm',
      'HIỆN TRẠNG TIN HỌC HÓA',
    ],
    misses: [
      'Tổ chức thực hiện',
      'Đối với các sở',
      'Yêu cầu các sở, ngành',
      'Yêu cầu Thủ trưởng',
      'Phân công nhiệm vụ',
    ],
  },
);

export const ORDERS_FOLLOW = definePattern(
  'words before a list of orders',
  /(?<!\p{L})(?:yêu cầu|đề nghị|chỉ đạo|chỉ thị|có ý kiến)(?!\p{L})[^.;]{0,200}:\s*$/iu,
  {
    matches: ['Phó Chủ tịch có ý kiến như sau:', 'yêu cầu các đơn vị thực hiện tốt một số nội dung:'],
    misses: ['yêu cầu các đơn vị thực hiện.', 'Mục đích, yêu cầu'],
  },
);

export const PROPOSALS_TITLE = definePattern(
  'title of a part with proposals',
  /^(?:những |các |một số )?(?:nội dung )?(?:đề xuất|kiến nghị|đề nghị)(?:(?:,| và| -)? (?:đề xuất|kiến nghị|đề nghị))*(?!\p{L})/iu,
  {
    matches: ['Đề xuất, kiến nghị', 'KIẾN NGHỊ', 'Một số kiến nghị, đề xuất', 'Đề nghị'],
    misses: ['Tổ chức thực hiện', 'Phương hướng, nhiệm vụ'],
  },
);

/** A title that opens the part on implementation; a title of the same rank that does not closes it. */
export const isImplementation = (text: string, before: boolean, rank: number): boolean =>
  (text.length < 2 * LONGEST_TITLE && namesImplementation(fold(text))) || (rank === RANK.article && before);
const namesImplementation = (title: string): boolean =>
  IMPLEMENTATION_TITLES.some((known) => title.includes(known));
