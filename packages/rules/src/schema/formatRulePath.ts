/** Writes the place of a part of a rule: `conditions.all[2].operator`. */
export function formatRulePath(path: readonly PropertyKey[]): string {
  return path
    .map(step => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}
