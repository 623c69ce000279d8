"""Copies the products from product-catalog into the index. Runs as a CronJob."""

import asyncio
import logging
import os
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any

import httpx
from elasticsearch import AsyncElasticsearch
from elasticsearch.helpers import async_bulk

from search import logs

log = logging.getLogger("indexer")


def document(product: dict[str, Any]) -> dict[str, Any]:
    return {
        "sku": product["sku"],
        "name": product["name"],
        "description": product.get("description", ""),
        "category": product["category"],
        "price": product["price"]["amount"],
        "currency": product["price"]["currency"],
        "updatedAt": product.get("updatedAt"),
        "indexedAt": datetime.now(UTC).isoformat(),
        "suggest": [product["name"]],
    }


async def all_products(client: httpx.AsyncClient) -> AsyncIterator[dict[str, Any]]:
    after: str | None = ""
    while after is not None:
        response = await client.get("/v1/products", params={"limit": 200, **({"after": after} if after else {})})
        response.raise_for_status()
        page = response.json()
        for product in page["items"]:
            yield product
        after = page.get("next")


async def run() -> None:
    logs.configure()
    index = AsyncElasticsearch(os.environ["ELASTICSEARCH_URL"], request_timeout=30)
    async with httpx.AsyncClient(base_url=os.environ["CATALOG_URL"], timeout=10) as client:

        async def actions() -> AsyncIterator[dict[str, Any]]:
            async for product in all_products(client):
                yield {"_index": "products", "_id": product["sku"], "_source": document(product)}

        written, failed = await async_bulk(index, actions(), raise_on_error=False)
        log.info("indexed %d products, %d failed", written, len(failed))
    await index.close()


if __name__ == "__main__":
    asyncio.run(run())
