// Command inventory serves stock levels and reservations over gRPC.
package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"net/url"
	"os"
	"os/signal"
	"syscall"
	"time"

	grpcprom "github.com/grpc-ecosystem/go-grpc-middleware/providers/prometheus"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promhttp"
	"go.opentelemetry.io/contrib/instrumentation/google.golang.org/grpc/otelgrpc"
	"google.golang.org/grpc"
	"google.golang.org/grpc/health"
	healthpb "google.golang.org/grpc/health/grpc_health_v1"

	"gitlab.com/marketlane/inventory/gen/inventoryv1"
	"gitlab.com/marketlane/inventory/internal/server"
	"gitlab.com/marketlane/inventory/internal/stock"
	"gitlab.com/marketlane/inventory/internal/telemetry"
)

func main() {
	slog.SetDefault(telemetry.NewLogger(os.Stdout))
	if err := run(); err != nil {
		slog.Error("inventory stopped", "error", err)
		os.Exit(1)
	}
}

func run() error {
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM, syscall.SIGINT)
	defer stop()

	shutdownTraces, err := telemetry.StartTraces(ctx)
	if err != nil {
		return fmt.Errorf("start traces: %w", err)
	}
	defer shutdownTraces()

	pool, err := pgxpool.New(ctx, databaseURL())
	if err != nil {
		return fmt.Errorf("connect to the database: %w", err)
	}
	defer pool.Close()
	store := stock.NewPostgres(pool)

	metrics := grpcprom.NewServerMetrics(grpcprom.WithServerHandlingTimeHistogram())
	prometheus.MustRegister(metrics, stock.StuckGauge(store))

	grpcServer := grpc.NewServer(
		grpc.StatsHandler(otelgrpc.NewServerHandler()),
		grpc.ChainUnaryInterceptor(metrics.UnaryServerInterceptor(), server.Deadline(2*time.Second)),
	)
	inventoryv1.RegisterInventoryServer(grpcServer, server.New(store))
	checks := health.NewServer()
	healthpb.RegisterHealthServer(grpcServer, checks)
	metrics.InitializeMetrics(grpcServer)

	mux := http.NewServeMux()
	mux.Handle("/metrics", promhttp.Handler())
	admin := &http.Server{Addr: ":8081", Handler: mux, ReadHeaderTimeout: 2 * time.Second}
	go func() {
		if err := admin.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
			slog.Error("metrics server stopped", "error", err)
		}
	}()

	go stock.ExpireEvery(ctx, store, time.Minute)

	listener, err := net.Listen("tcp", ":9090")
	if err != nil {
		return fmt.Errorf("listen: %w", err)
	}
	go func() {
		<-ctx.Done()
		checks.Shutdown()
		grpcServer.GracefulStop()
		_ = admin.Close()
	}()
	slog.Info("listening", "address", listener.Addr().String())
	return grpcServer.Serve(listener)
}

func databaseURL() string {
	if value := os.Getenv("DATABASE_URL"); value != "" {
		return value
	}
	address := url.URL{
		Scheme: "postgres",
		User:   url.UserPassword(os.Getenv("DB_USER"), os.Getenv("DB_PASSWORD")),
		Host:   os.Getenv("DB_HOST"),
		Path:   "fulfilment",
	}
	return address.String()
}
