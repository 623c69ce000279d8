const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const SAFE_SCHEME = /^(https?|mailto):/i;

/**
 * Tells whether a link may be kept: web and mail addresses, and relative ones.
 * Everything else, `javascript:` and `data:` above all, is shown as text.
 */
export function isSafeLink(link: string): boolean {
  // Browsers skip control characters and spaces when they look for the scheme.
  // eslint-disable-next-line no-control-regex
  const address = link.replace(/[\u0000-\u0020\u007f-\u00a0]/g, '');
  return !SCHEME.test(address) || SAFE_SCHEME.test(address);
}
