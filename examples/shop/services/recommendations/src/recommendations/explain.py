"""Shows how strongly two products belong together."""

import os
import sys
from pathlib import Path

from recommendations.model import Model


def main() -> None:
    first, second = sys.argv[1:3]
    model = Model.load(Path(os.environ.get("MODEL_PATH", "model.json")))
    score = next((entry.score for entry in model.related(first, 20) if entry.sku == second), None)
    if score is None:
        print(f"{second} is not among the 20 best for {first}")
    else:
        print(f"{first} + {second}: {score} (model {model.version})")


if __name__ == "__main__":
    main()
