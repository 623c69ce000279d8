import { expect, signIn, test } from './test';

const entities = [
  ['component/payments', 'Payments', 'Authorises, captures and refunds money'],
  ['component/web-storefront', 'Web storefront', 'About'],
  ['component/http-client-node', 'HTTP client for Node', 'About'],
  ['api/inventory-api', 'Inventory API', 'About'],
  ['resource/fulfilment-db', 'Fulfilment database', 'About'],
  ['system/checkout', 'Checkout', 'About'],
  ['domain/ordering', 'Ordering', 'About'],
  ['group/checkout', 'Checkout', 'Priya Shah'],
  ['user/priya.shah', 'Priya Shah', 'Checkout'],
  ['template/describe-service', 'Bring an existing service', 'About'],
  ['location/marketlane-shop', 'marketlane-shop', 'About'],
] as const;

test('opens an entity of each kind', async ({ page }) => {
  test.setTimeout(120_000);
  await signIn(page, 'developer');
  for (const [path, heading, content] of entities) {
    await page.goto(`/catalog/default/${path}`);
    await expect(
      page.getByRole('heading', { name: heading, exact: true }).first(),
    ).toBeVisible();
    await expect(page.getByText(content).first()).toBeVisible();
  }
});

test('lists all services first, and narrows them', async ({ page }) => {
  await signIn(page, 'developer');
  await page.getByRole('link', { name: 'Catalog' }).first().click();
  await expect(page.getByText('All Components (20)')).toBeVisible();
  await page.getByPlaceholder('Search').fill('monolith');
  await expect(page.getByText('All Components (1)')).toBeVisible();
  await page.getByRole('link', { name: 'Shop monolith' }).click();
  await expect(
    page.getByRole('heading', { name: 'Shop monolith' }).first(),
  ).toBeVisible();
});

test('shows what a service depends on', async ({ page }) => {
  await signIn(page, 'developer');
  await page.goto('/catalog/default/component/checkout/dependencies');
  await expect(
    page.getByText('What it needs, and what needs it'),
  ).toBeVisible();
  for (const neighbour of ['Payments', 'Cart', 'Checkout database']) {
    await expect(
      page.locator('svg').getByText(neighbour, { exact: true }).first(),
    ).toBeVisible();
  }
});

for (const [api, text] of [
  ['payments-api', '/v1/payments/{id}'],
  ['order-events-api', /order/i],
  ['inventory-api', 'service Inventory'],
  ['mobile-api', /type Query|Query/],
] as const) {
  test(`renders the definition of ${api}`, async ({ page }) => {
    await signIn(page, 'developer');
    await page.goto(`/catalog/default/api/${api}/definition`);
    await expect(page.getByText(text).first()).toBeVisible();
  });
}

test('hides infrastructure and confidential work from a viewer, also in counts', async ({
  page,
  consoleErrors,
}) => {
  await signIn(page, 'viewer');
  await page.goto('/catalog?filters[kind]=component&filters[user]=all');
  await expect(page.getByText('All Components (19)')).toBeVisible();
  await page.goto('/catalog/default/resource/payments-db');
  await expect(page.getByText(/not found/i).first()).toBeVisible();
  // The browser reports the answer 404, which is the point here.
  expect(consoleErrors.splice(0).join()).toMatch(
    /^[^,]*404[^,]*payments-db\)$/,
  );
});

test('names nothing hidden where a viewer may look', async ({ page }) => {
  await signIn(page, 'viewer');
  await page.goto('/catalog/default/system/discovery');
  await expect(
    page.getByRole('region', { name: 'Who answers for it' }),
  ).toContainText('#team-discovery');
  await expect(page.getByText('Product catalogue').first()).toBeVisible();
  await expect(page.locator('body')).not.toContainText('visual-search');
  await expect(page.locator('body')).not.toContainText('product-catalog-db');
});
