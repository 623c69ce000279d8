import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import { screen, waitFor } from '@testing-library/react';
import { templatesRouteRef } from '../routes';
import { CreatePanel } from './CreatePanel';

// In a file of its own, because answers about permissions are kept by module.
describe('CreatePanel', () => {
  it('is not there for those who may not create', async () => {
    const authorize = jest.fn((): AuthorizeResult.DENY => AuthorizeResult.DENY);
    await renderInTestApp(
      <TestApiProvider
        apis={[[permissionApiRef, mockApis.permission({ authorize })]]}
      >
        <CreatePanel />
      </TestApiProvider>,
      { mountedRoutes: { '/create': templatesRouteRef } },
    );
    await waitFor(() => expect(authorize).toHaveBeenCalled());
    expect(screen.queryByText('Create')).not.toBeInTheDocument();
  });
});
