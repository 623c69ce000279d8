// Package api serves payments over HTTP.
package api

import (
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"net/http"

	"github.com/prometheus/client_golang/prometheus/promhttp"
	"go.opentelemetry.io/contrib/instrumentation/net/http/otelhttp"

	"gitlab.com/marketlane/payments/internal/ledger"
	"gitlab.com/marketlane/payments/internal/processor"
	"gitlab.com/marketlane/payments/internal/telemetry"
)

// Book is the part of the ledger the API needs.
type Book interface {
	Find(ctx context.Context, id string) (ledger.Payment, error)
	FindByKey(ctx context.Context, key string) (ledger.Payment, error)
	Record(ctx context.Context, payment ledger.Payment, key string) error
	Change(ctx context.Context, id, action string) (ledger.Payment, error)
}

// Processor holds money on a card.
type Processor interface {
	Authorise(ctx context.Context, key, method string, amount int64, currency string) (processor.Authorisation, error)
}

type handler struct {
	book      Book
	processor Processor
}

type newPayment struct {
	Reference string `json:"reference"`
	Method    string `json:"method"`
	Amount    struct {
		Amount   int64  `json:"amount"`
		Currency string `json:"currency"`
	} `json:"amount"`
}

// NewHandler returns the routes of the service.
func NewHandler(book Book, p Processor, ping func(context.Context) error) http.Handler {
	h := handler{book: book, processor: p}
	mux := http.NewServeMux()
	mux.Handle("POST /v1/payments", otelhttp.NewHandler(http.HandlerFunc(h.create), "create payment"))
	mux.Handle("GET /v1/payments/{id}", otelhttp.NewHandler(http.HandlerFunc(h.read), "read payment"))
	mux.Handle("POST /v1/payments/{id}/{action}", otelhttp.NewHandler(http.HandlerFunc(h.change), "change payment"))
	mux.Handle("GET /metrics", promhttp.Handler())
	mux.HandleFunc("GET /healthz/live", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusOK) })
	mux.HandleFunc("GET /healthz/ready", func(w http.ResponseWriter, r *http.Request) {
		if err := ping(r.Context()); err != nil {
			problem(w, http.StatusServiceUnavailable, "Database unreachable")
		}
	})
	return mux
}

func (h handler) create(w http.ResponseWriter, r *http.Request) {
	ctx := r.Context()
	key := r.Header.Get("Idempotency-Key")
	var input newPayment
	if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, 16<<10)).Decode(&input); err != nil || key == "" {
		problem(w, http.StatusBadRequest, "A JSON body and an Idempotency-Key are required")
		return
	}
	if input.Amount.Amount <= 0 || len(input.Amount.Currency) != 3 {
		problem(w, http.StatusUnprocessableEntity, "The amount must be positive and in an ISO currency")
		return
	}
	if known, err := h.book.FindByKey(ctx, key); err == nil {
		respond(w, http.StatusCreated, known)
		return
	}

	held, err := h.processor.Authorise(ctx, key, input.Method, input.Amount.Amount, input.Amount.Currency)
	switch {
	case errors.Is(err, processor.ErrDeclined):
		telemetry.Authorisations.WithLabelValues("declined").Inc()
		problem(w, http.StatusPaymentRequired, "The payment was declined")
		return
	case err != nil:
		telemetry.Authorisations.WithLabelValues("error").Inc()
		slog.ErrorContext(ctx, "authorisation failed", "reference", input.Reference, "error", err)
		w.Header().Set("Retry-After", "15")
		problem(w, http.StatusServiceUnavailable, "The card processor is unavailable")
		return
	}

	payment := ledger.Payment{
		ID:        "pay_" + held.ID,
		Reference: input.Reference,
		Status:    "authorised",
		Amount:    input.Amount.Amount,
		Currency:  input.Amount.Currency,
	}
	if err := h.book.Record(ctx, payment, key); err != nil {
		telemetry.Authorisations.WithLabelValues("error").Inc()
		slog.ErrorContext(ctx, "payment not recorded", "payment", payment.ID, "error", err)
		problem(w, http.StatusInternalServerError, "The payment could not be recorded")
		return
	}
	telemetry.Authorisations.WithLabelValues("authorised").Inc()
	respond(w, http.StatusCreated, payment)
}

func (h handler) read(w http.ResponseWriter, r *http.Request) {
	payment, err := h.book.Find(r.Context(), r.PathValue("id"))
	switch {
	case errors.Is(err, ledger.ErrNotFound):
		problem(w, http.StatusNotFound, "No such payment")
	case err != nil:
		problem(w, http.StatusInternalServerError, "Internal error")
	default:
		respond(w, http.StatusOK, payment)
	}
}

func (h handler) change(w http.ResponseWriter, r *http.Request) {
	payment, err := h.book.Change(r.Context(), r.PathValue("id"), r.PathValue("action"))
	switch {
	case errors.Is(err, ledger.ErrNotFound):
		problem(w, http.StatusNotFound, "No such payment")
	case errors.Is(err, ledger.ErrWrongState):
		problem(w, http.StatusConflict, "The payment is in another state")
	case err != nil:
		slog.ErrorContext(r.Context(), "payment not changed", "payment", r.PathValue("id"), "error", err)
		problem(w, http.StatusInternalServerError, "Internal error")
	default:
		respond(w, http.StatusOK, payment)
	}
}

func respond(w http.ResponseWriter, status int, body any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(body)
}

func problem(w http.ResponseWriter, status int, title string) {
	w.Header().Set("Content-Type", "application/problem+json")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(map[string]any{"title": title, "status": status})
}
