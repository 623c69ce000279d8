import AxeBuilder from '@axe-core/playwright';
import { expect, Page, test as base } from '@playwright/test';
import { PersonaName, personas } from './personas';

/** Signs in on the sign-in page, as a visitor would. */
export async function signIn(page: Page, persona: PersonaName) {
  const { name, role } = personas[persona];
  await page.goto('/');
  await page.getByRole('button', { name: `${role} ${name}` }).click();
  await expect(page.getByRole('region', { name: 'My services' })).toBeVisible();
}

/** Fails on what axe calls serious or critical. */
export async function expectAccessible(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => ({ id, nodes: nodes.map(node => node.html) })),
  ).toEqual([]);
}

/** Every test also fails on an error in the browser's console. */
export const test = base.extend<{ consoleErrors: string[] }>({
  consoleErrors: [
    async ({ page }, use) => {
      const errors: string[] = [];
      page.on('console', message => {
        if (
          message.type() === 'error' &&
          !message.text().startsWith('Warning: ')
        ) {
          errors.push(`${message.text()} (${message.location().url})`);
        }
      });
      page.on('pageerror', error => errors.push(error.message));
      await use(errors);
      expect(errors).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
