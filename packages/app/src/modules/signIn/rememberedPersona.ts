const key = 'waymark.persona';

/** The persona stays signed in across reloads, until signing out. */
export const rememberedPersona = {
  get: () => window.localStorage.getItem(key) ?? undefined,
  set: (entityRef: string) => window.localStorage.setItem(key, entityRef),
  clear: () => window.localStorage.removeItem(key),
};
