import { expect, signIn, test } from './test';
import { Portal } from './Portal';

test('keeps its state when the back end restarts', async ({
  page,
  consoleErrors,
}) => {
  test.setTimeout(120_000);
  await signIn(page, 'platformEngineer');
  await page.goto('/catalog/default/component/identity');
  await page
    .getByRole('button', { name: /favorites|Star/i })
    .first()
    .click();
  await page.goto('/');
  await expect(
    page.getByRole('region', { name: 'Recently seen' }),
  ).toContainText('Identity');

  const portal = new Portal(process.env.E2E_FOLDER!);
  await portal.stop();
  await portal.start();
  // The open page has noticed that nobody answered.
  consoleErrors.splice(0);

  await page.evaluate(() => window.localStorage.removeItem('/waymark'));
  await page.goto('/');
  await expect(
    page.getByRole('region', { name: 'Recently seen' }),
  ).toContainText('Identity');
  await expect(page.getByRole('table', { name: 'My services' })).toContainText(
    'Identity',
  );
  await page.goto('/catalog?filters[kind]=component&filters[user]=starred');
  await expect(page.getByText('Starred Components (1)')).toBeVisible();
});
