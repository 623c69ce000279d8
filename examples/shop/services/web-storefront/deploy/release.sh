#!/usr/bin/env bash
# Writes the image into an overlay; Argo CD does the rest.
set -euo pipefail

environment=$1
version=$2

cd "$(dirname "$0")/overlays/$environment"
kustomize edit set image "ghcr.io/marketlane/web-storefront=ghcr.io/marketlane/web-storefront:$version"
git config user.name marketlane-deploy
git config user.email deploy@marketlane.example
git pull --rebase
git commit -am "deploy($environment): ${version:0:7}"
git push
