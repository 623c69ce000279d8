package processor

import (
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"sync/atomic"
	"testing"
)

func TestAuthoriseRetriesOnceWithTheSameKey(t *testing.T) {
	var calls atomic.Int32
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Idempotency-Key") != "order-1" {
			t.Errorf("unexpected key %q", r.Header.Get("Idempotency-Key"))
		}
		if calls.Add(1) == 1 {
			w.WriteHeader(http.StatusBadGateway)
			return
		}
		_, _ = w.Write([]byte(`{"id":"ch_1","status":"authorised"}`))
	}))
	defer server.Close()

	result, err := New(server.URL, "key").Authorise(context.Background(), "order-1", "pm_visa", 4990, "EUR")
	if err != nil || result.ID != "ch_1" {
		t.Fatalf("got %+v, %v", result, err)
	}
}

func TestAuthoriseDoesNotRetryADecline(t *testing.T) {
	var calls atomic.Int32
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		calls.Add(1)
		w.WriteHeader(http.StatusPaymentRequired)
	}))
	defer server.Close()

	_, err := New(server.URL, "key").Authorise(context.Background(), "order-1", "pm_visa", 4990, "EUR")
	if !errors.Is(err, ErrDeclined) || calls.Load() != 1 {
		t.Fatalf("got %v after %d calls", err, calls.Load())
	}
}
