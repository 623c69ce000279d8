import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { test } from 'node:test';
import { projectRoot } from '../projectRoot.mjs';
import {
  folder,
  listFiles,
  namedFiles,
  readManifest,
  readManifests,
  readYaml,
} from './deployment/kustomizations.mjs';
import { readDockerfile } from './deployment/readDockerfile.mjs';
import { requiredVariables } from './deployment/requiredVariables.mjs';

const PRODUCTION = resolve(projectRoot, 'app-config.production.yaml');

const deployment = readManifest('Deployment');
const pod = deployment.spec.template;
const [container] = pod.spec.containers;
const [base] = readYaml(resolve(folder, 'base/kustomization.yaml'));
const kustomizations = listFiles().filter(path =>
  path.endsWith('kustomization.yaml'),
);

/** Seconds that pods get before and while they stop. */
const preStop = container.lifecycle.preStop.sleep.seconds;
const [{ backend, events }] = readYaml(PRODUCTION);

test('every file is YAML with the fields of a manifest', () => {
  const manifests = readManifests();
  assert.ok(manifests.length > 8);
  for (const { apiVersion, kind, metadata } of manifests) {
    assert.match(apiVersion, /^([\w.-]+\/)?v\d+(alpha\d+|beta\d+)?$/, kind);
    assert.match(kind, /^[A-Z]\w+$/);
    assert.match(metadata.name, /^[a-z][a-z0-9-]*$/);
  }
});

test('kustomizations name exactly the files that there are', () => {
  const here = path => relative(folder, path);
  // A kustomization is named by its folder; overlays are for people to name.
  const there = listFiles()
    .filter(path => !/README\.md$|overlays\/\w+\/kustomization/.test(path))
    .map(path => (kustomizations.includes(path) ? dirname(path) : path));
  const named = kustomizations.flatMap(namedFiles);
  assert.deepEqual(named.map(here).sort(), there.map(here).sort());
});

test('the overlay builds', t => {
  const { status, stdout, stderr, error } = spawnSync(
    'kubectl',
    ['kustomize', resolve(folder, 'overlays/production')],
    { encoding: 'utf8' },
  );
  if (error?.code === 'ENOENT') {
    t.skip('there is no kubectl');
    return;
  }
  assert.equal(status, 0, stderr);
  assert.match(stdout, /kind: Deployment/);
});

test('the deployment has two replicas and replaces them one by one', () => {
  assert.equal(deployment.spec.replicas, 2);
  assert.deepEqual(deployment.spec.strategy.rollingUpdate, {
    maxSurge: 1,
    maxUnavailable: 0,
  });
  assert.ok(pod.spec.topologySpreadConstraints.length > 0);
});

test('the deployment has probes, resources and no rights', () => {
  const health = '/.backstage/health/v1';
  for (const [probe, path] of Object.entries({
    startupProbe: 'readiness',
    readinessProbe: 'readiness',
    livenessProbe: 'liveness',
  })) {
    const { httpGet } = container[probe];
    assert.deepEqual(httpGet, { path: `${health}/${path}`, port: 'http' });
  }
  const { requests, limits } = container.resources;
  assert.ok(requests.cpu && requests.memory && limits.memory);

  // What Pod Security calls restricted, and a disk that cannot be written.
  const { runAsNonRoot, runAsUser, seccompProfile } = pod.spec.securityContext;
  assert.deepEqual(
    [runAsNonRoot, seccompProfile.type],
    [true, 'RuntimeDefault'],
  );
  assert.deepEqual(container.securityContext, {
    allowPrivilegeEscalation: false,
    readOnlyRootFilesystem: true,
    capabilities: { drop: ['ALL'] },
  });
  assert.equal(pod.spec.automountServiceAccountToken, false);
  const image = readDockerfile().stages.at(-1);
  const user = image.instructions.find(({ name }) => name === 'USER').value;
  assert.equal(user, `${runAsUser}:${pod.spec.securityContext.runAsGroup}`);
});

test('every volume is mounted and every mount has a volume', () => {
  const volumes = pod.spec.volumes.map(({ name }) => name).sort();
  const mounts = container.volumeMounts.map(({ name }) => name).sort();
  assert.deepEqual(mounts, volumes);
  const paths = container.volumeMounts.map(({ mountPath }) => mountPath);
  assert.ok(paths.includes('/tmp'));
});

test('pods have time to stop', () => {
  const { terminationGracePeriodSeconds } = pod.spec;
  const delay = backend.lifecycle.serverShutdownDelay.seconds;
  assert.ok(preStop >= delay);
  const requests = events.notifyTimeoutMs / 1000 + 30;
  assert.ok(terminationGracePeriodSeconds >= preStop + delay + requests);
});

