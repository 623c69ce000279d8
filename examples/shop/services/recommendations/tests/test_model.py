import pytest

from recommendations.model import Model, train

ORDERS = [{"mug", "spoon"}] * 6 + [{"mug", "lamp"}] * 2 + [{"lamp"}] * 4


def test_often_together_is_suggested():
    model = train(ORDERS, "test")
    assert [entry.sku for entry in model.related("mug")] == ["spoon"]


def test_rare_pairs_are_dropped():
    assert train(ORDERS, "test").related("lamp") == []


def test_score_counts_against_popularity():
    score = train(ORDERS, "test").related("spoon")[0].score
    assert score == pytest.approx(6 / (8 * 6) ** 0.5, abs=1e-4)


def test_basket_items_are_not_suggested_again():
    model = train(ORDERS, "test", min_orders=1)
    assert [entry.sku for entry in model.for_basket(["mug", "spoon"])] == ["lamp"]


def test_a_model_survives_saving(tmp_path):
    train(ORDERS, "2026-09").save(tmp_path / "model.json")
    assert Model.load(tmp_path / "model.json").version == "2026-09"
