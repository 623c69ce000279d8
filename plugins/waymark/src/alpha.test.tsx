import { mockApis, renderTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { screen } from '@testing-library/react';
import waymarkPlugin from './alpha';
import { waymarkApiRef } from './api/waymarkApiRef';
import { aWaymarkApi } from './testData';

describe('the plugin in the new front-end system', () => {
  it('mounts the home page, in words of its own', async () => {
    renderTestApp({
      features: [waymarkPlugin],
      initialRouteEntries: ['/home'],
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
      apis: [
        [waymarkApiRef, aWaymarkApi()],
        [catalogApiRef, catalogApiMock()],
        mockApis.storage(),
      ],
    });
    expect(
      await screen.findByRole('heading', {
        name: 'Nothing needs Checkout right now',
      }),
    ).toBeVisible();
  });
});
