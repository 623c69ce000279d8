//go:build contract

package contract

import (
	"context"
	"net/http/httptest"
	"os"
	"testing"

	"github.com/pact-foundation/pact-go/v2/models"
	"github.com/pact-foundation/pact-go/v2/provider"

	"gitlab.com/marketlane/payments/internal/api"
	"gitlab.com/marketlane/payments/internal/ledger"
	"gitlab.com/marketlane/payments/internal/processor"
)

type memory struct{}

func (memory) Find(context.Context, string) (ledger.Payment, error) {
	return ledger.Payment{}, ledger.ErrNotFound
}

func (memory) FindByKey(context.Context, string) (ledger.Payment, error) {
	return ledger.Payment{}, ledger.ErrNotFound
}

func (memory) Record(context.Context, ledger.Payment, string) error { return nil }

func (memory) Change(context.Context, string, string) (ledger.Payment, error) {
	return ledger.Payment{}, ledger.ErrNotFound
}

type approving struct{}

func (approving) Authorise(context.Context, string, string, int64, string) (processor.Authorisation, error) {
	return processor.Authorisation{ID: "8Qm2", Status: "authorised"}, nil
}

func TestConsumersContracts(t *testing.T) {
	server := httptest.NewServer(api.NewHandler(memory{}, approving{}, func(context.Context) error { return nil }))
	defer server.Close()

	err := provider.NewVerifier().VerifyProvider(t, provider.VerifyRequest{
		Provider:                   "payments",
		ProviderBaseURL:            server.URL,
		BrokerURL:                  os.Getenv("PACT_BROKER_BASE_URL"),
		BrokerToken:                os.Getenv("PACT_BROKER_TOKEN"),
		ProviderVersion:            os.Getenv("CI_COMMIT_SHA"),
		PublishVerificationResults: os.Getenv("CI") != "",
		ConsumerVersionSelectors:   []provider.Selector{&provider.ConsumerVersionSelector{DeployedOrReleased: true}},
		StateHandlers: models.StateHandlers{
			"the payment method pm_visa is valid": func(bool, models.ProviderState) (models.ProviderStateResponse, error) {
				return nil, nil
			},
		},
	})
	if err != nil {
		t.Fatal(err)
	}
}
