"""HTTP interface of the search service."""

import asyncio
import logging
import os
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Annotated

from elasticsearch import ApiError, AsyncElasticsearch, TransportError
from fastapi import FastAPI, HTTPException, Query, Request, Response
from prometheus_client import CONTENT_TYPE_LATEST, Counter, Gauge, Histogram, generate_latest
from pydantic import BaseModel

from search import logs
from search.query import Sort, search_body, suggest_body

logs.configure()
log = logging.getLogger("search")

REQUESTS = Counter("http_requests_total", "Requests by path and status", ["service", "path", "status"])
DURATION = Histogram("http_request_duration_seconds", "Time to answer", ["service", "path"])
NEWEST = Gauge("search_index_newest_document_timestamp_seconds", "When the newest document was indexed")


class Hit(BaseModel):
    sku: str
    name: str
    price: int
    currency: str
    score: float | None = None


class SearchResult(BaseModel):
    query: str
    total: int
    page: int
    hits: list[Hit]


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    app.state.index = AsyncElasticsearch(
        os.environ["ELASTICSEARCH_URL"],
        request_timeout=1.5,
        max_retries=1,
        retry_on_timeout=True,
    )
    watcher = asyncio.create_task(watch_age(app.state.index))
    yield
    watcher.cancel()
    await app.state.index.close()


async def watch_age(index: AsyncElasticsearch) -> None:
    while True:
        try:
            answer = await index.search(index="products", size=0, aggs={"t": {"max": {"field": "indexedAt"}}})
            NEWEST.set((answer["aggregations"]["t"]["value"] or 0) / 1000)
        except (ApiError, TransportError):
            log.warning("could not read the age of the index")
        await asyncio.sleep(60)


app = FastAPI(title="Search API", version="1.8.0", lifespan=lifespan)


@app.middleware("http")
async def measure(request: Request, call_next: Callable[[Request], Awaitable[Response]]) -> Response:
    start = time.perf_counter()
    response = await call_next(request)
    path = getattr(request.scope.get("route"), "path", "unknown")
    REQUESTS.labels("search", path, str(response.status_code)).inc()
    DURATION.labels("search", path).observe(time.perf_counter() - start)
    return response


@app.get("/healthz")
async def healthz() -> dict[str, str]:
    return {"status": "ok"}


@app.get("/metrics")
async def metrics() -> Response:
    return Response(generate_latest(), media_type=CONTENT_TYPE_LATEST)


@app.get("/v1/search")
async def search(
    q: Annotated[str, Query(min_length=2, max_length=120)],
    category: str | None = None,
    sort: Sort = "relevance",
    page: Annotated[int, Query(ge=1, le=50)] = 1,
) -> SearchResult:
    try:
        answer = await app.state.index.search(index="products", **_params(search_body(q, category, sort, page)))
    except (ApiError, TransportError) as error:
        log.exception("search failed")
        raise HTTPException(503, "The index cannot be reached") from error
    hits = [Hit(**hit["_source"], score=hit["_score"]) for hit in answer["hits"]["hits"]]
    return SearchResult(query=q, total=answer["hits"]["total"]["value"], page=page, hits=hits)


@app.get("/v1/suggest")
async def suggest(prefix: Annotated[str, Query(min_length=1, max_length=40)]) -> list[str]:
    try:
        answer = await app.state.index.search(index="products", **_params(suggest_body(prefix)))
    except (ApiError, TransportError):
        log.exception("suggest failed")
        return []
    return [option["text"] for option in answer["suggest"]["names"][0]["options"]]


def _params(body: dict) -> dict:
    renamed = {"from": "from_", "_source": "source"}
    return {renamed.get(key, key): value for key, value in body.items()}
