/** Pictures of numbers that OCR was not sure of (ảnh cắt chỗ cần kiểm tra). */
export const snippet = {
  caption: 'số đọc từ ảnh quét chưa chắc chắn; so với ảnh:',
  alt: (read: string, page: number) => `Ảnh cắt từ trang ${page}, chỗ máy đọc là “${read}”`,
  open: (page: number) => `Mở trang ${page} trong văn bản`,
  failed: (read: string, page: number) => `Không vẽ được ảnh. Máy đọc là “${read}”, xem trang ${page}.`,
};
