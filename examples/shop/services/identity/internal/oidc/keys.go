// Package oidc issues tokens and publishes the keys to check them with.
package oidc

import (
	"encoding/json"
	"errors"
	"os"
	"time"

	"github.com/go-jose/go-jose/v4"

	"github.com/marketlane/identity/internal/telemetry"
)

// Keys are the signing keys, the newest first. Older ones are published until the last token signed with them has expired.
type Keys struct {
	set jose.JSONWebKeySet
}

// LoadKeys reads a private JSON web key set.
func LoadKeys(path string) (*Keys, error) {
	content, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var keys Keys
	if err := json.Unmarshal(content, &keys.set); err != nil {
		return nil, err
	}
	if len(keys.set.Keys) == 0 {
		return nil, errors.New("the key set is empty")
	}
	for _, key := range keys.set.Keys {
		if len(key.Certificates) > 0 {
			telemetry.KeyExpiry.WithLabelValues(key.KeyID).Set(float64(key.Certificates[0].NotAfter.Unix()))
		}
	}
	return &keys, nil
}

// Public returns what clients may see.
func (k *Keys) Public() jose.JSONWebKeySet {
	var public jose.JSONWebKeySet
	for _, key := range k.set.Keys {
		public.Keys = append(public.Keys, key.Public())
	}
	return public
}

// Sign returns a compact token with the claims.
func (k *Keys) Sign(claims Claims) (string, error) {
	signer, err := jose.NewSigner(
		jose.SigningKey{Algorithm: jose.ES256, Key: k.set.Keys[0]},
		(&jose.SignerOptions{}).WithType("at+jwt"))
	if err != nil {
		return "", err
	}
	payload, err := json.Marshal(claims)
	if err != nil {
		return "", err
	}
	signed, err := signer.Sign(payload)
	if err != nil {
		return "", err
	}
	return signed.CompactSerialize()
}

// Claims of an access token.
type Claims struct {
	Issuer   string `json:"iss"`
	Subject  string `json:"sub"`
	Audience string `json:"aud"`
	Scope    string `json:"scope"`
	IssuedAt int64  `json:"iat"`
	Expires  int64  `json:"exp"`
}

func newClaims(issuer, subject, audience, scope string, now time.Time, lifetime time.Duration) Claims {
	return Claims{
		Issuer:   issuer,
		Subject:  subject,
		Audience: audience,
		Scope:    scope,
		IssuedAt: now.Unix(),
		Expires:  now.Add(lifetime).Unix(),
	}
}
