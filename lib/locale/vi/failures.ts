/**
 * What happened, what is safe, what to do; one sentence each. Details come with the failure.
 */
import type { FailureCode, FetchFailureCode } from '../../read/failure.ts';

/** Values a failure carries, e.g. `{ found: 'PNG' }`. */
type Details = Record<string, string | number>;

const found = (details: Details, before: string) => (details.found ? `${before}${details.found}` : '');

export const failures = {
  read: {
    empty: () =>
      'Tệp rỗng (0 byte) nên không có gì để đọc. Chưa lưu gì. Tải lại tệp từ nguồn rồi thả vào đây.',
    unsupported: (d: Details) =>
      `Chưa đọc được loại tệp này${found(d, ': ')}. Chưa lưu gì. Hãy dùng PDF, DOCX, DOC, RTF hoặc HTML; với loại khác, lưu lại thành một trong các dạng ấy.`,
    encrypted: () =>
      'Tệp có mật khẩu nên chưa đọc được. Chưa lưu gì. Mở tệp, bỏ mật khẩu rồi thả lại vào đây.',
    damaged: () =>
      'Tệp bị hỏng hoặc tải chưa hết nên chưa đọc được. Chưa lưu gì. Tải lại tệp từ nguồn rồi thử lần nữa.',
    'scan-without-ocr': (d: Details) =>
      `Tệp là bản quét${d.pages ? ` (${d.pages} trang)` : ''}, không có lớp chữ nên chưa đọc được. Chưa lưu gì. Hãy dùng bản gốc DOCX hoặc PDF có lớp chữ.`,
    'no-text': () => 'Không tìm thấy chữ trong tệp. Chưa lưu gì. Kiểm tra lại xem có đúng tệp cần đọc không.',
    'too-large': (d: Details) =>
      `Tệp quá lớn${d.limit ? ` (giới hạn ${d.limit})` : ''}. Chưa lưu gì. Tách tệp thành các phần nhỏ hơn rồi thả lại.`,
    'too-many-pages': (d: Details) =>
      `Tệp có ${d.pages ?? 'quá nhiều'} trang${d.limit ? `, vượt giới hạn ${d.limit} trang` : ''}. Chưa lưu gì. Tách lấy phần cần đọc rồi thả lại.`,
    'not-a-document': (d: Details) =>
      `Tệp không phải là văn bản${found(d, ' mà là ')}. Chưa lưu gì. Có thể đường dẫn trả về một trang đăng nhập: mở văn bản trong trình duyệt rồi thử lại.`,
    timeout: () =>
      'Đọc tệp quá lâu nên đã dừng. Chưa lưu gì. Thử lại; nếu vẫn chậm, tách tệp thành các phần nhỏ hơn.',
    archive: () =>
      'Tệp nén có vấn đề (quá lớn khi giải nén hoặc lồng nhau). Chưa lưu gì. Giải nén trước rồi thả từng văn bản vào đây.',
  } satisfies Record<FailureCode, (details: Details) => string>,
  fetch: {
    'restricted-page': () =>
      'Trang này của trình duyệt không cho phần mềm đọc. Mở văn bản trên một trang web, hoặc thả tệp vào đây.',
    'web-page': () =>
      'Trang đang mở là trang web, không phải tệp văn bản. Mở tệp PDF hoặc DOCX trên trang, hoặc thả tệp vào đây.',
    'login-required': () =>
      'Trang yêu cầu đăng nhập. Chưa lưu gì. Đăng nhập vào trang, mở văn bản rồi bấm lại nút Đối Chiếu.',
    'not-found': () => 'Trang không còn văn bản này. Chưa lưu gì. Tìm lại văn bản trên cổng rồi mở lần nữa.',
    'server-error': (d: Details) =>
      `Máy chủ không trả văn bản${d.status ? ` (mã ${d.status})` : ''}. Chưa lưu gì. Chờ một lát rồi thử lại, hoặc tải tệp về và thả vào đây.`,
    network: (d: Details) =>
      `Không kết nối được${d.host ? ` tới ${d.host}` : ''}. Chưa lưu gì. Kiểm tra mạng rồi thử lại; văn bản đã lưu vẫn mở được.`,
    untrusted: (d: Details) =>
      `Trang ${d.host ?? ''} mở được nhưng phần mềm không tải được tệp, thường vì trình duyệt không tin chứng chỉ bảo mật của trang (tự ký hoặc đã hết hạn). Chưa lưu gì. Tải tệp về từ trang rồi thả vào đây, và báo người quản trị trang thay chứng chỉ.`,
    redirected: (d: Details) =>
      `Đường dẫn chuyển sang ${d.host ?? 'một trang khác'} chưa được phép đọc. Chưa lưu gì. Bấm nút cho phép, hoặc tải tệp về và thả vào đây.`,
    'file-access': () =>
      'Trình duyệt chưa cho phép đọc tệp trên máy qua địa chỉ file://. Chưa lưu gì. Chọn tệp bằng nút “Chọn tệp”, hoặc thả tệp vào đây.',
    'permission-denied': (d: Details) =>
      `Chưa được phép đọc từ ${d.host ?? 'trang này'}. Chưa lưu gì. Bấm nút cho phép, hoặc tải tệp về và thả vào đây.`,
    incomplete: () => 'Tệp tải về chưa hết. Chưa lưu gì. Thử lại, hoặc tải tệp về máy rồi thả vào đây.',
    'left-behind': () =>
      'Trang đóng lại trước khi nhận đủ tệp này. Chưa lưu gì, các tệp khác không bị ảnh hưởng. Thả lại tệp vào đây.',
  } satisfies Record<FetchFailureCode, (details: Details) => string>,
  storage:
    'Không ghi được vào bộ nhớ của trình duyệt. Dữ liệu cũ vẫn còn. Giải phóng dung lượng đĩa rồi thử lại.',
  unexpected:
    'Có lỗi ngoài dự kiến khi đọc tệp. Chưa lưu gì, các văn bản khác không bị ảnh hưởng. Thử lại hoặc dùng bản DOCX của văn bản.',
};
