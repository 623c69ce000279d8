import { createUnifiedTheme, palettes } from '@backstage/theme';
import { navigationPalette } from './navigationPalette';
import { pageThemes } from './pageThemes';
import { sharedThemeOptions } from './sharedThemeOptions';

export const darkTheme = createUnifiedTheme({
  ...sharedThemeOptions,
  palette: {
    ...palettes.dark,
    primary: { main: '#8AB4F0', dark: '#5E8FD6' },
    secondary: { main: '#D6E4FA' },
    link: '#8AB4F0',
    linkHover: '#B5D0F7',
    background: { default: '#10151F', paper: '#1A2130' },
    navigation: navigationPalette,
    tabbar: { indicator: '#8AB4F0' },
  },
  pageTheme: pageThemes('#1A2130', '#EEF2F8'),
});
