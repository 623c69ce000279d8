//go:build integration

package integration

import (
	"context"
	"testing"

	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/testcontainers/testcontainers-go/modules/postgres"

	"gitlab.com/marketlane/payments/internal/ledger"
)

func TestRecordIsAtomicAndUnique(t *testing.T) {
	ctx := context.Background()
	container, err := postgres.Run(ctx, "postgres:17-alpine",
		postgres.WithInitScripts("../../db/migrations/0001_payments.sql"),
		postgres.BasicWaitStrategies())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = container.Terminate(ctx) })

	pool, err := pgxpool.New(ctx, container.MustConnectionString(ctx))
	if err != nil {
		t.Fatal(err)
	}
	book := ledger.New(pool)
	payment := ledger.Payment{ID: "pay_1", Reference: "order-1", Status: "authorised", Amount: 4990, Currency: "EUR"}

	if err := book.Record(ctx, payment, "key-1"); err != nil {
		t.Fatal(err)
	}
	payment.ID = "pay_2"
	if err := book.Record(ctx, payment, "key-1"); err == nil {
		t.Fatal("the same key was recorded twice")
	}

	var entries, sum int64
	if err := pool.QueryRow(ctx, `SELECT count(*), sum(cents)::bigint FROM entries`).Scan(&entries, &sum); err != nil {
		t.Fatal(err)
	}
	if entries != 2 || sum != 0 {
		t.Fatalf("%d entries add up to %d", entries, sum)
	}
}
