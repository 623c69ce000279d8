import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
} from '@backstage/catalog-model';
import {
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';

/**
 * Puts the demo organisation into the catalog as one location, or takes it
 * out again: the provider stays when the demo is switched off, because only
 * it can remove what it once added.
 */
export class DemoOrganisationProvider implements EntityProvider {
  private constructor(private readonly catalogFile: string | undefined) {}

  /**
   * @param catalogFile - absolute path of the demo's catalog file, or
   * undefined when the demo is off
   */
  static create(catalogFile: string | undefined): DemoOrganisationProvider {
    return new DemoOrganisationProvider(catalogFile);
  }

  getProviderName(): string {
    return 'waymark-demo';
  }

  async connect(connection: EntityProviderConnection): Promise<void> {
    const location = `file:${this.catalogFile}`;
    await connection.applyMutation({
      type: 'full',
      entities: this.catalogFile
        ? [
            {
              locationKey: this.getProviderName(),
              entity: {
                apiVersion: 'backstage.io/v1alpha1',
                kind: 'Location',
                metadata: {
                  name: 'waymark-demo',
                  annotations: {
                    [ANNOTATION_LOCATION]: location,
                    [ANNOTATION_ORIGIN_LOCATION]: location,
                  },
                },
                spec: { type: 'file', target: this.catalogFile },
              },
            },
          ]
        : [],
    });
  }
}
