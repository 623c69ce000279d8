CREATE SCHEMA IF NOT EXISTS inventory;

CREATE TABLE IF NOT EXISTS public.warehouses (
  id      serial PRIMARY KEY,
  code    text NOT NULL UNIQUE,
  country char(2) NOT NULL
);

CREATE TABLE inventory.stock (
  sku          text NOT NULL,
  warehouse_id integer NOT NULL REFERENCES public.warehouses (id),
  on_hand      integer NOT NULL CHECK (on_hand >= 0),
  reserved     integer NOT NULL DEFAULT 0 CHECK (reserved BETWEEN 0 AND on_hand),
  PRIMARY KEY (sku, warehouse_id)
);

CREATE TABLE inventory.reservations (
  id         uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  order_id   text NOT NULL UNIQUE,
  lines      jsonb NOT NULL,
  state      text NOT NULL DEFAULT 'reserved',
  expires_at timestamptz NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now()
);
