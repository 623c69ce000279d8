import { permissionApiRef } from '@backstage/plugin-permission-react';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { screen } from '@testing-library/react';
import { Route, Routes } from 'react-router-dom';
import { waymarkApiRef } from './api/waymarkApiRef';
import { WaymarkHomePage } from './plugin';
import { aWaymarkApi } from './testData';

describe('the plugin in the legacy front-end system', () => {
  it('mounts the home page, also without the pages it links to', async () => {
    await renderInTestApp(
      <TestApiProvider
        apis={[
          [waymarkApiRef, aWaymarkApi()],
          [catalogApiRef, catalogApiMock()],
          [permissionApiRef, mockApis.permission()],
        ]}
      >
        <Routes>
          <Route path="/" element={<WaymarkHomePage />} />
        </Routes>
      </TestApiProvider>,
      { mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef } },
    );
    expect(
      await screen.findByRole('heading', {
        name: 'Nothing needs Checkout right now',
      }),
    ).toBeVisible();
    expect(screen.queryByRole('search')).not.toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Create' }),
    ).not.toBeInTheDocument();
  });
});
