import { expect, expectAccessible, signIn, test } from './test';

test('a developer sees what needs the team, and the team’s services', async ({
  page,
}) => {
  await signIn(page, 'developer');
  await expect(
    page.getByRole('heading', { level: 1, name: '2 things need Discovery' }),
  ).toBeVisible();
  const needsYou = page.getByRole('region', { name: 'Needs you' });
  await expect(needsYou).toContainText('group:default/growth-lab');
  const services = page.getByRole('table', { name: 'My services' });
  await expect(services.getByRole('link', { name: 'Search' })).toBeVisible();
  await expect(
    page.getByRole('region', { name: 'This is demo data' }),
  ).toBeVisible();
  await expectAccessible(page);
});

test('a viewer without a team is told which identity was used', async ({
  page,
}) => {
  await signIn(page, 'viewer');
  await expect(page.getByRole('region', { name: 'My services' })).toContainText(
    'user:default/vera.okafor',
  );
  await expectAccessible(page);
});

test('remembers what was seen, newest first', async ({ page }) => {
  await signIn(page, 'teamLead');
  for (const [path, title] of [
    ['component/payments', 'Payments'],
    ['api/cart-api', 'Cart API'],
  ]) {
    const stored = page.waitForResponse(
      response =>
        response.request().method() === 'PUT' &&
        response.url().includes('recently-seen'),
    );
    await page.goto(`/catalog/default/${path}`);
    await expect(
      page.getByRole('heading', { name: title }).first(),
    ).toBeVisible();
    await stored;
  }
  await page.getByRole('link', { name: 'Home' }).first().click();
  const links = page
    .getByRole('region', { name: 'Recently seen' })
    .getByRole('link');
  await expect(links.nth(0)).toHaveText(/Cart API/);
  await expect(links.nth(1)).toHaveText(/Payments/);
});

test('is accessible and complete in the dark theme and on 800 pixels', async ({
  page,
}) => {
  await page.setViewportSize({ width: 800, height: 1000 });
  await signIn(page, 'teamLead');
  await page.goto('/settings');
  await page.getByRole('button', { name: 'Dark' }).click();
  await page.goto('/');
  await expect(page.locator('body')).toHaveAttribute('data-theme-mode', 'dark');
  await expect(page.getByRole('table', { name: 'My services' })).toBeVisible();
  await expectAccessible(page);
});
