import { mockApis } from '@backstage/frontend-test-utils';
import { signInProviders } from './signInProviders';

describe('signInProviders', () => {
  it.each([
    [{}, []],
    [{ providers: {} }, []],
    [{ providers: { personas: { users: [] } } }, []],
    [{ providers: { okta: {}, github: {} } }, ['github', 'okta']],
    [
      { providers: { oidc: {}, microsoft: {}, gitlab: {} } },
      ['gitlab', 'microsoft', 'oidc'],
    ],
  ])('finds in %j: %j', (auth, ids) => {
    const config = mockApis.config({ data: { auth } });
    expect(signInProviders(config).map(({ id }) => id)).toEqual(ids);
  });
});
