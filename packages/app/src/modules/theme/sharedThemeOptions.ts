import { defaultTypography, UnifiedThemeOptions } from '@backstage/theme';

/** One font for Material UI and Backstage UI; tokens.css holds the same one. */
const fontFamily =
  "'Helvetica Neue', Helvetica, Roboto, Arial, 'Liberation Sans', sans-serif";

/** What the light and the dark theme have in common. */
export const sharedThemeOptions: Pick<
  UnifiedThemeOptions,
  'fontFamily' | 'typography' | 'components' | 'defaultPageTheme'
> = {
  fontFamily,
  defaultPageTheme: 'home',
  typography: { ...defaultTypography, fontFamily },
  components: {
    // Names of services are not to be broken inside a word.
    MuiTableCell: {
      styleOverrides: { root: { wordBreak: 'normal', padding: '8px 10px' } },
    },
    MuiButton: { styleOverrides: { root: { textTransform: 'none' } } },
  },
};
