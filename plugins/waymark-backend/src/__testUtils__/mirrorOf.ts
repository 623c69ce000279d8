import { mockServices } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { CatalogMirror } from '../catalog/CatalogMirror';
import { testAnnotations } from './testAnnotations';
import { TestCatalog } from './TestCatalog';

/** A mirror of a test catalog. */
export function mirrorOf(
  database: Knex,
  catalog: TestCatalog,
  options?: Parameters<TestCatalog['service']>[0],
): CatalogMirror {
  return CatalogMirror.create({
    database,
    catalog: catalog.service(options),
    auth: mockServices.auth(),
    annotations: testAnnotations,
  });
}
