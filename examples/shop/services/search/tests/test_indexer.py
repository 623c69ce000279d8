from search.indexer import document


def test_document_keeps_what_is_searched():
    product = {
        "sku": "MUG-RED-350",
        "name": "Red mug, 350 ml",
        "category": "kitchen",
        "price": {"amount": 1290, "currency": "EUR"},
        "images": ["https://images.marketlane.example/mug-red-350/main.avif"],
        "updatedAt": "2026-08-01T00:00:00Z",
    }
    found = document(product)
    assert found["price"] == 1290
    assert found["suggest"] == ["Red mug, 350 ml"]
    assert "images" not in found
