/**
 * Addresses of files: the same file behind tickets and time stamps, and addresses that may soon lead nowhere.
 */

/** Values that change from visit to visit, or only say how the file is to be shown. */
const PASSING =
  /^(?:t|ts|time|timestamp|rnd|rand|random|_|v|ver|download|forcedownload|inline|web|csf|status|token|access_token|sid|jsessionid|expires|signature|sig|se|sp|sv|sr|st|x-amz-.+|utm_.+)$/i;
/** Values by which a portal lets an address lead to the file for a short while. */
const TICKET = /^(?:token|access_token|otp|expires|signature|sig|x-amz-signature|x-amz-expires|one-?time)$/i;

/** Absolute address of a link on a page, null for scripts, mails and what is no address. */
export function addressOf(href: string, base: string): URL | null {
  if (href.trim() === '' || !URL.canParse(href, base)) return null;
  const url = new URL(href, base);
  return ['http:', 'https:', 'file:'].includes(url.protocol) ? url : null;
}

/** One key for every address under which the portal serves the same file. */
export function addressKey(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  url.hash = '';
  url.pathname = url.pathname.replace(/;jsessionid=[^/]*/i, '');
  for (const name of [...url.searchParams.keys()]) if (PASSING.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  return url.href;
}

export const hasTicket = (url: URL): boolean =>
  [...url.searchParams.keys()].some((name) => TICKET.test(name));

/** Value of the first of several parameters, names in any case; null when none has one. */
export function parameter(url: URL, ...names: string[]): string | null {
  const wanted = names.map((name) => name.toLowerCase());
  for (const [name, value] of url.searchParams)
    if (wanted.includes(name.toLowerCase()) && value.trim() !== '') return value;
  return null;
}
