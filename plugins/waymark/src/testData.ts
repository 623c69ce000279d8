import {
  MyGroups,
  NeedsYou,
  NeedsYouItem,
  Service,
  Services,
  WaymarkApi,
} from '@waymark/backstage-plugin-waymark-common';

/** A service of the demo shop, with what a test changes about it. */
export function aService(changes: Partial<Service> = {}): Service {
  return {
    entityRef: 'component:default/checkout',
    title: 'Checkout',
    name: 'checkout',
    description: 'Turns a basket into an order.',
    type: 'service',
    lifecycle: 'production',
    tier: '1',
    demo: true,
    system: { entityRef: 'system:default/checkout', title: 'Checkout system' },
    owners: [
      {
        entityRef: 'group:default/checkout',
        title: 'Team Checkout',
        exists: true,
      },
    ],
    ...changes,
  };
}

export function servicesOf(...items: Service[]): Services {
  return { items, nextCursor: null, totalItems: items.length };
}

export function aGroup(changes: Partial<MyGroups['items'][0]> = {}): MyGroups {
  return {
    items: [
      {
        entityRef: 'group:default/checkout',
        title: 'Checkout',
        type: 'team',
        description: null,
        members: 5,
        services: 3,
        parent: { entityRef: 'group:default/ordering', title: 'Ordering' },
        ...changes,
      },
    ],
    totalItems: 1,
  };
}

export function needsYouOf(...items: NeedsYouItem[]): NeedsYou {
  return { items, totalItems: items.length, unavailable: [] };
}

/** An API that answers as a portal without anything urgent. */
export function aWaymarkApi(changes: Partial<WaymarkApi> = {}): WaymarkApi {
  const notAsked = async (): Promise<never> => {
    throw new Error('This test did not expect that request');
  };
  return {
    getServices: async () => servicesOf(aService()),
    getMyGroups: async () => aGroup(),
    getNeedsYou: async () => needsYouOf(),
    getMirrorStatus: async () => ({
      state: 'ready',
      entities: null,
      completedAt: '2026-11-20T10:00:00.000Z',
      error: null,
    }),
    refreshEntity: notAsked,
    getFailingWork: notAsked,
    getOpenApiDocument: notAsked,
    ...changes,
  };
}
