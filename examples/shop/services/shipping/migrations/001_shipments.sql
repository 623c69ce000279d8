CREATE SCHEMA IF NOT EXISTS shipping;

CREATE TABLE shipping.deliveries (
  order_id     text PRIMARY KEY,
  paid         boolean NOT NULL DEFAULT false,
  carrier      text,
  service      text,
  address      jsonb,
  weight_grams integer
);

CREATE TABLE shipping.shipments (
  id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  order_id        text NOT NULL UNIQUE,
  warehouse_id    integer NOT NULL REFERENCES public.warehouses (id),
  carrier         text NOT NULL,
  tracking_code   text,
  label           bytea,
  status          text NOT NULL,
  created_at      timestamptz NOT NULL DEFAULT now()
);
