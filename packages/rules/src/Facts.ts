/**
 * The facts of one entity by their full name (`repository.metrics.endpoint`).
 * A name that is not there, or is `undefined`, is a fact nobody knows.
 *
 * @public
 */
export type Facts = Readonly<Record<string, unknown>>;
