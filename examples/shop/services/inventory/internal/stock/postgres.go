package stock

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
)

const expiryLock = 4711

// Postgres keeps stock in the schema inventory of the fulfilment database.
type Postgres struct {
	pool *pgxpool.Pool
}

// NewPostgres returns a store on the given connections.
func NewPostgres(pool *pgxpool.Pool) *Postgres {
	return &Postgres{pool: pool}
}

// Levels returns the stock of a product in each warehouse.
func (p *Postgres) Levels(ctx context.Context, sku string) ([]Level, error) {
	rows, err := p.pool.Query(ctx, `
		SELECT w.code, s.on_hand, s.reserved
		FROM inventory.stock s JOIN public.warehouses w ON w.id = s.warehouse_id
		WHERE s.sku = $1 ORDER BY w.code`, sku)
	if err != nil {
		return nil, fmt.Errorf("read stock: %w", err)
	}
	levels, err := pgx.CollectRows(rows, pgx.RowToStructByPos[Level])
	if err != nil {
		return nil, fmt.Errorf("read stock: %w", err)
	}
	if len(levels) == 0 {
		return nil, ErrNotFound
	}
	return levels, nil
}

// Reserve holds all lines or none. It returns the existing reservation when the order already has one.
func (p *Postgres) Reserve(ctx context.Context, orderID string, lines []Line, until time.Time) (Reservation, error) {
	var result Reservation
	err := pgx.BeginFunc(ctx, p.pool, func(tx pgx.Tx) error {
		err := tx.QueryRow(ctx, `
			SELECT id, expires_at FROM inventory.reservations WHERE order_id = $1`, orderID,
		).Scan(&result.ID, &result.ExpiresAt)
		if err == nil {
			return nil
		}
		if !errors.Is(err, pgx.ErrNoRows) {
			return err
		}

		for _, line := range lines {
			tag, err := tx.Exec(ctx, `
				UPDATE inventory.stock SET reserved = reserved + $2
				WHERE (sku, warehouse_id) = (
					SELECT sku, warehouse_id FROM inventory.stock
					WHERE sku = $1 AND on_hand - reserved >= $2
					ORDER BY warehouse_id LIMIT 1 FOR UPDATE
				)`, line.SKU, line.Quantity)
			if err != nil {
				return err
			}
			if tag.RowsAffected() == 0 {
				result.Missing = append(result.Missing, line)
			}
		}
		if len(result.Missing) > 0 {
			return errMissing
		}

		result.ExpiresAt = until
		return tx.QueryRow(ctx, `
			INSERT INTO inventory.reservations (order_id, lines, expires_at)
			VALUES ($1, $2, $3) RETURNING id`, orderID, lines, until,
		).Scan(&result.ID)
	})
	if errors.Is(err, errMissing) {
		return Reservation{Missing: result.Missing}, nil
	}
	if err != nil {
		return Reservation{}, fmt.Errorf("reserve: %w", err)
	}
	return result, nil
}

var errMissing = errors.New("not enough stock")

// Confirm takes the reserved stock for good.
func (p *Postgres) Confirm(ctx context.Context, reservationID string) error {
	tag, err := p.pool.Exec(ctx, `
		UPDATE inventory.reservations SET state = 'taken'
		WHERE id = $1 AND (state = 'taken' OR (state = 'reserved' AND expires_at > now()))`, reservationID)
	if err != nil {
		return fmt.Errorf("confirm: %w", err)
	}
	if tag.RowsAffected() == 0 {
		return ErrExpired
	}
	return nil
}

// Release frees the reserved stock. Releasing twice does no harm.
func (p *Postgres) Release(ctx context.Context, reservationID string) error {
	_, err := p.pool.Exec(ctx, `SELECT inventory.release($1)`, reservationID)
	if err != nil {
		return fmt.Errorf("release: %w", err)
	}
	return nil
}

// Expire releases what is over its time. Only one replica does the work.
func (p *Postgres) Expire(ctx context.Context, now time.Time) (int64, error) {
	var count int64
	err := pgx.BeginFunc(ctx, p.pool, func(tx pgx.Tx) error {
		var locked bool
		if err := tx.QueryRow(ctx, `SELECT pg_try_advisory_xact_lock($1)`, expiryLock).Scan(&locked); err != nil {
			return err
		}
		if !locked {
			return nil
		}
		return tx.QueryRow(ctx, `
			SELECT count(inventory.release(id)) FROM inventory.reservations
			WHERE state = 'reserved' AND expires_at <= $1`, now).Scan(&count)
	})
	if err != nil {
		return 0, fmt.Errorf("expire: %w", err)
	}
	return count, nil
}

// CountOlderThan counts reservations that are still held after the given age.
func (p *Postgres) CountOlderThan(ctx context.Context, age time.Duration) (int64, error) {
	var count int64
	err := p.pool.QueryRow(ctx, `
		SELECT count(*) FROM inventory.reservations
		WHERE state = 'reserved' AND created_at < $1`, time.Now().Add(-age)).Scan(&count)
	return count, err
}
