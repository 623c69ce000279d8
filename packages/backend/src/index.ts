import './instrumentation';
import './requireEnvironment';
import { createBackend } from '@backstage/backend-defaults';

const backend = createBackend();

// Replicas that migrate the same database wait for each other.
backend.add(import('./modules/startInTurn'));

backend.add(import('@backstage/plugin-app-backend'));
backend.add(import('@backstage/plugin-proxy-backend'));

// Who is there: personas in development, the company's provider in production.
backend.add(import('@backstage/plugin-auth-backend'));
backend.add(import('./modules/personas'));
backend.add(import('@backstage/plugin-auth-backend-module-github-provider'));
backend.add(import('@backstage/plugin-auth-backend-module-gitlab-provider'));
backend.add(import('@backstage/plugin-auth-backend-module-microsoft-provider'));
backend.add(import('@backstage/plugin-auth-backend-module-okta-provider'));
backend.add(import('@backstage/plugin-auth-backend-module-oidc-provider'));

// Who may do what.
backend.add(import('@backstage/plugin-permission-backend'));
backend.add(import('./modules/permissionPolicy'));

// What exists. The discovery and organisation modules stay idle until
// `catalog.providers` configures them.
backend.add(import('@backstage/plugin-catalog-backend'));
backend.add(import('@backstage/plugin-catalog-backend-module-logs'));
backend.add(
  import('@backstage/plugin-catalog-backend-module-scaffolder-entity-model'),
);
backend.add(import('@backstage/plugin-catalog-backend-module-github'));
backend.add(import('@backstage/plugin-catalog-backend-module-github-org'));
backend.add(import('@backstage/plugin-catalog-backend-module-gitlab'));
backend.add(import('@backstage/plugin-catalog-backend-module-gitlab-org'));
backend.add(import('@backstage/plugin-catalog-backend-module-msgraph'));
backend.add(import('@backstage/plugin-catalog-backend-module-ldap'));
backend.add(import('./modules/localFiles'));
backend.add(import('./modules/demoOrganisation'));

// Waymark itself.
backend.add(import('@waymark/backstage-plugin-waymark-backend'));

backend.add(import('@backstage/plugin-scaffolder-backend'));

backend.add(import('@backstage/plugin-techdocs-backend'));
backend.add(
  import('@waymark/backstage-plugin-techdocs-backend-module-markdown'),
);
backend.add(import('./modules/documentationBuilds'));

backend.add(import('@backstage/plugin-search-backend'));
backend.add(import('@backstage/plugin-search-backend-module-pg'));
backend.add(import('@backstage/plugin-search-backend-module-catalog'));
backend.add(import('@backstage/plugin-search-backend-module-techdocs'));

backend.add(import('@backstage/plugin-user-settings-backend'));
backend.add(import('@backstage/plugin-events-backend'));
backend.add(import('@backstage/plugin-notifications-backend'));
backend.add(import('@backstage/plugin-signals-backend'));

// What failed is logged by then. Without this the process would live on and
// never become ready.
backend.start().catch(() => process.exit(1));
