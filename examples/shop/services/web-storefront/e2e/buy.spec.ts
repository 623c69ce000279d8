import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

test('a shopper finds a mug and puts it into the basket', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('Search products').fill('red mug');
  await page.getByRole('link', { name: 'Red mug, 350 ml' }).click();
  await page.getByRole('button', { name: 'Add to basket' }).click();
  await expect(page.getByRole('status')).toHaveText('In your basket');

  await page.goto('/basket');
  await expect(page.getByText('1 × Red mug, 350 ml')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Check out' })).toBeVisible();
});

test('the product page has no accessibility violations', async ({ page }) => {
  await page.goto('/p/MUG-RED-350');
  await page.getByRole('heading', { level: 1 }).waitFor();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
});
