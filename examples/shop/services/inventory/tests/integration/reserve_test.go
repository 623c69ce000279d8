//go:build integration

package integration

import (
	"context"
	"os"
	"testing"
	"time"

	"github.com/jackc/pgx/v5/pgxpool"

	"gitlab.com/marketlane/inventory/internal/stock"
)

func TestReserveIsAllOrNothing(t *testing.T) {
	ctx := context.Background()
	pool, err := pgxpool.New(ctx, os.Getenv("DATABASE_URL"))
	if err != nil {
		t.Fatal(err)
	}
	defer pool.Close()
	_, err = pool.Exec(ctx, `
		INSERT INTO public.warehouses (id, code, country) VALUES (1, 'BER', 'DE') ON CONFLICT DO NOTHING;
		TRUNCATE inventory.stock, inventory.reservations;
		INSERT INTO inventory.stock (sku, warehouse_id, on_hand) VALUES ('MUG', 1, 5), ('SPOON', 1, 1)`)
	if err != nil {
		t.Fatal(err)
	}
	store := stock.NewPostgres(pool)

	lines := []stock.Line{{SKU: "MUG", Quantity: 2}, {SKU: "SPOON", Quantity: 3}}
	reservation, err := store.Reserve(ctx, "ord_1", lines, time.Now().Add(time.Minute))
	if err != nil {
		t.Fatal(err)
	}
	if reservation.ID != "" || len(reservation.Missing) != 1 {
		t.Fatalf("got %+v, want one missing line and no reservation", reservation)
	}

	levels, err := store.Levels(ctx, "MUG")
	if err != nil {
		t.Fatal(err)
	}
	if levels[0].Reserved != 0 {
		t.Errorf("%d mugs are reserved, want none", levels[0].Reserved)
	}
}
