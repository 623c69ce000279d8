import { Content } from '@backstage/core-components';
import { WaymarkQueryProvider } from '../api/WaymarkQueryProvider';
import { HomeContent } from './HomeContent';

/** The home page of the new front-end system. */
export function HomePage() {
  return (
    <WaymarkQueryProvider>
      <Content>
        <HomeContent />
      </Content>
    </WaymarkQueryProvider>
  );
}
