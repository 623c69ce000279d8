export interface Config {
  auth?: {
    providers?: {
      /**
       * Sign-in by choosing a persona. Exists in development only.
       * @visibility frontend
       */
      personas?: {
        /**
         * Users that can be signed in as, in development.
         * @deepVisibility frontend
         */
        users: Array<{
          /** Reference of a user in the catalog, such as user:default/jane. */
          entityRef: string;
          /** Name shown on the sign-in page. */
          name: string;
          /** Role shown on the sign-in page, such as Team lead. */
          role: string;
          /** One sentence: what this persona will see. */
          sees: string;
          /** Belongs to the demo organisation and disappears with it. */
          demo?: boolean;
        }>;
      };
    };
  };
  waymark?: {
    demo?: {
      /**
       * Shows the demo organisation in examples/shop. Default: false.
       * @visibility frontend
       */
      enabled?: boolean;
    };
  };
}
