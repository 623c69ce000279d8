package oidc

import "testing"

func TestGrantGivesOnlyWhatIsAllowed(t *testing.T) {
	client := Client{ID: "search", Scopes: []string{"catalog:read", "reviews:read"}}
	tests := map[string]string{
		"catalog:read":               "catalog:read",
		"catalog:write catalog:read": "catalog:read",
		"catalog:write":              "",
		"":                           "",
	}
	for wanted, expected := range tests {
		if got := grant(client, wanted); got != expected {
			t.Errorf("grant(%q) = %q, want %q", wanted, got, expected)
		}
	}
}
