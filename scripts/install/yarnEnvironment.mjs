/**
 * The environment for `yarn install`: what npm was told about the network,
 * Yarn is told too, because it reads neither npm's settings nor the usual
 * proxy variables. Settings made for Yarn itself are kept.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function yarnEnvironment(env) {
  const registry = env.npm_config_registry;
  const derived = {
    YARN_NPM_REGISTRY_SERVER: registry?.replace(/\/$/, ''),
    // Yarn refuses plain http unless the host is allowed.
    YARN_UNSAFE_HTTP_WHITELIST: registry?.startsWith('http:')
      ? new URL(registry).hostname
      : undefined,
    YARN_HTTP_PROXY: env.npm_config_proxy ?? env.HTTP_PROXY ?? env.http_proxy,
    YARN_HTTPS_PROXY:
      env.npm_config_https_proxy ?? env.HTTPS_PROXY ?? env.https_proxy,
    YARN_HTTPS_CA_FILE_PATH: env.npm_config_cafile,
    // Lines that can be counted and logged, and no questions.
    YARN_ENABLE_PROGRESS_BARS: '0',
    YARN_ENABLE_COLORS: '0',
    YARN_ENABLE_TELEMETRY: '0',
  };
  /** @type {NodeJS.ProcessEnv} */
  const result = { ...env };
  for (const [name, value] of Object.entries(derived)) {
    if (value && !result[name]) {
      result[name] = value;
    }
  }
  return result;
}
