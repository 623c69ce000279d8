import { Entity, stringifyEntityRef } from '@backstage/catalog-model';

interface Described {
  title?: string;
  description?: string;
  type?: string;
  labels?: Record<string, string>;
  annotations?: Record<string, string>;
  tags?: string[];
}

interface Owned extends Described {
  /** Names of groups, or full references. */
  owners?: string[];
  system?: string;
  domain?: string;
  lifecycle?: string;
}

/** A small catalog that tests fill, with the relations that follow. */
export class TestCatalog {
  private readonly byRef = new Map<string, Entity>();

  group(name: string, options: Described & { parents?: string[] } = {}): this {
    const { parents = [], type = 'team', ...described } = options;
    return this.put('Group', name, described, { type }, [
      ...parents.map(parent => ['childOf', `group:default/${parent}`]),
      ['ownerOf', 'component:default/left-out'],
    ]);
  }

  user(name: string, groups: string[] = []): this {
    const profile = { displayName: name.toUpperCase() };
    return this.put(
      'User',
      name,
      {},
      { profile },
      groups.map(group => ['memberOf', `group:default/${group}`]),
    );
  }

  domain(name: string, options: Owned = {}): this {
    return this.owned('Domain', name, options);
  }

  system(name: string, options: Owned = {}): this {
    return this.owned('System', name, options);
  }

  component(name: string, options: Owned = {}): this {
    return this.owned('Component', name, { type: 'service', ...options });
  }

  api(name: string, options: Owned = {}): this {
    return this.owned('API', name, { type: 'openapi', ...options });
  }

  remove(entityRef: string): this {
    this.byRef.delete(entityRef);
    return this;
  }

  entities(): Entity[] {
    return [...this.byRef.values()];
  }

  /** What the mirror needs of the catalog service. */
  service(options: { failAfterPages?: number; pageSize?: number } = {}) {
    const { failAfterPages = Infinity, pageSize = 3 } = options;
    const entities = () => this.entities();
    return {
      async *streamEntities() {
        const all = entities();
        let pages = 0;
        for (let start = 0; start < all.length; start += pageSize) {
          if (pages >= failAfterPages) {
            throw new Error('The catalog went away');
          }
          yield all.slice(start, start + pageSize);
          pages += 1;
        }
      },
      getEntityByRef: async (ref: unknown) => this.byRef.get(ref as string),
    };
  }

  private owned(kind: string, name: string, options: Owned): this {
    const { owners = [], system, domain, type, lifecycle, ...rest } = options;
    const parts = [
      ...(system ? [['partOf', `system:default/${system}`]] : []),
      ...(domain ? [['partOf', `domain:default/${domain}`]] : []),
    ];
    return this.put(kind, name, rest, { type, lifecycle, system }, [
      ...owners.map(owner => ['ownedBy', toOwnerRef(owner)]),
      ...parts,
    ]);
  }

  private put(
    kind: string,
    name: string,
    metadata: Described,
    spec: object,
    relations: string[][],
  ): this {
    const entity: Entity = {
      apiVersion: 'backstage.io/v1alpha1',
      kind,
      metadata: { name, namespace: 'default', ...metadata },
      spec: { ...spec },
      relations: relations.map(([type, targetRef]) => ({ type, targetRef })),
    };
    // As JSON, like the catalog's answers: without undefined properties.
    const json = JSON.stringify(entity);
    this.byRef.set(stringifyEntityRef(entity), JSON.parse(json));
    return this;
  }
}

function toOwnerRef(owner: string): string {
  return owner.includes(':') ? owner : `group:default/${owner}`;
}
