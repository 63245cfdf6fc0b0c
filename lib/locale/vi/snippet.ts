/** Pictures of numbers that OCR was not sure of (ảnh cắt chỗ cần kiểm tra). */
export const snippet = {
  caption: 'số đọc từ ảnh quét chưa chắc chắn; so với ảnh:',
  alt: (read: string, page: number) => `Ảnh cắt từ trang ${page}, chỗ máy đọc là “${read}”`,
  captionUnread: 'có chữ viết tay máy chưa đọc được; xem ảnh:',
  altUnread: (page: number) => `Ảnh cắt từ trang ${page}, chỗ có chữ viết tay máy chưa đọc được`,
  open: (page: number) => `Mở trang ${page} trong văn bản`,
  failed: (read: string, page: number) => `Không vẽ được ảnh. Máy đọc là “${read}”, xem trang ${page}.`,
};
