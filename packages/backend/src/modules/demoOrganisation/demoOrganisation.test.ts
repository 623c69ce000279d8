import {
  Entity,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import { resolve } from 'node:path';
import request from 'supertest';
import { catalogModuleLocalFiles } from '../localFiles/catalogModuleLocalFiles';
import { catalogModuleDemoOrganisation } from './catalogModuleDemoOrganisation';
import { findDemoCatalogFile } from './findDemoCatalogFile';

/** Named by the demo on purpose, although they do not exist. */
const missingOnPurpose = ['group:default/growth-lab', 'group:default/unknown'];

async function readCatalog(enabled: boolean, until: number) {
  const { server } = await startTestBackend({
    features: [
      catalogPlugin,
      catalogModuleLocalFiles,
      catalogModuleDemoOrganisation,
      mockServices.rootConfig.factory({
        data: {
          waymark: { demo: { enabled } },
          catalog: {
            rules: [
              {
                allow: [
                  'Component',
                  'System',
                  'API',
                  'Resource',
                  'Location',
                  'Domain',
                  'Group',
                  'User',
                ],
              },
            ],
          },
        },
      }),
    ],
  });
  const deadline = Date.now() + 60_000;
  let entities: Entity[] = [];
  let stable = 0;
  do {
    await new Promise(done => setTimeout(done, 500));
    const { body } = await request(server).get('/api/catalog/entities');
    stable = body.length === entities.length ? stable + 1 : 0;
    entities = body;
  } while (Date.now() < deadline && (entities.length < until || stable < 4));
  return entities;
}

describe('the demo organisation', () => {
  let entities: Entity[];
  const ofKind = (kind: string) => entities.filter(e => e.kind === kind);

  beforeAll(async () => {
    entities = await readCatalog(true, 80);
  }, 90_000);

  it('has the shop that its README describes', () => {
    const services = ofKind('Component').filter(
      ({ spec }) => spec?.type === 'service' || spec?.type === 'website',
    );
    expect(services).toHaveLength(15);
    expect(ofKind('Domain')).toHaveLength(3);
    expect(ofKind('System')).toHaveLength(5);
    expect(
      ofKind('Group').filter(({ spec }) => spec?.type !== 'role'),
    ).toHaveLength(8);
    expect(ofKind('User').length).toBeGreaterThanOrEqual(22);
    expect(new Set(ofKind('API').map(({ spec }) => spec?.type))).toEqual(
      new Set(['openapi', 'asyncapi', 'grpc', 'graphql']),
    );
  });

  it('names nothing that is missing, but for what is on purpose', () => {
    const known = new Set(entities.map(entity => stringifyEntityRef(entity)));
    const dangling = new Set(
      entities
        .flatMap(({ relations = [] }) => relations)
        .map(({ targetRef }) => targetRef)
        .filter(ref => !known.has(ref)),
    );
    expect([...dangling].sort()).toEqual(missingOnPurpose);
  });

  it('is marked as demo data', () => {
    for (const entity of entities) {
      if (parseEntityRef(stringifyEntityRef(entity)).name === 'waymark-demo') {
        continue;
      }
      expect(entity.metadata.labels).toMatchObject({
        'waymark.dev/demo': 'true',
      });
    }
  });

  it('lets two services share one database', () => {
    const users = entities.filter(
      ({ kind, relations = [] }) =>
        kind === 'Component' &&
        relations.some(
          ({ type, targetRef }) =>
            type === 'dependsOn' &&
            targetRef === 'resource:default/fulfilment-db',
        ),
    );
    expect(users.map(({ metadata }) => metadata.name).sort()).toEqual([
      'inventory',
      'shipping',
    ]);
  });

  it('inlines real API definitions', () => {
    for (const { spec } of ofKind('API')) {
      expect(`${spec?.definition}`.length).toBeGreaterThan(400);
    }
  });
});

describe('switching the demo off', () => {
  it('leaves the catalog empty', async () => {
    await expect(readCatalog(false, 0)).resolves.toEqual([]);
  }, 30_000);
});

describe('findDemoCatalogFile', () => {
  it('looks in the folders above', () => {
    expect(findDemoCatalogFile(__dirname)).toBe(
      resolve(__dirname, '../../../../../examples/shop/catalog-info.yaml'),
    );
    expect(findDemoCatalogFile('/')).toBeUndefined();
  });
});
