module github.com/marketlane/identity

go 1.25

require (
	github.com/go-jose/go-jose/v4 v4.1.1
	github.com/jackc/pgx/v5 v5.7.5
	github.com/pact-foundation/pact-go/v2 v2.4.1
	github.com/prometheus/client_golang v1.22.0
	github.com/testcontainers/testcontainers-go/modules/postgres v0.38.0
	go.opentelemetry.io/contrib/instrumentation/net/http/otelhttp v0.62.0
	go.opentelemetry.io/otel v1.37.0
	go.opentelemetry.io/otel/exporters/otlp/otlptrace/otlptracegrpc v1.37.0
	go.opentelemetry.io/otel/sdk v1.37.0
	go.opentelemetry.io/otel/trace v1.37.0
	golang.org/x/crypto v0.39.0
)
