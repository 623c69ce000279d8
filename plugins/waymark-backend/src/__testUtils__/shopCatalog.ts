import { TestCatalog } from './TestCatalog';

/** Ten entities: a tree of groups, systems in domains, two services. */
export function shopCatalog(): TestCatalog {
  return new TestCatalog()
    .group('shop', { type: 'organization' })
    .group('ordering', { parents: ['shop'], type: 'department' })
    .group('checkout', { parents: ['ordering'], title: 'Checkout' })
    .group('platform', { parents: ['shop'] })
    .user('nadia', ['checkout'])
    .domain('ordering')
    .domain('platform')
    .system('checkout', { domain: 'ordering', owners: ['checkout'] })
    .component('payments', {
      owners: ['checkout', 'platform'],
      system: 'checkout',
      labels: { tier: '1', 'waymark.dev/demo': 'true' },
    })
    .component('visual-search', { owners: ['growth-lab'] });
}
