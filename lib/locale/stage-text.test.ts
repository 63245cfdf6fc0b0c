import { expect, it } from 'vitest';
import { messagesIn } from './locale.ts';
import { stageText } from './stage-text.ts';

const words = messagesIn('vi');

it.each([
  ['reading', { stage: 'text', done: 3, total: 9 }, 'đang đọc chữ, trang 3/9'],
  ['reading', { stage: 'text', done: 1, total: 1 }, 'đang đọc chữ'],
  ['reading', { stage: 'save', done: 0, total: 4 }, 'đang lưu'],
  ['reading', null, 'đang mở tệp'],
  ['queued', null, 'chờ đến lượt'],
  ['needs-permission', null, 'chờ cho phép'],
])('%s with %j is "%s"', (state, progress, text) => expect(stageText({ state, progress }, words)).toBe(text));
