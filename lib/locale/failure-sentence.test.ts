import { expect, it } from 'vitest';
import { failureSentence } from './failure-sentence.ts';
import { messagesIn } from './locale.ts';

const words = messagesIn('vi');

it('puts the details of a failure into its sentence', () =>
  expect(failureSentence({ code: 'too-many-pages', details: { pages: 812, limit: 500 } }, words)).toBe(
    'Tệp có 812 trang, vượt giới hạn 500 trang. Chưa lưu gì. Tách lấy phần cần đọc rồi thả lại.',
  ));

it('knows failures of fetching as well', () =>
  expect(failureSentence({ code: 'login-required', details: {} }, words)).toContain('đăng nhập'));

it('has a general sentence for codes it does not know', () =>
  expect(failureSentence({ code: 'from-another-version', details: {} }, words)).toBe(
    words.failures.unexpected,
  ));
