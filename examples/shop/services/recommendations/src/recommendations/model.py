"""Item-to-item suggestions: what was bought together, against how popular each item is."""

import json
import math
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

MIN_ORDERS = 5
BLOCKED_CATEGORIES = frozenset({"adult", "medicine"})


@dataclass(frozen=True)
class Suggestion:
    sku: str
    score: float


class Model:
    def __init__(self, pairs: dict[str, dict[str, float]], version: str) -> None:
        self._pairs = pairs
        self.version = version

    def related(self, sku: str, limit: int = 8) -> list[Suggestion]:
        return _best(self._pairs.get(sku, {}), limit)

    def for_basket(self, skus: list[str], limit: int = 8) -> list[Suggestion]:
        scores: Counter[str] = Counter()
        for sku in skus:
            scores.update(self._pairs.get(sku, {}))
        for sku in skus:
            scores.pop(sku, None)
        return _best({sku: score / len(skus) for sku, score in scores.items()}, limit)

    def save(self, path: Path) -> None:
        path.write_text(json.dumps({"version": self.version, "pairs": self._pairs}))

    @classmethod
    def load(cls, path: Path) -> "Model":
        data = json.loads(path.read_text())
        return cls(data["pairs"], data["version"])


def train(orders: Iterable[set[str]], version: str, min_orders: int = MIN_ORDERS) -> Model:
    single: Counter[str] = Counter()
    together: Counter[tuple[str, str]] = Counter()
    for order in orders:
        single.update(order)
        together.update(combinations(sorted(order), 2))

    pairs: dict[str, dict[str, float]] = {}
    for (a, b), count in together.items():
        if count < min_orders:
            continue
        score = round(count / math.sqrt(single[a] * single[b]), 4)
        pairs.setdefault(a, {})[b] = score
        pairs.setdefault(b, {})[a] = score
    return Model(pairs, version)


def _best(scores: dict[str, float], limit: int) -> list[Suggestion]:
    ranked = sorted(scores.items(), key=lambda item: (-item[1], item[0]))
    return [Suggestion(sku, score) for sku, score in ranked[: min(limit, 20)]]
