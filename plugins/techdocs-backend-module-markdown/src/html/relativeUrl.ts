/**
 * Gives the address of a path of the site as seen from a page, percent-encoded.
 *
 * @param fromUrl - the page's address, empty or ending in a slash
 * @param toPath - a page's address or a file's path below the site
 */
export function relativeUrl(fromUrl: string, toPath: string): string {
  const from = fromUrl.split('/').slice(0, -1);
  const to = toPath.split('/');
  const last = to.pop() ?? '';
  let shared = 0;
  while (
    shared < from.length &&
    shared < to.length &&
    from[shared] === to[shared]
  ) {
    shared += 1;
  }
  const up = from.slice(shared).map(() => '..');
  const down = to.slice(shared).map(encodeURIComponent);
  const url = [...up, ...down, encodeURIComponent(last)].join('/');
  // An empty reference would mean the page itself, query included.
  return url === '' ? './' : url;
}
