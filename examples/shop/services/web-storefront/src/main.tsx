import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { OpenFeature, OpenFeatureProvider } from '@openfeature/react-sdk';
import { FlagdWebProvider } from '@openfeature/flagd-web-provider';
import { BrowserRouter, Route, Routes } from 'react-router';
import { ProductPage } from './pages/ProductPage';
import { SearchPage } from './pages/SearchPage';
import { BasketPage } from './pages/BasketPage';
import { reportVitals } from './vitals';

const queries = new QueryClient({
  defaultOptions: { queries: { retry: 1, staleTime: 30_000 } },
});

OpenFeature.setProvider(new FlagdWebProvider({ host: 'flags.marketlane.example', port: 443, tls: true }));

const root = document.getElementById('root');
if (!root) throw new Error('The page has no element with the id "root"');

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <OpenFeatureProvider>
        <BrowserRouter>
          <main>
            <Routes>
              <Route path="/" element={<SearchPage />} />
              <Route path="/p/:sku" element={<ProductPage />} />
              <Route path="/basket" element={<BasketPage />} />
            </Routes>
          </main>
        </BrowserRouter>
      </OpenFeatureProvider>
    </QueryClientProvider>
  </StrictMode>,
);

reportVitals();
