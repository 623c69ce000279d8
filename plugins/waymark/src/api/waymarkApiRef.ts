import { createApiRef } from '@backstage/core-plugin-api';
import { WaymarkApi } from '@waymark/backstage-plugin-waymark-common';

/**
 * The HTTP API of the Waymark back end.
 *
 * @public
 */
export const waymarkApiRef = createApiRef<WaymarkApi>({
  id: 'plugin.waymark',
});
