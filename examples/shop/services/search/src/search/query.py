"""Builds Elasticsearch queries from what a shopper typed."""

from typing import Any, Literal

Sort = Literal["relevance", "price_asc", "price_desc", "newest"]

PAGE_SIZE = 24

_SORTS: dict[str, list[dict[str, str]]] = {
    "price_asc": [{"price": "asc"}],
    "price_desc": [{"price": "desc"}],
    "newest": [{"updatedAt": "desc"}],
}


def search_body(text: str, category: str | None, sort: Sort, page: int) -> dict[str, Any]:
    query: dict[str, Any] = {
        "bool": {
            "must": {
                "multi_match": {
                    "query": text,
                    "fields": ["name^4", "description"],
                    "fuzziness": "AUTO",
                    "operator": "and",
                }
            },
            "filter": [],
        }
    }
    if category:
        query["bool"]["filter"].append({"term": {"category": category}})
    body: dict[str, Any] = {"query": query, "from": (page - 1) * PAGE_SIZE, "size": PAGE_SIZE}
    if sort in _SORTS:
        body["sort"] = _SORTS[sort]
    return body


def suggest_body(prefix: str) -> dict[str, Any]:
    return {
        "suggest": {
            "names": {
                "prefix": prefix,
                "completion": {"field": "suggest", "size": 10, "skip_duplicates": True},
            }
        },
        "_source": False,
    }
