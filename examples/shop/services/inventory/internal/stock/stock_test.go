package stock

import (
	"reflect"
	"testing"
)

func TestNormalize(t *testing.T) {
	tests := map[string]struct {
		in, want []Line
	}{
		"empty":             {in: nil, want: []Line{}},
		"sorted by product": {in: []Line{{"SPOON", 1}, {"MUG", 2}}, want: []Line{{"MUG", 2}, {"SPOON", 1}}},
		"merged":            {in: []Line{{"MUG", 1}, {"MUG", 2}}, want: []Line{{"MUG", 3}}},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			if got := Normalize(test.in); !reflect.DeepEqual(got, test.want) {
				t.Errorf("Normalize(%v) = %v, want %v", test.in, got, test.want)
			}
		})
	}
}
