// Package telemetry sets up traces, JSON logs and metrics.
package telemetry

import (
	"context"
	"log/slog"
	"os"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"
	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/exporters/otlp/otlptrace/otlptracegrpc"
	"go.opentelemetry.io/otel/propagation"
	"go.opentelemetry.io/otel/sdk/resource"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"
	semconv "go.opentelemetry.io/otel/semconv/v1.34.0"
	"go.opentelemetry.io/otel/trace"
)

var (
	Authorisations = promauto.NewCounterVec(prometheus.CounterOpts{
		Name: "payments_authorisations_total",
		Help: "Authorisations by outcome: authorised, declined or error",
	}, []string{"outcome"})

	ProcessorDuration = promauto.NewHistogram(prometheus.HistogramOpts{
		Name:    "payments_processor_request_duration_seconds",
		Help:    "Duration of calls to the card processor",
		Buckets: []float64{0.1, 0.25, 0.5, 1, 2, 3},
	})

	CircuitOpen = promauto.NewGauge(prometheus.GaugeOpts{
		Name: "payments_processor_circuit_open",
		Help: "1 while calls to the card processor are refused",
	})

	LedgerImbalance = promauto.NewGauge(prometheus.GaugeOpts{
		Name: "payments_ledger_imbalance_cents",
		Help: "Sum of all ledger entries; anything but zero is an error",
	})
)

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
