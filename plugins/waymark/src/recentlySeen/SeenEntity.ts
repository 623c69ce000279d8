/** An entity page that was opened. */
export type SeenEntity = {
  entityRef: string;
  /** When it was last opened, as ISO 8601. */
  seenAt: string;
};
