import { expect, signIn, test } from './test';

test('opens search anywhere by keyboard and finds a service', async ({
  page,
}) => {
  await signIn(page, 'developer');
  await page.goto('/catalog/default/group/checkout');
  await expect(
    page.getByRole('heading', { name: 'Checkout' }).first(),
  ).toBeVisible();
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('recommendations');
  await dialog
    .getByRole('link', { name: /Recommendations/ })
    .first()
    .click();
  await expect(
    page.getByRole('heading', { name: /Recommendations/ }).first(),
  ).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('shows services first, and what each result is', async ({ page }) => {
  await signIn(page, 'developer');
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('checkout');
  await expect(dialog.getByRole('listitem').first()).toContainText(
    'Component · service · of checkout',
  );
});

test('searches from the home page', async ({ page }) => {
  await signIn(page, 'viewer');
  await page
    .getByRole('textbox', { name: 'Search services, docs, people' })
    .fill('payments');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\?query=payments/);
  await expect(
    page.getByRole('link', { name: /Payments/ }).first(),
  ).toBeVisible();
});
