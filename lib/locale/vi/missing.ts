/** Directives that are cited and not in the library (văn bản chỉ đạo còn thiếu), and waiting for them (theo dõi). */
export const missing = {
  title: 'Văn bản chỉ đạo còn thiếu',
  missing: (label: string) => `${label} chưa có trong thư viện`,
  count: (count: number) => `${count} văn bản chỉ đạo được dẫn nhưng chưa có trong thư viện`,
  show: 'Xem',
  hide: 'Thu gọn',
  showMore: (count: number) => `Xem thêm ${count}`,
  citedBy: (count: number) => `${count} văn bản trong thư viện dẫn`,
  whereToLook: 'Nơi tìm',
  links: {
    search: (host: string, label: string) => `Tìm “${label}” trên ${host}`,
    page: (host: string, _label: string) => `Trang đã lấy kế hoạch (${host})`,
    home: (host: string, _label: string) => `Trang chủ ${host}`,
  },
  watch: 'Theo dõi',
  unwatch: 'Thôi theo dõi',
  watched: 'Đang theo dõi: khi văn bản này vào thư viện sẽ được nối với kế hoạch và có thông báo.',
  arrived: (label: string, plans: number) =>
    `${label} đang theo dõi đã có trong thư viện, đã nối với ${plans} văn bản dẫn đến nó.`,
  dismiss: (label: string) => `Đã xem thông báo về ${label}`,
};
