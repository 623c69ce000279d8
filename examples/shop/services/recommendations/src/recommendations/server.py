"""gRPC server. The generated modules come from `make proto`."""

import logging
import os
import signal
import sys
from concurrent import futures
from pathlib import Path

import grpc
from grpc_health.v1 import health, health_pb2, health_pb2_grpc

from recommendations.model import Model, Suggestion

sys.path.append(str(Path(__file__).parent / "gen"))

import recommendations_pb2  # noqa: E402
import recommendations_pb2_grpc  # noqa: E402

logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s %(message)s")
log = logging.getLogger("recommendations")

DEFAULT_LIMIT = 8


class Recommendations(recommendations_pb2_grpc.RecommendationsServicer):
    def __init__(self, model: Model) -> None:
        self._model = model

    def RelatedTo(self, request, context):
        return self._answer(self._model.related(request.sku, request.limit or DEFAULT_LIMIT))

    def ForBasket(self, request, context):
        if not request.skus:
            context.abort(grpc.StatusCode.INVALID_ARGUMENT, "skus is empty")
        return self._answer(self._model.for_basket(list(request.skus), request.limit or DEFAULT_LIMIT))

    def _answer(self, suggestions: list[Suggestion]):
        items = [
            recommendations_pb2.Recommendation(
                sku=suggestion.sku,
                score=suggestion.score,
                reason=recommendations_pb2.REASON_BOUGHT_TOGETHER,
            )
            for suggestion in suggestions
        ]
        return recommendations_pb2.RecommendationList(items=items, model_version=self._model.version)


def main() -> None:
    path = Path(os.environ.get("MODEL_PATH", "model.json"))
    try:
        model = Model.load(path)
    except (OSError, ValueError, KeyError):
        log.exception("model could not be loaded from %s", path)
        sys.exit(1)

    server = grpc.server(futures.ThreadPoolExecutor(max_workers=16))
    recommendations_pb2_grpc.add_RecommendationsServicer_to_server(Recommendations(model), server)
    checks = health.HealthServicer()
    checks.set("", health_pb2.HealthCheckResponse.SERVING)
    health_pb2_grpc.add_HealthServicer_to_server(checks, server)
    server.add_insecure_port("[::]:50051")
    server.start()
    log.info("serving model %s", model.version)

    signal.signal(signal.SIGTERM, lambda *_: server.stop(grace=5))
    server.wait_for_termination()


if __name__ == "__main__":
    main()
