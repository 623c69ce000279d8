/**
 * Names the reader's sanitizer takes away as an `id`, because a browser would
 * mistake them for properties of the document. A heading such as "Links" could
 * otherwise not be linked to.
 */
const RESERVED = new Set(
  `action after all anchors animate append applets attributes autocomplete
  before blur body charset children clear click close closest contains cookie
  dataset dir doctype domain draggable elements embeds encoding enctype evaluate
  focus fonts forms fullscreen head hidden id images implementation inert lang
  length links location matches method name nonce normalize open part plugins
  popover prefix prepend prerendering pseudo referrer rel remove reset role
  scripts scroll slot spellcheck style submit target timeline title translate
  when write writeln`.split(/\s+/),
);

/**
 * Creates a function that names the anchors of one page as Python-Markdown does,
 * so that links into existing sites stay valid.
 */
export function createAnchors(): (text: string) => string {
  const used = new Set<string>();
  const counts = new Map<string, number>();
  return text => {
    const base = renameReservedAnchor(slugify(text));
    let count = counts.get(base) ?? 0;
    let anchor = base;
    while (anchor === '' || used.has(anchor)) {
      count += 1;
      anchor = `${base}_${count}`;
    }
    counts.set(base, count);
    used.add(anchor);
    return anchor;
  };
}

/** Gives the anchor that authors who write `#links` will find their heading at. */
export function renameReservedAnchor(anchor: string): string {
  const [, name, count = ''] = /^(.*?)(_\d+)?$/s.exec(anchor) ?? [];
  return RESERVED.has(name) ? `${name}-section${count}` : anchor;
}

function slugify(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\w\s-]/g, '')
    .trim()
    .toLowerCase()
    .replace(/[-\s]+/g, '-');
}
