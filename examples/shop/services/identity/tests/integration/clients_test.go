//go:build integration

package integration

import (
	"context"
	"errors"
	"testing"

	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/testcontainers/testcontainers-go/modules/postgres"
	"golang.org/x/crypto/bcrypt"

	"github.com/marketlane/identity/internal/oidc"
)

func TestAuthenticate(t *testing.T) {
	ctx := context.Background()
	container, err := postgres.Run(ctx, "postgres:17-alpine",
		postgres.WithInitScripts("../../db/migrations/0001_clients.sql"), postgres.BasicWaitStrategies())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = container.Terminate(ctx) })
	pool, err := pgxpool.New(ctx, container.MustConnectionString(ctx))
	if err != nil {
		t.Fatal(err)
	}
	hash, _ := bcrypt.GenerateFromPassword([]byte("right"), bcrypt.MinCost)
	if _, err := pool.Exec(ctx, `INSERT INTO clients (id, secret_hash, audiences) VALUES ('search', $1, '{product-catalog}')`, string(hash)); err != nil {
		t.Fatal(err)
	}

	clients := oidc.NewClients(pool)
	if _, err := clients.Authenticate(ctx, "search", "right"); err != nil {
		t.Fatal(err)
	}
	for _, id := range []string{"search", "nobody"} {
		if _, err := clients.Authenticate(ctx, id, "wrong"); !errors.Is(err, oidc.ErrInvalidClient) {
			t.Fatalf("%s: %v", id, err)
		}
	}
}
