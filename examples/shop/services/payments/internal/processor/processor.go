// Package processor talks to the card processor.
package processor

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"time"

	"github.com/sony/gobreaker/v2"
	"go.opentelemetry.io/contrib/instrumentation/net/http/otelhttp"

	"gitlab.com/marketlane/payments/internal/telemetry"
)

const (
	attemptTimeout = 1800 * time.Millisecond
	maxAttempts    = 2
)

var (
	// ErrDeclined means that the card was refused; trying again will not help.
	ErrDeclined = errors.New("payment declined")
	// ErrUnavailable means that the processor did not give an answer.
	ErrUnavailable = errors.New("card processor unavailable")
)

// Authorisation is money held on a card.
type Authorisation struct {
	ID     string `json:"id"`
	Status string `json:"status"`
}

// Client calls the processor with a timeout, retries and a circuit breaker.
type Client struct {
	baseURL string
	apiKey  string
	http    *http.Client
	breaker *gobreaker.CircuitBreaker[Authorisation]
}

// New returns a client of the processor at baseURL.
func New(baseURL, apiKey string) *Client {
	return &Client{
		baseURL: baseURL,
		apiKey:  apiKey,
		http:    &http.Client{Timeout: attemptTimeout, Transport: otelhttp.NewTransport(http.DefaultTransport)},
		breaker: gobreaker.NewCircuitBreaker[Authorisation](gobreaker.Settings{
			Name:    "card-processor",
			Timeout: 15 * time.Second,
			ReadyToTrip: func(counts gobreaker.Counts) bool {
				return counts.ConsecutiveFailures >= 5
			},
			IsSuccessful: func(err error) bool {
				return err == nil || errors.Is(err, ErrDeclined)
			},
			OnStateChange: func(_ string, _, to gobreaker.State) {
				open := 0.0
				if to == gobreaker.StateOpen {
					open = 1
				}
				telemetry.CircuitOpen.Set(open)
			},
		}),
	}
}

// Authorise holds the amount. The key makes repeating safe: the processor answers a known key with its first answer.
func (c *Client) Authorise(ctx context.Context, key, method string, amount int64, currency string) (Authorisation, error) {
	body, err := json.Marshal(map[string]any{"method": method, "amount": amount, "currency": currency, "capture": false})
	if err != nil {
		return Authorisation{}, err
	}
	var last error
	for attempt := 1; attempt <= maxAttempts; attempt++ {
		result, err := c.breaker.Execute(func() (Authorisation, error) {
			return c.post(ctx, "/charges", key, body)
		})
		if err == nil || errors.Is(err, ErrDeclined) {
			return result, err
		}
		last = err
		if errors.Is(err, gobreaker.ErrOpenState) || ctx.Err() != nil {
			break
		}
		select {
		case <-time.After(time.Duration(rand.IntN(200)) * time.Millisecond):
		case <-ctx.Done():
		}
	}
	return Authorisation{}, fmt.Errorf("%w: %w", ErrUnavailable, last)
}

func (c *Client) post(ctx context.Context, path, key string, body []byte) (Authorisation, error) {
	started := time.Now()
	defer func() { telemetry.ProcessorDuration.Observe(time.Since(started).Seconds()) }()

	request, err := http.NewRequestWithContext(ctx, http.MethodPost, c.baseURL+path, bytes.NewReader(body))
	if err != nil {
		return Authorisation{}, err
	}
	request.Header.Set("Authorization", "Bearer "+c.apiKey)
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("Idempotency-Key", key)

	response, err := c.http.Do(request)
	if err != nil {
		return Authorisation{}, err
	}
	defer response.Body.Close()

	switch {
	case response.StatusCode == http.StatusPaymentRequired:
		return Authorisation{}, ErrDeclined
	case response.StatusCode >= 300:
		_, _ = io.Copy(io.Discard, response.Body)
		return Authorisation{}, fmt.Errorf("processor answered %d", response.StatusCode)
	}
	var result Authorisation
	err = json.NewDecoder(io.LimitReader(response.Body, 64<<10)).Decode(&result)
	return result, err
}
