/** The navigation looks the same in both themes, so that it stays an anchor. */
export const navigationPalette = {
  background: '#16223A',
  indicator: '#8AB4F0',
  color: '#C3CEDF',
  selectedColor: '#FFFFFF',
  navItem: { hoverBackground: '#24344F' },
  submenu: { background: '#24344F' },
};
