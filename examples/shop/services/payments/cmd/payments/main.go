// Command payments authorises, captures and refunds money and keeps the ledger.
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

	"github.com/exaring/otelpgx"
	"github.com/jackc/pgx/v5/pgxpool"

	"gitlab.com/marketlane/payments/internal/api"
	"gitlab.com/marketlane/payments/internal/ledger"
	"gitlab.com/marketlane/payments/internal/processor"
	"gitlab.com/marketlane/payments/internal/telemetry"
)

// version is set by the linker.
var version = "dev"

func main() {
	if len(os.Args) > 1 && os.Args[1] == "healthcheck" {
		os.Exit(healthcheck())
	}
	if err := run(); err != nil {
		slog.Error("payments stopped", "error", err)
		os.Exit(1)
	}
}

func run() error {
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM, os.Interrupt)
	defer stop()

	shutdownTracing, err := telemetry.Start(ctx, "payments")
	if err != nil {
		return err
	}

	config, err := pgxpool.ParseConfig(os.Getenv("DATABASE_URL"))
	if err != nil {
		return err
	}
	config.MaxConns = 16
	config.ConnConfig.ConnectTimeout = time.Second
	config.ConnConfig.Tracer = otelpgx.NewTracer()
	pool, err := pgxpool.NewWithConfig(ctx, config)
	if err != nil {
		return err
	}
	defer pool.Close()

	book := ledger.New(pool)
	go book.WatchBalance(ctx, time.Minute)

	server := &http.Server{
		Addr:              ":8080",
		Handler:           api.NewHandler(book, processor.New(os.Getenv("PROCESSOR_URL"), os.Getenv("PROCESSOR_API_KEY")), pool.Ping),
		ReadHeaderTimeout: 2 * time.Second,
		ReadTimeout:       5 * time.Second,
		WriteTimeout:      10 * time.Second,
	}
	go func() {
		<-ctx.Done()
		timeout, cancel := context.WithTimeout(context.Background(), 20*time.Second)
		defer cancel()
		_ = server.Shutdown(timeout)
		_ = shutdownTracing(timeout)
	}()

	slog.Info("listening", "address", server.Addr, "version", version)
	if err := server.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return nil
}

func healthcheck() int {
	client := http.Client{Timeout: 2 * time.Second}
	response, err := client.Get("http://localhost:8080/healthz/live")
	if err != nil {
		return 1
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		return 1
	}
	return 0
}
