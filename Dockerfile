# syntax=docker/dockerfile:1

# The portal: back end and front end in one image.
#
#   docker build --tag waymark .
#   docker run --rm --publish 7007:7007 --env-file portal.env waymark
#
# app-config.production.yaml names the variables that portal.env must hold.
#
# The tag is exact, but it is no digest: Renovate's preset `docker:pinDigests`
# adds and renews that (@sha256:…) where the registry can be asked.
ARG NODE_IMAGE=node:24.21.0-bookworm-slim

# --- Node and Yarn, for the stages that install ------------------------------
FROM ${NODE_IMAGE} AS toolchain
# The version in package.json. Corepack would download it from elsewhere.
RUN npm install --global --no-audit --no-fund @yarnpkg/cli-dist@4.13.0
# Yarn's cache is kept between builds, below this folder.
ENV YARN_GLOBAL_FOLDER=/yarn
WORKDIR /app

# --- Only what decides the dependencies, so that a change of the sources does
# --- not install them anew ---------------------------------------------------
FROM toolchain AS manifests
COPY . .
RUN find . -type f ! -name package.json ! -name yarn.lock ! -name .yarnrc.yml -delete

# --- The bundle --------------------------------------------------------------
FROM toolchain AS build
COPY --from=manifests /app ./
RUN --mount=type=cache,target=/yarn/cache,sharing=locked \
    yarn install --immutable
COPY . .
# The packages are built from the declarations that tsc writes.
RUN yarn tsc && yarn build
# The top folder in the bundle is for its owner alone, who is root here.
RUN mkdir /skeleton /bundle \
    && tar xzf packages/backend/dist/skeleton.tar.gz -C /skeleton \
    && tar xzf packages/backend/dist/bundle.tar.gz -C /bundle \
    && chmod 755 /bundle

# --- What the bundle needs to run --------------------------------------------
FROM toolchain AS dependencies
COPY package.json yarn.lock .yarnrc.yml backstage.json ./
COPY --from=build /skeleton ./
RUN --mount=type=cache,target=/yarn/cache,sharing=locked \
    yarn workspaces focus --all --production

# --- The image ---------------------------------------------------------------
FROM ${NODE_IMAGE} AS portal

ARG VERSION=0.1.0
ARG REVISION=unknown
LABEL org.opencontainers.image.title="Waymark" \
      org.opencontainers.image.description="Internal developer portal built from Backstage plugins" \
      org.opencontainers.image.licenses="Apache-2.0" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.revision="${REVISION}"

# Process 1 must pass signals on and collect children; Node does neither.
RUN apt-get update \
    && apt-get install --yes --no-install-recommends tini \
    && rm -rf /var/lib/apt/lists/*

# Everything belongs to root: the portal writes below /tmp only, and runs with
# a root file system that is read-only.
WORKDIR /app
COPY --from=dependencies /app ./
COPY --from=build /bundle ./
COPY app-config.yaml app-config.production.yaml ./

ENV NODE_ENV=production \
    OTEL_METRICS_EXPORTER=prometheus \
    OTEL_EXPORTER_PROMETHEUS_HOST=0.0.0.0

# A number, so that Kubernetes can see that it is not root. It is `node`.
USER 1000:1000

# The portal, and its metrics for Prometheus.
EXPOSE 7007 9464

HEALTHCHECK --interval=15s --timeout=5s --start-period=90s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:7007/.backstage/health/v1/readiness').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]

ENTRYPOINT ["tini", "--", "node", "packages/backend", "--config", "app-config.yaml", "--config", "app-config.production.yaml"]
# Further `--config` layers follow here.
CMD []
