/** A way to reach those who answer for an entity. */
export interface ContactPoint {
  kind: 'on-call' | 'chat';
  title: string;
  url: string;
}
