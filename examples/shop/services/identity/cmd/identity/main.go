// Command identity is the OpenID Connect provider of Marketlane.
package main

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/marketlane/identity/internal/oidc"
	"github.com/marketlane/identity/internal/telemetry"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM, os.Interrupt)
	defer stop()
	if err := run(ctx); err != nil {
		slog.Error("identity stopped", "error", err)
		os.Exit(1)
	}
}

func run(ctx context.Context) error {
	shutdownTracing, err := telemetry.Start(ctx, "identity")
	if err != nil {
		return err
	}
	pool, err := pgxpool.New(ctx, os.Getenv("DATABASE_URL"))
	if err != nil {
		return err
	}
	defer pool.Close()

	keys, err := oidc.LoadKeys(os.Getenv("SIGNING_KEYS_FILE"))
	if err != nil {
		return err
	}
	provider := oidc.NewProvider(os.Getenv("ISSUER"), oidc.NewClients(pool), keys)

	mux := http.NewServeMux()
	provider.Register(mux)
	telemetry.Register(mux, pool.Ping)
	server := &http.Server{
		Addr:              ":8080",
		Handler:           mux,
		ReadHeaderTimeout: 2 * time.Second,
		ReadTimeout:       5 * time.Second,
		WriteTimeout:      5 * time.Second,
	}
	go func() {
		<-ctx.Done()
		timeout, cancel := context.WithTimeout(context.Background(), 15*time.Second)
		defer cancel()
		_ = server.Shutdown(timeout)
		_ = shutdownTracing(timeout)
	}()
	if err := server.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return nil
}
