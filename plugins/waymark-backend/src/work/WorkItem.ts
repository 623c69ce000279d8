/** Names a piece of work; there is one of each kind and key at a time. */
export interface WorkReference {
  kind: string;
  key: string;
}

/** Work that this worker may do until the lease ends. */
export interface WorkLease extends WorkReference {
  /** Proves that the lease is the latest one. */
  fence: number;
  /** How often the work had been asked for when the lease began. */
  requests: number;
  /** This attempt included. */
  attempts: number;
}

/** Does all work of a kind. */
export interface WorkHandler {
  readonly kind: string;
  handle(key: string, signal: AbortSignal): Promise<void>;
}
