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

test('remembers what was seen', async ({ page }) => {
  await signIn(page, 'teamLead');
  await page.getByRole('link', { name: 'Payments', exact: true }).click();
  await expect(
    page.getByRole('heading', { name: 'Payments' }).first(),
  ).toBeVisible();
  await page.getByRole('link', { name: 'Home' }).first().click();
  await expect(
    page.getByRole('region', { name: 'Recently seen' }).getByRole('link', {
      name: 'Payments',
    }),
  ).toBeVisible();
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
