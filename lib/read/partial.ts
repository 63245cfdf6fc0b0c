/** Warnings that several formats share: what was read may not be all there is. */
import type { Warning } from '../text/outcome.ts';

/** The file is cut short or broken in places (tệp hỏng một phần); what could be read is given. */
export const DAMAGED_PART: Warning = {
  code: 'damaged-part',
  message: 'Tệp bị hỏng một phần: phần đọc được có thể thiếu chữ.',
};

/** The file still holds what Track Changes took out or put in (còn lưu vết sửa đổi). */
const TRACKED_CHANGES: Warning = {
  code: 'tracked-changes',
  message: 'Tệp còn lưu vết sửa đổi (Track Changes): đọc theo bản đã chấp nhận mọi sửa đổi.',
};

/** What a reader has to say of a file by how much of it there is, and whether it holds tracked changes. */
export const partialWarnings = (state: { whole: boolean; changed: boolean }): Warning[] => [
  ...(state.whole ? [] : [DAMAGED_PART]),
  ...(state.changed ? [TRACKED_CHANGES] : []),
];
