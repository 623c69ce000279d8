from search.query import PAGE_SIZE, search_body, suggest_body


def test_all_words_must_match():
    body = search_body("red mug", None, "relevance", 1)
    assert body["query"]["bool"]["must"]["multi_match"]["operator"] == "and"
    assert "sort" not in body


def test_category_is_a_filter():
    filters = search_body("mug", "kitchen", "relevance", 1)["query"]["bool"]["filter"]
    assert {"term": {"category": "kitchen"}} in filters


def test_pages_start_at_one():
    assert search_body("mug", None, "newest", 1)["from"] == 0
    assert search_body("mug", None, "newest", 3)["from"] == 2 * PAGE_SIZE


def test_suggestions_use_the_prefix():
    assert suggest_body("mu")["suggest"]["names"]["prefix"] == "mu"
