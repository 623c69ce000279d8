module gitlab.com/marketlane/payments

go 1.25

require (
	github.com/exaring/otelpgx v0.9.3
	github.com/jackc/pgx/v5 v5.7.5
	github.com/pact-foundation/pact-go/v2 v2.4.1
	github.com/prometheus/client_golang v1.22.0
	github.com/sony/gobreaker/v2 v2.1.0
	github.com/testcontainers/testcontainers-go/modules/postgres v0.38.0
	go.opentelemetry.io/contrib/instrumentation/net/http/otelhttp v0.62.0
	go.opentelemetry.io/otel v1.37.0
	go.opentelemetry.io/otel/exporters/otlp/otlptrace/otlptracegrpc v1.37.0
	go.opentelemetry.io/otel/sdk v1.37.0
	go.opentelemetry.io/otel/trace v1.37.0
)
