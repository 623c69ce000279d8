/** Text and background pairs are checked for a contrast of at least 4.5:1. */
export const tokens = {
  color: {
    text: '#1c2126',
    textOnAccent: '#ffffff',
    accent: '#0b5d57',
    accentHover: '#084742',
    danger: '#a3231b',
    border: '#c5ccd3',
    surface: '#ffffff',
  },
  space: { xs: 4, s: 8, m: 16, l: 24, xl: 40 },
  radius: { s: 4, m: 8 },
  font: { body: "'Inter', system-ui, sans-serif", size: { s: 14, m: 16, l: 20 } },
} as const;

export type Space = keyof typeof tokens.space;
