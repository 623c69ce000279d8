"""Trains the model from a file with the columns order, sku and category."""

import csv
import sys
from collections import defaultdict
from datetime import date
from pathlib import Path

from recommendations.model import BLOCKED_CATEGORIES, train


def read_orders(path: Path) -> list[set[str]]:
    orders: dict[str, set[str]] = defaultdict(set)
    with path.open(newline="") as file:
        for row in csv.DictReader(file):
            if row["category"] not in BLOCKED_CATEGORIES:
                orders[row["order"]].add(row["sku"])
    return list(orders.values())


def main() -> None:
    source, target = (Path(argument) for argument in sys.argv[1:3])
    model = train(read_orders(source), version=date.today().isoformat())
    model.save(target)
    print(f"wrote {target}, version {model.version}")


if __name__ == "__main__":
    main()
