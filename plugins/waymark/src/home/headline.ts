import { MyGroups, NeedsYou } from '@waymark/backstage-plugin-waymark-common';
import { countOf } from '../components/countOf';

/**
 * The first thing the page says: how much needs whom.
 *
 * @param needsYou - undefined while it is not known
 * @param groups - undefined while they are not known
 */
export function headline(needsYou?: NeedsYou, groups?: MyGroups): string {
  if (!needsYou || !groups) {
    return 'Home';
  }
  const whom = groups.items.length === 1 ? groups.items[0].title : 'you';
  if (needsYou.totalItems > 0) {
    const verb = needsYou.totalItems === 1 ? 'needs' : 'need';
    return `${countOf(needsYou.totalItems, 'thing')} ${verb} ${whom}`;
  }
  return needsYou.unavailable.length > 0
    ? 'Home'
    : `Nothing needs ${whom} right now`;
}
