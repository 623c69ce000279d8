import { readdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { projectRoot } from '../../projectRoot.mjs';

export const folder = resolve(projectRoot, 'deploy/kubernetes');

/** @returns {string[]} the absolute paths of all files below `folder` */
export function listFiles() {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => resolve(entry.parentPath, entry.name));
}

/**
 * @param {string} path
 * @returns {object[]} the documents in the file
 */
export function readYaml(path) {
  return parseAllDocuments(readFileSync(path, 'utf8'), {
    // Kubernetes takes the last of two equal keys, without a word.
    uniqueKeys: true,
  }).map(document => {
    const [problem] = [...document.errors, ...document.warnings];
    if (problem) {
      throw new Error(`${path}: ${problem.message}`);
    }
    return document.toJS();
  });
}

/**
 * What a kustomization names, as absolute paths.
 *
 * @param {string} path - of a kustomization.yaml
 * @returns {string[]}
 */
export function namedFiles(path) {
  const [content] = readYaml(path);
  const generated = (content.configMapGenerator ?? []).flatMap(
    ({ files = [] }) => files,
  );
  return [
    ...(content.resources ?? []),
    ...(content.components ?? []),
    ...generated,
  ].map(name => resolve(dirname(path), name));
}

/** @returns {object[]} every manifest in the tree, without kustomizations */
export function readManifests() {
  return listFiles()
    .filter(
      path =>
        path.endsWith('.yaml') &&
        !/(kustomization|app-config\.\w+)\.yaml$/.test(path),
    )
    .flatMap(readYaml);
}

/**
 * @param {string} kind
 * @returns {object} the only manifest of that kind
 */
export function readManifest(kind) {
  const found = readManifests().filter(manifest => manifest.kind === kind);
  if (found.length !== 1) {
    throw new Error(`There are ${found.length} manifests of kind ${kind}`);
  }
  return found[0];
}
