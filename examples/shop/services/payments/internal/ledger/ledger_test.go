package ledger

import "testing"

func TestAuthorisedAddsUpToZero(t *testing.T) {
	var sum int64
	for _, entry := range Authorised(4990) {
		sum += entry.Cents
	}
	if sum != 0 {
		t.Fatalf("entries add up to %d", sum)
	}
}
