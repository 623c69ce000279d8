import { Entity } from '@backstage/catalog-model';
import {
  catalogApiRef,
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import { ContactCard } from './ContactCard';

const team: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: {
    namespace: 'default',
    name: 'checkout',
    links: [
      { type: 'chat', title: '#checkout', url: 'https://chat.example/c' },
      { type: 'on-call', title: 'Rota', url: 'https://call.example/c' },
      { type: 'dashboard', title: 'Board', url: 'https://board.example' },
    ],
  },
};

function aComponent(owner: string, links: Entity['metadata']['links'] = []) {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      namespace: 'default',
      name: 'cart',
      labels: { tier: '1', 'waymark.dev/demo': 'true' },
      links,
    },
    spec: { owner },
    relations: [{ type: 'ownedBy', targetRef: owner }],
  };
}

async function renderCard(entity: Entity) {
  await renderInTestApp(
    <TestApiProvider
      apis={[[catalogApiRef, catalogApiMock({ entities: [team] })]]}
    >
      <EntityProvider entity={entity}>
        <ContactCard />
      </EntityProvider>
    </TestApiProvider>,
    { mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef } },
  );
}

describe('ContactCard', () => {
  it('names the owner, and how the owner is reached', async () => {
    await renderCard(aComponent('group:default/checkout'));
    expect(
      await screen.findByRole('link', { name: /checkout$/ }),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: /Rota/ })).toHaveAttribute(
      'href',
      'https://call.example/c',
    );
    expect(screen.getByRole('link', { name: /#checkout/ })).toBeVisible();
    expect(screen.queryByText('Board')).not.toBeInTheDocument();
    expect(screen.getByText('Tier 1')).toBeVisible();
    expect(screen.getByText('Demo data')).toBeVisible();
  });

  it('prefers the links of the entity, and drops unsafe ones', async () => {
    await renderCard(
      aComponent('group:default/checkout', [
        { type: 'chat', title: '#cart', url: 'https://chat.example/cart' },
        { type: 'on-call', title: 'Bad', url: 'ftp://call.example' },
      ]),
    );
    expect(await screen.findByRole('link', { name: /#cart/ })).toBeVisible();
    expect(screen.queryByText('#checkout')).not.toBeInTheDocument();
    expect(screen.queryByText('Bad')).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: /Rota/ })).toBeVisible();
  });

  it('says when the owner does not exist', async () => {
    await renderCard(aComponent('group:default/gone'));
    expect(await screen.findByText('group:default/gone')).toBeVisible();
    expect(screen.getByText(/Put a team into/)).toBeVisible();
  });
});
