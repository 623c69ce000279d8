//go:build contract

package contract

import (
	"os"
	"testing"

	"github.com/pact-foundation/pact-go/v2/provider"
)

func TestConsumersContracts(t *testing.T) {
	err := provider.NewVerifier().VerifyProvider(t, provider.VerifyRequest{
		Provider:                   "identity",
		ProviderBaseURL:            os.Getenv("PROVIDER_URL"),
		BrokerURL:                  os.Getenv("PACT_BROKER_BASE_URL"),
		BrokerToken:                os.Getenv("PACT_BROKER_TOKEN"),
		ProviderVersion:            os.Getenv("BUILD_SOURCEVERSION"),
		PublishVerificationResults: true,
	})
	if err != nil {
		t.Fatal(err)
	}
}
