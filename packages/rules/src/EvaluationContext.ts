/**
 * What an evaluation knows beside the facts.
 *
 * @public
 */
export interface EvaluationContext {
  /** The time that rules about time compare with; by default the clock's. */
  now?: Date;
  /** Why facts are missing, by their name, where their source said so. */
  missing?: Readonly<Record<string, string>>;
}
