package oidc

import (
	"context"
	"errors"
	"strings"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"golang.org/x/crypto/bcrypt"
)

// ErrInvalidClient means that the client is unknown or its secret is wrong.
var ErrInvalidClient = errors.New("invalid client")

// Client is a service that may ask for tokens.
type Client struct {
	ID        string
	Audiences []string
	Scopes    []string
}

// Clients reads clients from PostgreSQL.
type Clients struct {
	pool *pgxpool.Pool
}

// NewClients returns a store that uses the pool.
func NewClients(pool *pgxpool.Pool) *Clients {
	return &Clients{pool: pool}
}

// Authenticate returns the client when the secret is right.
func (c *Clients) Authenticate(ctx context.Context, id, secret string) (Client, error) {
	client := Client{ID: id}
	var hash string
	err := c.pool.QueryRow(ctx, `SELECT secret_hash, audiences, scopes FROM clients WHERE id = $1 AND NOT disabled`, id).
		Scan(&hash, &client.Audiences, &client.Scopes)
	if errors.Is(err, pgx.ErrNoRows) {
		return Client{}, ErrInvalidClient
	}
	if err != nil {
		return Client{}, err
	}
	if bcrypt.CompareHashAndPassword([]byte(hash), []byte(secret)) != nil {
		return Client{}, ErrInvalidClient
	}
	return client, nil
}

// grant returns those of the wanted scopes that the client may have.
func grant(client Client, wanted string) string {
	allowed := make(map[string]bool, len(client.Scopes))
	for _, scope := range client.Scopes {
		allowed[scope] = true
	}
	var granted []string
	for _, scope := range strings.Fields(wanted) {
		if allowed[scope] {
			granted = append(granted, scope)
		}
	}
	return strings.Join(granted, " ")
}
