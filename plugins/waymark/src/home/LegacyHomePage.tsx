import { Page } from '@backstage/core-components';
import { HomePage } from './HomePage';

/** The home page in the shell that legacy pages bring themselves. */
export function LegacyHomePage() {
  return (
    <Page themeId="home">
      <HomePage />
    </Page>
  );
}
