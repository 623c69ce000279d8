-- Up Migration
CREATE TABLE outbox (
  id         uuid PRIMARY KEY,
  subject    uuid NOT NULL,
  event      jsonb NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX outbox_created_idx ON outbox (created_at);

-- Down Migration
DROP TABLE outbox;
