import type { ReactNode } from 'react';

/** 16-px line icons. They repeat a word that is there for everyone, so assistive technology skips them. */
const PATHS = {
  library: <path d="M3 2.5h2.5v11H3zM6.5 2.5H9v11H6.5zM10.2 3.2l2.4-.6 2 10.4-2.4.5z" />,
  compare: <path d="M2.5 2.5h4.5v11H2.5zM9 2.5h4.5v11H9zM4 5.5h1.5M4 8h1.5M10.5 5.5H12M10.5 8H12" />,
  matrix: <path d="M2.5 2.5h11v11h-11zM2.5 6h11M2.5 9.7h11M6.3 2.5v11M10 2.5v11" />,
  settings: (
    <path d="M3 4.5h4.5M10.5 4.5H13M3 8h1.5M7.5 8H13M3 11.5h5.5M11.5 11.5H13M9 3v3M6 6.5v3M10 10v3" />
  ),
  search: <path d="M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM10.3 10.3l3.2 3.2" />,
  close: <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" />,
  add: <path d="M8 3v10M3 8h10" />,
  edit: <path d="M3 13l.8-3.3 7-7 2.5 2.5-7 7zM9.6 3.9l2.5 2.5" />,
  remove: <path d="M3 4.5h10M6 4.5v-2h4v2M4.5 4.5l.6 9h5.8l.6-9M6.8 7v4M9.2 7v4" />,
  clip: <path d="M4.5 2.5h7v11L8 10.8l-3.5 2.7zM6.5 5.5h3" />,
  tag: <path d="M2.5 2.5h5.3l5.7 5.7-5.3 5.3-5.7-5.7zM5.4 5.4v.2" />,
  chart: <path d="M2.5 2.5v11h11M4.5 10.5l3-3.5 2.5 2 3.5-4.5" />,
  copy: <path d="M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3" />,
  save: <path d="M8 2.5v7.5M4.8 7L8 10.2 11.2 7M3 13h10" />,
  down: <path d="M3.5 6l4.5 4.5L12.5 6" />,
  up: <path d="M3.5 10.5L8 6l4.5 4.5" />,
  right: <path d="M6 3.5l4.5 4.5L6 12.5" />,
  left: <path d="M10 3.5L5.5 8l4.5 4.5" />,
  zoomIn: <path d="M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM10.3 10.3l3.2 3.2M5 7h4M7 5v4" />,
  zoomOut: <path d="M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM10.3 10.3l3.2 3.2M5 7h4" />,
  fitWidth: <path d="M2.5 3v10M13.5 3v10M4.5 8h7M6.5 6l-2 2 2 2M9.5 6l2 2-2 2" />,
  swap: <path d="M3 5.5h9.5M10 3l2.5 2.5L10 8M13 10.5H3.5M6 8l-2.5 2.5L6 13" />,
  document: <path d="M4 2.5h5.5L12.5 5.5v8h-8.5zM9.5 2.5v3h3M6 8.5h4.5M6 11h4.5" />,
  warning: <path d="M8 2.5l6 11H2zM8 6.5v3.2M8 11.4v.6" />,
  check: <path d="M3 8.5l3.2 3.2L13 4.5" />,
  locate: <path d="M8 4.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7zM8 1.5v3M8 11.5v3M1.5 8h3M11.5 8h3" />,
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {PATHS[name]}
    </svg>
  );
}
