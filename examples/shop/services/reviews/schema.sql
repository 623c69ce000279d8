CREATE TABLE IF NOT EXISTS reviews (
  id         serial PRIMARY KEY,
  sku        text NOT NULL,
  stars      smallint NOT NULL CHECK (stars BETWEEN 1 AND 5),
  text       text NOT NULL DEFAULT '',
  author     text NOT NULL,
  state      text NOT NULL DEFAULT 'waiting',
  created_at timestamptz NOT NULL DEFAULT now()
);

CREATE INDEX IF NOT EXISTS reviews_sku ON reviews (sku, created_at DESC);
