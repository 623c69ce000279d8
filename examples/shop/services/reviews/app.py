import os

import psycopg
import requests
from fastapi import FastAPI, HTTPException, Response
from prometheus_client import CONTENT_TYPE_LATEST, Counter, generate_latest
from psycopg.rows import dict_row
from pydantic import BaseModel, Field

from words import clean

app = FastAPI(title="Reviews API", version="1.1.0")
written = Counter("reviews_written_total", "Reviews by state", ["state"])


class NewReview(BaseModel):
    stars: int = Field(ge=1, le=5)
    text: str = Field(default="", max_length=2000)
    author: str = Field(max_length=60)


def connect():
    return psycopg.connect(os.environ["DATABASE_URL"], row_factory=dict_row)


@app.get("/health")
def health():
    return {"status": "ok"}


@app.get("/metrics")
def metrics():
    return Response(generate_latest(), media_type=CONTENT_TYPE_LATEST)


@app.get("/v1/products/{sku}/reviews")
def list_reviews(sku: str):
    with connect() as db:
        rows = db.execute(
            "SELECT id, stars, text, author, created_at FROM reviews"
            " WHERE sku = %s AND state = 'shown' ORDER BY created_at DESC LIMIT 100",
            (sku,),
        ).fetchall()
    reviews = [
        {
            "id": row["id"],
            "stars": row["stars"],
            "text": row["text"],
            "author": row["author"],
            "createdAt": row["created_at"].isoformat(),
        }
        for row in rows
    ]
    average = round(sum(row["stars"] for row in rows) / len(rows), 1) if rows else 0
    return {"average": average, "count": len(rows), "reviews": reviews}


@app.post("/v1/products/{sku}/reviews", status_code=202)
def add_review(sku: str, review: NewReview):
    product = requests.get(f"{os.environ['CATALOG_URL']}/v1/products/{sku}")
    if product.status_code == 404:
        raise HTTPException(404, "No such product")
    state = "shown" if clean(review.text) else "waiting"
    with connect() as db:
        db.execute(
            "INSERT INTO reviews (sku, stars, text, author, state) VALUES (%s, %s, %s, %s, %s)",
            (sku, review.stars, review.text, review.author, state),
        )
    written.labels(state).inc()
    return {"state": state}
