import { WorkHandler } from '../work/WorkItem';
import { CatalogMirror } from './CatalogMirror';

/** Reads a single entity anew when somebody asked for it. */
export class RefreshHandler implements WorkHandler {
  static readonly kind = 'catalog.refresh';

  readonly kind = RefreshHandler.kind;

  constructor(private readonly mirror: Pick<CatalogMirror, 'refresh'>) {}

  async handle(entityRef: string): Promise<void> {
    await this.mirror.refresh(entityRef);
  }
}
