import { describeEntityDocument } from './describeEntityDocument';

describe('describeEntityDocument', () => {
  it.each([
    [
      {
        kind: 'Component',
        type: 'service',
        lifecycle: 'production',
        owner: 'checkout',
      },
      'Component · service · of checkout',
    ],
    [
      {
        kind: 'Component',
        type: 'service',
        lifecycle: 'experimental',
        owner: 'group:default/growth-lab',
      },
      'Component · service · experimental · of growth-lab',
    ],
    [{ kind: 'System', type: 'other', lifecycle: '', owner: '' }, 'System'],
    [{ kind: 'Group', type: 'team' }, 'Group · team'],
    [{}, ''],
  ])('says of %j: %s', (document, words) => {
    expect(describeEntityDocument(document)).toBe(words);
  });
});
