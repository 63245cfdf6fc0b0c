import type { Messages } from '../messages.ts';

export const quality: Messages['quality'] = {
  title: 'How it was read',
  methods: 'Method',
  method: (method, pages) => `${method}: ${pages} ${pages === 1 ? 'page' : 'pages'}`,
  pagesRead: 'Pages read',
  readOf: (read, all) => `${read} of ${all}`,
  repaired: 'Text repaired',
  share: (percent) => `${percent}%`,
  encoding: (name) => `${name.toUpperCase()} encoding`,
  doubtful: 'Pages to check',
  noDoubt: 'none',
  page: (page, percent) => `page ${page} (${percent}%)`,
};
