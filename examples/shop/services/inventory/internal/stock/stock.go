// Package stock holds the rules of stock levels and reservations.
package stock

import (
	"context"
	"errors"
	"log/slog"
	"sort"
	"time"

	"github.com/prometheus/client_golang/prometheus"
)

// HoldFor is how long a reservation lives without being confirmed.
const HoldFor = 15 * time.Minute

var (
	// ErrNotFound says that the product or the reservation is not known.
	ErrNotFound = errors.New("not found")
	// ErrExpired says that a reservation ended before it was confirmed.
	ErrExpired = errors.New("reservation expired")
)

// Line is a product and how many of it.
type Line struct {
	SKU      string
	Quantity int32
}

// Level is the stock of a product in one warehouse.
type Level struct {
	Warehouse string
	OnHand    int32
	Reserved  int32
}

// Reservation holds stock for an order.
type Reservation struct {
	ID        string
	ExpiresAt time.Time
	Missing   []Line
}

// Store keeps stock levels and reservations.
type Store interface {
	Levels(ctx context.Context, sku string) ([]Level, error)
	Reserve(ctx context.Context, orderID string, lines []Line, until time.Time) (Reservation, error)
	Confirm(ctx context.Context, reservationID string) error
	Release(ctx context.Context, reservationID string) error
	Expire(ctx context.Context, now time.Time) (int64, error)
	CountOlderThan(ctx context.Context, age time.Duration) (int64, error)
}

// Normalize merges lines of the same product and sorts them, so that all orders lock rows in the same order.
func Normalize(lines []Line) []Line {
	total := make(map[string]int32, len(lines))
	for _, line := range lines {
		total[line.SKU] += line.Quantity
	}
	merged := make([]Line, 0, len(total))
	for sku, quantity := range total {
		merged = append(merged, Line{SKU: sku, Quantity: quantity})
	}
	sort.Slice(merged, func(i, j int) bool { return merged[i].SKU < merged[j].SKU })
	return merged
}

// ExpireEvery frees the stock of old reservations until the context ends.
func ExpireEvery(ctx context.Context, store Store, interval time.Duration) {
	ticker := time.NewTicker(interval)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case now := <-ticker.C:
			count, err := store.Expire(ctx, now)
			if err != nil {
				slog.ErrorContext(ctx, "could not expire reservations", "error", err)
				continue
			}
			if count > 0 {
				slog.InfoContext(ctx, "expired reservations", "count", count)
			}
		}
	}
}

// StuckGauge reports reservations that should have expired.
func StuckGauge(store Store) prometheus.Collector {
	return prometheus.NewGaugeFunc(prometheus.GaugeOpts{
		Name: "inventory_stuck_reservations",
		Help: "Reservations older than 20 minutes that are still held",
	}, func() float64 {
		ctx, cancel := context.WithTimeout(context.Background(), time.Second)
		defer cancel()
		count, err := store.CountOlderThan(ctx, 20*time.Minute)
		if err != nil {
			return -1
		}
		return float64(count)
	})
}
