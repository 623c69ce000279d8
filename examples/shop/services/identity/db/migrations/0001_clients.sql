CREATE TABLE clients (
  id          text PRIMARY KEY,
  secret_hash text NOT NULL,
  audiences   text[] NOT NULL DEFAULT '{}',
  scopes      text[] NOT NULL DEFAULT '{}',
  disabled    boolean NOT NULL DEFAULT false,
  created_at  timestamptz NOT NULL DEFAULT now()
);
