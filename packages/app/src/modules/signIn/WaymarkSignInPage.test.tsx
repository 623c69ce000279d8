import { renderInTestApp } from '@backstage/frontend-test-utils';
import { JsonObject } from '@backstage/types';
import { screen } from '@testing-library/react';
import { PersonaSignInError } from './PersonaSignInError';
import { WaymarkSignInPage } from './WaymarkSignInPage';

const jane = {
  entityRef: 'user:default/jane',
  name: 'Jane Doe',
  role: 'Developer',
  sees: 'Works on Orders.',
};

const renderPage = (auth: object, demo = false) =>
  renderInTestApp(<WaymarkSignInPage onSignInSuccess={() => {}} />, {
    config: {
      auth,
      waymark: { demo: { enabled: demo } },
    } as JsonObject,
  });

describe('WaymarkSignInPage', () => {
  beforeEach(() => window.localStorage.clear());

  it('offers the personas in development', async () => {
    renderPage({
      environment: 'development',
      providers: { personas: { users: [jane] } },
    });
    expect(
      await screen.findByRole('button', { name: /Developer Jane Doe/ }),
    ).toBeVisible();
  });

  it.each([
    ['no provider', { environment: 'development', providers: {} }],
    [
      'personas of the demo without the demo',
      {
        environment: 'development',
        providers: { personas: { users: [{ ...jane, demo: true }] } },
      },
    ],
    [
      'personas in production',
      {
        environment: 'production',
        providers: { personas: { users: [jane] } },
      },
    ],
  ])('says what to do when there is %s', async (_, auth) => {
    renderPage(auth);
    expect(await screen.findByText('Nobody can sign in yet')).toBeVisible();
    expect(screen.queryByText('Jane Doe')).not.toBeInTheDocument();
  });
});

describe('PersonaSignInError', () => {
  const renderError = (error: Error, attempt = 0) =>
    renderInTestApp(
      <PersonaSignInError
        persona={jane}
        error={error}
        attempt={attempt}
        onRetry={() => {}}
        onChooseAnother={() => {}}
      />,
    );

  it.each([
    [new TypeError('Failed to fetch'), /back end is not answering yet/],
    [new Error('User not found'), /catalog is still reading/],
  ])('is patient after %s', async (error, text) => {
    renderError(error);
    expect(await screen.findByText(text)).toBeVisible();
    expect(screen.queryByText('Try again')).not.toBeInTheDocument();
  });

  it.each([
    [new Error('User not found'), 20],
    [new Error('Forbidden'), 0],
  ])('gives up after %s and attempt %d', async (error, attempt) => {
    renderError(error, attempt);
    expect(await screen.findByText('Try again')).toBeVisible();
    expect(screen.getByText(/auth.providers.personas.users/)).toBeVisible();
  });
});
