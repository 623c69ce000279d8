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
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog');
  // A portal that has just started still indexes its documentation.
  await expect(async () => {
    await dialog.getByRole('textbox').fill('');
    await dialog.getByRole('textbox').fill('CheckoutOutboxLag');
    await expect(dialog.getByRole('link').first()).toContainText(
      'CheckoutOutboxLag',
      { timeout: 3000 },
    );
  }).toPass({ timeout: 90_000 });
});
