export interface Config {
  waymark?: {
    demo?: {
      /**
       * Shows that the organisation is an example. Default: false.
       * @visibility frontend
       */
      enabled?: boolean;
    };
  };
}
