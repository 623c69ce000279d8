// Package telemetry sets up traces, JSON logs and metrics.
package telemetry

import (
	"context"
	"log/slog"
	"net/http"
	"os"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"
	"github.com/prometheus/client_golang/prometheus/promhttp"
	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/exporters/otlp/otlptrace/otlptracegrpc"
	"go.opentelemetry.io/otel/propagation"
	"go.opentelemetry.io/otel/sdk/resource"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"
	semconv "go.opentelemetry.io/otel/semconv/v1.34.0"
	"go.opentelemetry.io/otel/trace"
)

var (
	// TokenRequests counts the requests for tokens.
	TokenRequests = promauto.NewCounterVec(prometheus.CounterOpts{
		Name: "identity_token_requests_total",
		Help: "Requests for tokens by grant type and outcome",
	}, []string{"grant_type", "outcome"})

	// RequestDuration measures all requests.
	RequestDuration = promauto.NewHistogramVec(prometheus.HistogramOpts{
		Name:    "identity_request_duration_seconds",
		Help:    "Duration of requests by path",
		Buckets: prometheus.DefBuckets,
	}, []string{"path"})
)

// KeyExpiry is set from the certificates of the signing keys.
var KeyExpiry = promauto.NewGaugeVec(prometheus.GaugeOpts{
	Name: "identity_signing_key_expiry_seconds",
	Help: "When a signing key expires, as Unix time",
}, []string{"kid"})

// Measured records how long the handler takes.
func Measured(path string, next http.Handler) http.Handler {
	return promhttp.InstrumentHandlerDuration(RequestDuration.MustCurryWith(prometheus.Labels{"path": path}), next)
}

// Register adds the health and metrics endpoints to the mux.
func Register(mux *http.ServeMux, ping func(context.Context) error) {
	mux.Handle("GET /metrics", promhttp.Handler())
	mux.HandleFunc("GET /healthz/live", func(w http.ResponseWriter, _ *http.Request) {
		w.WriteHeader(http.StatusOK)
	})
	mux.HandleFunc("GET /healthz/ready", func(w http.ResponseWriter, r *http.Request) {
		if ping(r.Context()) != nil {
			w.WriteHeader(http.StatusServiceUnavailable)
		}
	})
}

// Start installs the tracer provider and the default logger. The returned function flushes what is left.
func Start(ctx context.Context, service string) (func(context.Context) error, error) {
	slog.SetDefault(slog.New(traceHandler{slog.NewJSONHandler(os.Stdout, nil)}).With("service", service))

	exporter, err := otlptracegrpc.New(ctx)
	if err != nil {
		return nil, err
	}
	provider := sdktrace.NewTracerProvider(
		sdktrace.WithBatcher(exporter),
		sdktrace.WithResource(resource.NewSchemaless(semconv.ServiceName(service))),
	)
	otel.SetTracerProvider(provider)
	otel.SetTextMapPropagator(propagation.TraceContext{})
	return provider.Shutdown, nil
}

// traceHandler adds the ids of the active trace to each log line.
type traceHandler struct{ slog.Handler }

func (h traceHandler) Handle(ctx context.Context, record slog.Record) error {
	if span := trace.SpanContextFromContext(ctx); span.IsValid() {
		record.AddAttrs(
			slog.String("trace_id", span.TraceID().String()),
			slog.String("span_id", span.SpanID().String()),
		)
	}
	return h.Handler.Handle(ctx, record)
}

func (h traceHandler) WithAttrs(attrs []slog.Attr) slog.Handler {
	return traceHandler{h.Handler.WithAttrs(attrs)}
}

func (h traceHandler) WithGroup(name string) slog.Handler {
	return traceHandler{h.Handler.WithGroup(name)}
}
