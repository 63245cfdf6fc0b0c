import type { Messages } from '../messages.ts';

export const missing: Messages['missing'] = {
  title: 'Missing directives',
  missing: (label) => `${label} is not in the library`,
  count: (count) =>
    count === 1
      ? '1 directive is cited and not in the library'
      : `${count} directives are cited and not in the library`,
  show: 'Show',
  hide: 'Hide',
  showMore: (count) => `Show ${count} more`,
  citedBy: (count) =>
    count === 1 ? 'Cited by 1 document of the library' : `Cited by ${count} documents of the library`,
  whereToLook: 'Where to look',
  links: {
    search: (host, label) => `Search “${label}” on ${host}`,
    page: (host) => `Page of the plan (${host})`,
    home: (host) => `Front page of ${host}`,
  },
  watch: 'Watch',
  unwatch: 'Stop watching',
  watched: 'Watched: once it is in the library it is linked to the plan, and you are told.',
  arrived: (label, plans) =>
    plans === 1
      ? `${label}, which you watch, is in the library now and linked to 1 document that cites it.`
      : `${label}, which you watch, is in the library now and linked to ${plans} documents that cite it.`,
  dismiss: (label) => `Seen: ${label}`,
};
