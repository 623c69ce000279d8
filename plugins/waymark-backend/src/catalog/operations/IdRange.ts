/** Entities by their ids, both ends included. */
export interface IdRange {
  from: number;
  to: number;
}
