import { matchEntityPage } from './matchEntityPage';
import { rememberEntity } from './rememberEntity';
import { SeenEntity } from './SeenEntity';

const at = new Date('2026-11-20T10:00:00Z');

describe('rememberEntity', () => {
  it('keeps each entity once, newest first, and not for ever', () => {
    let seen: SeenEntity[] = [];
    for (let index = 0; index < 30; index++) {
      seen = rememberEntity(seen, `component:default/c${index}`, at);
    }
    seen = rememberEntity(seen, 'component:default/c15', at);
    expect(seen).toHaveLength(20);
    expect(seen[0].entityRef).toBe('component:default/c15');
    expect(new Set(seen.map(({ entityRef }) => entityRef)).size).toBe(20);
  });
});

describe('matchEntityPage', () => {
  const pattern = '/catalog/:namespace/:kind/:name';
  it.each([
    ['/catalog/default/component/Cart', 'component:default/cart'],
    ['/catalog/default/api/cart-api/definition', 'api:default/cart-api'],
    ['/catalog', undefined],
    ['/docs/default/component/cart', undefined],
  ])('reads %s as %s', (pathname, entityRef) => {
    expect(matchEntityPage(pattern, pathname)).toBe(entityRef);
  });
});
