import {
  createBaseThemeOptions,
  createUnifiedTheme,
  palettes,
} from '@backstage/theme';
import { navigationPalette } from './navigationPalette';
import { pageThemes } from './pageThemes';

export const lightTheme = createUnifiedTheme({
  ...createBaseThemeOptions({
    palette: {
      ...palettes.light,
      primary: { main: '#24508C' },
      link: '#24508C',
      linkHover: '#16345E',
      background: { default: '#F4F6F9', paper: '#FFFFFF' },
      navigation: navigationPalette,
      tabbar: { indicator: '#24508C' },
    },
  }),
  defaultPageTheme: 'home',
  pageTheme: pageThemes('#FFFFFF', '#16223A'),
});
