import {
  createBaseThemeOptions,
  createUnifiedTheme,
  palettes,
} from '@backstage/theme';
import { navigationPalette } from './navigationPalette';
import { pageThemes } from './pageThemes';

export const darkTheme = createUnifiedTheme({
  ...createBaseThemeOptions({
    palette: {
      ...palettes.dark,
      primary: { main: '#8AB4F0', dark: '#5E8FD6' },
      link: '#8AB4F0',
      linkHover: '#B5D0F7',
      background: { default: '#10151F', paper: '#1A2130' },
      navigation: navigationPalette,
      tabbar: { indicator: '#8AB4F0' },
    },
  }),
  defaultPageTheme: 'home',
  pageTheme: pageThemes('#1A2130', '#EEF2F8'),
});
