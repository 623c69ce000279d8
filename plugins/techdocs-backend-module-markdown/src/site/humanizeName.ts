/** Makes a title of a file or folder name: `first-steps` to `First steps`. */
export function humanizeName(name: string): string {
  const words = name.replace(/[-_]+/g, ' ').trim();
  // A name with capitals of its own, such as an acronym, is left alone.
  return words === words.toLocaleLowerCase()
    ? words.charAt(0).toLocaleUpperCase() + words.slice(1)
    : words;
}
