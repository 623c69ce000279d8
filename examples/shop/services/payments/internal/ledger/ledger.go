// Package ledger keeps payments and their double-entry bookings.
package ledger

import (
	"context"
	"errors"
	"log/slog"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"gitlab.com/marketlane/payments/internal/telemetry"
)

// Payment is money held or taken for one order.
type Payment struct {
	ID        string    `json:"id"`
	Reference string    `json:"reference"`
	Status    string    `json:"status"`
	Amount    int64     `json:"amount"`
	Currency  string    `json:"currency"`
	CreatedAt time.Time `json:"createdAt"`
}

// Entry is one side of a booking; the entries of a booking add up to zero.
type Entry struct {
	Account string
	Cents   int64
}

// ErrNotFound means that there is no such payment.
var ErrNotFound = errors.New("no such payment")

// ErrWrongState means that the payment cannot be changed in this way now.
var ErrWrongState = errors.New("payment is in another state")

// A change is what an action needs, what it leads to and the accounts it books from and to.
// The settlement job at night sends captures, voids and refunds to the processor.
type change struct {
	before, after, from, to string
}

var changes = map[string]change{
	"capture": {"authorised", "captured", "processor:held", "bank:expected"},
	"void":    {"authorised", "voided", "processor:held", "customer:owed"},
	"refund":  {"captured", "refunded", "bank:expected", "customer:owed"},
}

// Ledger stores payments in PostgreSQL.
type Ledger struct {
	pool *pgxpool.Pool
}

// New returns a ledger that uses the pool.
func New(pool *pgxpool.Pool) *Ledger {
	return &Ledger{pool: pool}
}

// FindByKey returns the payment that was made with an idempotency key.
func (l *Ledger) FindByKey(ctx context.Context, key string) (Payment, error) {
	return l.find(ctx, `SELECT id, reference, status, amount, currency, created_at FROM payments WHERE idempotency_key = $1`, key)
}

// Find returns a payment by its id.
func (l *Ledger) Find(ctx context.Context, id string) (Payment, error) {
	return l.find(ctx, `SELECT id, reference, status, amount, currency, created_at FROM payments WHERE id = $1`, id)
}

func (l *Ledger) find(ctx context.Context, query, argument string) (Payment, error) {
	var p Payment
	err := l.pool.QueryRow(ctx, query, argument).Scan(&p.ID, &p.Reference, &p.Status, &p.Amount, &p.Currency, &p.CreatedAt)
	if errors.Is(err, pgx.ErrNoRows) {
		return p, ErrNotFound
	}
	return p, err
}

// Record stores an authorised payment together with its bookings, or nothing.
func (l *Ledger) Record(ctx context.Context, p Payment, key string) error {
	return pgx.BeginFunc(ctx, l.pool, func(tx pgx.Tx) error {
		_, err := tx.Exec(ctx,
			`INSERT INTO payments (id, reference, status, amount, currency, idempotency_key) VALUES ($1, $2, $3, $4, $5, $6)`,
			p.ID, p.Reference, p.Status, p.Amount, p.Currency, key)
		if err != nil {
			return err
		}
		return book(ctx, tx, p.ID, Authorised(p.Amount))
	})
}

// Change captures, voids or refunds a payment. Doing the same twice changes nothing the second time.
func (l *Ledger) Change(ctx context.Context, id, action string) (Payment, error) {
	payment, err := l.Find(ctx, id)
	if err != nil {
		return payment, err
	}
	wanted, known := changes[action]
	if !known {
		return payment, ErrNotFound
	}
	if payment.Status == wanted.after {
		return payment, nil
	}
	err = pgx.BeginFunc(ctx, l.pool, func(tx pgx.Tx) error {
		result, err := tx.Exec(ctx, `UPDATE payments SET status = $1 WHERE id = $2 AND status = $3`, wanted.after, id, wanted.before)
		if err != nil {
			return err
		}
		if result.RowsAffected() == 0 {
			return ErrWrongState
		}
		return book(ctx, tx, id, []Entry{
			{Account: wanted.from, Cents: -payment.Amount},
			{Account: wanted.to, Cents: payment.Amount},
		})
	})
	payment.Status = wanted.after
	return payment, err
}

// Authorised returns the bookings of an authorisation.
func Authorised(cents int64) []Entry {
	return []Entry{
		{Account: "processor:held", Cents: cents},
		{Account: "customer:owed", Cents: -cents},
	}
}

func book(ctx context.Context, tx pgx.Tx, paymentID string, entries []Entry) error {
	for _, entry := range entries {
		_, err := tx.Exec(ctx, `INSERT INTO entries (payment_id, account, cents) VALUES ($1, $2, $3)`, paymentID, entry.Account, entry.Cents)
		if err != nil {
			return err
		}
	}
	return nil
}

// WatchBalance exports the sum of all entries until the context ends.
func (l *Ledger) WatchBalance(ctx context.Context, every time.Duration) {
	ticker := time.NewTicker(every)
	defer ticker.Stop()
	for {
		var cents int64
		if err := l.pool.QueryRow(ctx, `SELECT coalesce(sum(cents), 0)::bigint FROM entries`).Scan(&cents); err != nil {
			slog.WarnContext(ctx, "balance not read", "error", err)
		} else {
			telemetry.LedgerImbalance.Set(float64(cents))
		}
		select {
		case <-ticker.C:
		case <-ctx.Done():
			return
		}
	}
}
