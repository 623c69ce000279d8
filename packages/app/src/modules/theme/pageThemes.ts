import { genPageTheme, PageTheme } from '@backstage/theme';

/** Page headers are plain: colour is kept for what a page says. */
export function pageThemes(
  background: string,
  fontColor: string,
): Record<string, PageTheme> {
  const theme = genPageTheme({
    colors: [background, background],
    shape: 'none',
    options: { fontColor },
  });
  return Object.fromEntries(
    [
      'home',
      'documentation',
      'tool',
      'service',
      'website',
      'library',
      'other',
      'app',
      'apis',
      'card',
    ].map(id => [id, theme]),
  );
}
