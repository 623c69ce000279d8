CREATE TABLE products (
  sku            text PRIMARY KEY,
  name           text NOT NULL,
  description    text,
  category       text NOT NULL,
  price_amount   bigint NOT NULL CHECK (price_amount >= 0),
  price_currency char(3) NOT NULL,
  image_keys     text[] NOT NULL DEFAULT '{}',
  updated_at     timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX products_category_idx ON products (category, sku);
