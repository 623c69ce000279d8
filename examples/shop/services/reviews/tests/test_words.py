from words import clean


def test_plain_text_is_clean():
    assert clean("Keeps the tea warm.")


def test_links_wait_for_a_person():
    assert not clean("Cheaper at https://example.org")
