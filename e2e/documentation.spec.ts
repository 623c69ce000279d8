import { expect, signIn, test } from './test';

test('reads a service’s documentation, with navigation and highlighting', async ({
  page,
}) => {
  await signIn(page, 'developer');
  await page.goto('/docs/default/component/checkout');
  const article = page.locator('article');
  await expect(article.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('link', { name: 'Runbook' }).first().click();
  await expect(page).toHaveURL(/\/runbook/);
  await expect(
    article.getByRole('heading', { level: 1, name: /Runbook/ }),
  ).toBeVisible();
  await expect(article.locator('pre code span').first()).toBeVisible();
});

test('reads this project’s own documentation', async ({ page }) => {
  await signIn(page, 'developer');
  await page.getByRole('link', { name: 'Bring your own services' }).click();
  await expect(
    page.locator('article').getByRole('heading', { level: 1 }),
  ).toContainText(/Bring your own/);
});

test('finds a page of documentation', async ({ page }) => {
  test.setTimeout(120_000);
  await signIn(page, 'developer');
  // A portal that has just started still indexes its documentation.
  await expect(async () => {
    await page.goto('/search?query=CheckoutOutboxLag');
    await expect(
      page.getByRole('link', { name: /CheckoutOutboxLag/ }).first(),
    ).toBeVisible({ timeout: 4000 });
  }).toPass({ timeout: 90_000 });
  await page
    .getByRole('link', { name: /CheckoutOutboxLag/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/docs\/default\/component\/checkout\/runbook/);
});
