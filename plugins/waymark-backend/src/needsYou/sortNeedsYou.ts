import {
  NeedsYouItem,
  needsYouKinds,
} from '@waymark/backstage-plugin-waymark-common';

/** An item with what it sorts by. */
export interface RankedItem {
  item: NeedsYouItem;
  tierOrder: string;
}

/** Sorts by urgency of the kind, tier, title and then id. */
export function sortNeedsYou(items: RankedItem[]): NeedsYouItem[] {
  return [...items]
    .sort(
      (a, b) =>
        rank(a) - rank(b) ||
        compare(a.tierOrder, b.tierOrder) ||
        compare(a.item.title, b.item.title) ||
        compare(a.item.id, b.item.id),
    )
    .map(({ item }) => item);
}

function rank({ item }: RankedItem): number {
  return needsYouKinds.indexOf(item.kind);
}

function compare(a: string, b: string): number {
  if (a === b) {
    return 0;
  }
  return a < b ? -1 : 1;
}
