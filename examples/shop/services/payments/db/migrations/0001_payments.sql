CREATE TABLE payments (
  id              text PRIMARY KEY,
  reference       text NOT NULL,
  status          text NOT NULL CHECK (status IN ('authorised', 'captured', 'voided', 'refunded')),
  amount          bigint NOT NULL CHECK (amount > 0),
  currency        char(3) NOT NULL,
  idempotency_key text NOT NULL UNIQUE,
  created_at      timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX payments_reference_idx ON payments (reference);

CREATE TABLE entries (
  id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  payment_id text NOT NULL REFERENCES payments (id),
  account    text NOT NULL,
  cents      bigint NOT NULL,
  booked_at  timestamptz NOT NULL DEFAULT now()
);
