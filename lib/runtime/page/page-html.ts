/**
 * Runs in the page: the page as it stands, after its scripts have run, as a file that can be read like any other.
 */

interface PageHtml {
  url: string;
  title: string;
  html: string;
}

/** Nothing that a reader of documents looks at, and much of the size of a page. */
const LEFT_OUT = 'script, style, noscript, template, svg, canvas, video, audio, link, iframe';

export function pageHtml(): PageHtml {
  const copy = document.documentElement.cloneNode(true) as HTMLElement;
  for (const element of copy.querySelectorAll(LEFT_OUT)) element.remove();
  // Characters are UTF-8 now, whatever the page was sent in.
  for (const meta of copy.querySelectorAll('meta[charset], meta[http-equiv]')) meta.remove();
  const html = `<!doctype html>\n<meta charset="utf-8">\n${copy.outerHTML}\n`;
  return { url: location.href, title: document.title, html };
}
