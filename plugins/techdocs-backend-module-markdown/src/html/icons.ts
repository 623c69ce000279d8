function svg(path: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="${path}"></path></svg>`;
}

/** Icons of the page frame, drawn for this generator on a 24 unit grid. */
export const icons = {
  book: svg(
    'M5 3h11a3 3 0 0 1 3 3v15H7a3 3 0 0 1-3-3V4a1 1 0 0 1 1-1zm2 13a2 2 0 0 0 0 4h10v-4z',
  ),
  edit: svg('M4 17.2V20h2.8L17.6 9.2l-2.8-2.8zM16.2 5l1.6-1.6 2.8 2.8L19 7.8z'),
  menu: svg('M3 6h18v2H3zm0 5h18v2H3zm0 5h18v2H3z'),
  next: svg('M4 11h12.2l-5-5L12.6 4.6 20 12l-7.4 7.4-1.4-1.4 5-5H4z'),
  previous: svg('M20 11H7.8l5-5-1.4-1.4L4 12l7.4 7.4 1.4-1.4-5-5H20z'),
};
