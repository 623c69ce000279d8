import { expect, signIn, test } from './test';

test('describes an existing service, ready to commit', async ({ page }) => {
  await signIn(page, 'developer');
  await page.getByRole('link', { name: 'Create' }).first().click();
  await page.getByRole('button', { name: /Choose/ }).click();
  await page.getByLabel(/^Name/).fill('gift-cards');
  await page.getByLabel(/What does it do/).fill('Sells: gift cards');
  await page.getByLabel(/^Owner/).fill('Discovery');
  await page.getByRole('option', { name: 'Discovery', exact: true }).click();
  await page.getByRole('button', { name: 'Review' }).click();
  await page.getByRole('button', { name: 'Create' }).last().click();
  await expect(page.getByText('name: gift-cards')).toBeVisible();
  await expect(page.getByText('owner: group:default/discovery')).toBeVisible();
});

test('a viewer is not offered to create', async ({ page }) => {
  await signIn(page, 'viewer');
  await expect(page.getByRole('link', { name: 'Docs' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Create' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Create' })).toHaveCount(0);
  await page.goto('/create');
  await expect(page.getByText('Bring an existing service')).toHaveCount(0);
});
