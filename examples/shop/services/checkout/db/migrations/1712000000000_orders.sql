-- Up Migration
CREATE TABLE orders (
  id              uuid PRIMARY KEY,
  customer_id     text NOT NULL,
  status          text NOT NULL CHECK (status IN ('placed', 'paid', 'cancelled')),
  idempotency_key text NOT NULL UNIQUE,
  document        jsonb NOT NULL,
  created_at      timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX orders_customer_idx ON orders (customer_id, created_at DESC);

-- Down Migration
DROP TABLE orders;