test('selectors find the pods', () => {
  const { labels } = pod.metadata;
  // Kustomize adds this one to all labels and selectors.
  assert.equal(base.labels[0].includeSelectors, true);
  for (const selector of [
    deployment.spec.selector.matchLabels,
    readManifest('Service').spec.selector,
    readManifest('PodDisruptionBudget').spec.selector.matchLabels,
    readManifest('NetworkPolicy').spec.podSelector.matchLabels,
    ...pod.spec.topologySpreadConstraints.map(
      ({ labelSelector }) => labelSelector.matchLabels,
    ),
  ]) {
    assert.ok(Object.keys(selector).length > 0);
    assert.deepEqual(selector, { ...selector, ...labels });
  }
  // The service's own labels, which Kustomize completes.
  const service = {
    ...readManifest('Service').metadata.labels,
    ...base.labels[0].pairs,
  };
  const { matchLabels } = readManifest('ServiceMonitor').spec.selector;
  assert.deepEqual(service, matchLabels);
});

test('the autoscaler scales the deployment, between two and more', () => {
  const { scaleTargetRef, minReplicas, maxReplicas } = readManifest(
    'HorizontalPodAutoscaler',
  ).spec;
  assert.deepEqual(scaleTargetRef, {
    apiVersion: deployment.apiVersion,
    kind: 'Deployment',
    name: deployment.metadata.name,
  });
  assert.ok(minReplicas >= 2 && maxReplicas > minReplicas);
});

test('ports have the same names everywhere', () => {
  const ports = Object.fromEntries(
    container.ports.map(({ name, containerPort }) => [name, containerPort]),
  );
  assert.deepEqual(ports, {
    http: Number(backend.listen.slice(1)),
    metrics: 9464,
  });

  const service = readManifest('Service');
  for (const { targetPort } of service.spec.ports) {
    assert.ok(targetPort in ports, targetPort);
  }
  const [rule] = readManifest('Ingress').spec.rules;
  const target = rule.http.paths[0].backend.service;
  assert.equal(target.name, service.metadata.name);
  assert.ok(service.spec.ports.some(({ name }) => name === target.port.name));

  const { ingress, policyTypes } = readManifest('NetworkPolicy').spec;
  assert.deepEqual(policyTypes, ['Ingress', 'Egress']);
  assert.deepEqual(
    ingress.flatMap(entry => entry.ports.map(({ port }) => port)).sort(),
    Object.keys(ports).sort(),
  );
  // Nobody gets in from everywhere.
  assert.ok(ingress.every(({ from }) => from.length > 0));
});

test('pods get every variable that the configuration needs', () => {
  const fromSecret = container.env.filter(({ valueFrom }) => valueFrom);
  const given = [
    ...container.env.map(({ name }) => name),
    ...generated('waymark-environment').literals.map(
      literal => literal.split('=')[0],
    ),
  ];
  const layers = [PRODUCTION, resolve(folder, 'base/app-config.cluster.yaml')];
  const needed = layers.flatMap(path =>
    requiredVariables(readFileSync(path, 'utf8')),
  );
  assert.ok(needed.length > 8);
  assert.deepEqual(
    needed.filter(name => !given.includes(name)),
    [],
  );
  // And none that it does not: those would be left-overs.
  const extra = given.filter(name => !needed.includes(name));
  assert.deepEqual(extra, ['NODE_OPTIONS']);

  const { target, data } = readManifest('ExternalSecret').spec;
  assert.deepEqual(
    fromSecret.map(({ valueFrom }) => valueFrom.secretKeyRef),
    data.map(({ secretKey }) => ({ name: target.name, key: secretKey })),
  );
});

test('secrets are referred to, not written down', () => {
  assert.deepEqual(
    readManifests().filter(({ kind }) => kind === 'Secret'),
    [],
  );
  const values = [
    ...container.env.map(({ name, value }) => ({ name, value })),
    ...generated('waymark-environment').literals.map(literal => {
      const [name, value] = literal.split('=');
      return { name, value };
    }),
  ];
  for (const { name, value } of values) {
    if (/PASSWORD|SECRET|TOKEN/.test(name)) {
      assert.equal(value, undefined, name);
    }
  }
});

test('the extra layer of configuration is read', () => {
  const [file] = generated('waymark-app-config').files;
  const { mountPath } = container.volumeMounts.find(
    ({ name }) => name === 'app-config',
  );
  assert.deepEqual(container.args, ['--config', `${mountPath}/${file}`]);
  const volume = pod.spec.volumes.find(({ name }) => name === 'app-config');
  assert.equal(volume.configMap.name, 'waymark-app-config');
});

/** @param {string} name - of a generated ConfigMap */
function generated(name) {
  return base.configMapGenerator.find(entry => entry.name === name);
}
