import { personas, PersonaName } from './personas';
import { expect, expectAccessible, signIn, test } from './test';

test('the sign-in page tells who can be chosen and what each will see', async ({
  page,
}) => {
  await page.goto('/');
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(4);
  await expect(page.getByText(/Leads Checkout/)).toBeVisible();
  await expectAccessible(page);
});

for (const persona of Object.keys(personas) as PersonaName[]) {
  test(`signs in as ${persona}, and stays signed in`, async ({ page }) => {
    await signIn(page, persona);
    await page.reload();
    await expect(
      page.getByRole('region', { name: 'My services' }),
    ).toBeVisible();
    await page.goto('/settings');
    await expect(page.getByText(personas[persona].name).first()).toBeVisible();
  });
}

test('signs out', async ({ page }) => {
  await signIn(page, 'developer');
  await page.goto('/settings');
  await page.getByTestId('user-settings-menu').click();
  await page.getByText('Sign Out').click();
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(4);
});
