import { createUnifiedTheme, palettes } from '@backstage/theme';
import { navigationPalette } from './navigationPalette';
import { pageThemes } from './pageThemes';
import { sharedThemeOptions } from './sharedThemeOptions';

export const lightTheme = createUnifiedTheme({
  ...sharedThemeOptions,
  palette: {
    ...palettes.light,
    primary: { main: '#24508C' },
    secondary: { main: '#16345E' },
    link: '#24508C',
    linkHover: '#16345E',
    background: { default: '#F4F6F9', paper: '#FFFFFF' },
    navigation: navigationPalette,
    tabbar: { indicator: '#24508C' },
  },
  pageTheme: pageThemes('#FFFFFF', '#16223A'),
});
