import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { missingVariables } from './missingVariables';

describe('missingVariables', () => {
  it.each([
    ['url: ${URL}', ['URL']],
    ["a: '${ ONE }${TWO}'\nb: ${ONE}", ['ONE', 'TWO']],
    ['url: ${SET}', []],
    ['empty: ${EMPTY}', []],
    ['optional: ${URL:-}', []],
    ['literal: $${URL}', []],
    ['# url: ${URL}\nkey: value # or ${URL}', []],
  ])('finds in %j: %j', (yaml, missing) => {
    expect(missingVariables([yaml], { SET: 'x', EMPTY: '' })).toEqual(missing);
  });

  it('knows what the production configuration needs', () => {
    const file = resolve(__dirname, '../../../app-config.production.yaml');
    expect(missingVariables([readFileSync(file, 'utf8')], {})).toEqual([
      'APP_BASE_URL',
      'ORGANIZATION_NAME',
      'WAYMARK_API_TOKEN',
      'POSTGRES_HOST',
      'POSTGRES_PORT',
      'POSTGRES_USER',
      'POSTGRES_PASSWORD',
      'POSTGRES_DATABASE',
      'AUTH_SESSION_SECRET',
      'AUTH_GITHUB_CLIENT_ID',
      'AUTH_GITHUB_CLIENT_SECRET',
    ]);
  });
});
