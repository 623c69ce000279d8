import { createApp } from '@backstage/frontend-defaults';
import { entityPageModule } from './modules/entityPage';
import { navModule } from './modules/nav';
import { searchModule } from './modules/search';
import { signInModule } from './modules/signIn';
import { themeModule } from './modules/theme';

export default createApp({
  features: [
    entityPageModule,
    navModule,
    searchModule,
    signInModule,
    themeModule,
  ],
});
