package oidc

import (
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"net/http"
	"slices"
	"time"

	"go.opentelemetry.io/contrib/instrumentation/net/http/otelhttp"

	"github.com/marketlane/identity/internal/telemetry"
)

const tokenLifetime = 10 * time.Minute

// Authenticator checks the secret of a client.
type Authenticator interface {
	Authenticate(ctx context.Context, id, secret string) (Client, error)
}

// Provider serves the OpenID Connect endpoints.
type Provider struct {
	issuer  string
	clients Authenticator
	keys    *Keys
}

// NewProvider returns a provider that issues tokens as issuer.
func NewProvider(issuer string, clients Authenticator, keys *Keys) *Provider {
	return &Provider{issuer: issuer, clients: clients, keys: keys}
}

// Register adds the endpoints to the mux.
func (p *Provider) Register(mux *http.ServeMux) {
	mux.HandleFunc("GET /.well-known/openid-configuration", p.discovery)
	mux.HandleFunc("GET /.well-known/jwks.json", p.jwks)
	token := telemetry.Measured("/oauth2/token", http.HandlerFunc(p.token))
	mux.Handle("POST /oauth2/token", otelhttp.NewHandler(token, "token"))
}

func (p *Provider) discovery(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Cache-Control", "public, max-age=3600")
	respond(w, http.StatusOK, map[string]any{
		"issuer":                                p.issuer,
		"token_endpoint":                        p.issuer + "/oauth2/token",
		"jwks_uri":                              p.issuer + "/.well-known/jwks.json",
		"grant_types_supported":                 []string{"client_credentials"},
		"token_endpoint_auth_methods_supported": []string{"client_secret_basic"},
		"id_token_signing_alg_values_supported": []string{"ES256"},
	})
}

func (p *Provider) jwks(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Cache-Control", "public, max-age=300")
	respond(w, http.StatusOK, p.keys.Public())
}

func (p *Provider) token(w http.ResponseWriter, r *http.Request) {
	ctx := r.Context()
	id, secret, ok := r.BasicAuth()
	if !ok || r.PostFormValue("grant_type") != "client_credentials" {
		p.refuse(w, http.StatusBadRequest, "unsupported_grant_type")
		return
	}
	client, err := p.clients.Authenticate(ctx, id, secret)
	if errors.Is(err, ErrInvalidClient) {
		slog.WarnContext(ctx, "client refused", "client", id)
		p.refuse(w, http.StatusUnauthorized, "invalid_client")
		return
	}
	audience := r.PostFormValue("audience")
	if err == nil && !slices.Contains(client.Audiences, audience) {
		p.refuse(w, http.StatusBadRequest, "invalid_target")
		return
	}
	var token string
	scope := grant(client, r.PostFormValue("scope"))
	if err == nil {
		token, err = p.keys.Sign(newClaims(p.issuer, client.ID, audience, scope, time.Now(), tokenLifetime))
	}
	if err != nil {
		slog.ErrorContext(ctx, "token not issued", "client", id, "error", err)
		p.refuse(w, http.StatusInternalServerError, "server_error")
		return
	}
	telemetry.TokenRequests.WithLabelValues("client_credentials", "issued").Inc()
	w.Header().Set("Cache-Control", "no-store")
	respond(w, http.StatusOK, map[string]any{
		"access_token": token,
		"token_type":   "Bearer",
		"expires_in":   int(tokenLifetime.Seconds()),
		"scope":        scope,
	})
}

func (p *Provider) refuse(w http.ResponseWriter, status int, reason string) {
	telemetry.TokenRequests.WithLabelValues("client_credentials", reason).Inc()
	respond(w, status, map[string]string{"error": reason})
}

func respond(w http.ResponseWriter, status int, body any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(body)
}
