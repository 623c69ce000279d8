import { parseEntityRef } from '@backstage/catalog-model';
import { ResponseError } from '@backstage/errors';
import { z } from 'zod';
import {
  FailingWork,
  failingWorkSchema,
  MirrorStatus,
  mirrorStatusSchema,
  MyGroups,
  myGroupsSchema,
  NeedsYou,
  NeedsYouQuery,
  needsYouSchema,
  RefreshAccepted,
  refreshAcceptedSchema,
  Services,
  ServicesQuery,
  servicesSchema,
} from './schemas';
import type { WaymarkApi, WaymarkRequestOptions } from './WaymarkApi';

/**
 * What a {@link WaymarkClient} needs; the front end's `discoveryApi` and
 * `fetchApi` fit, and so does the discovery service of a back end.
 *
 * @public
 */
export interface WaymarkClientOptions {
  discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
  fetchApi?: { fetch: typeof fetch };
}

/**
 * Calls the Waymark back end, from a browser or from Node.
 *
 * @public
 */
export class WaymarkClient implements WaymarkApi {
  private readonly discoveryApi: WaymarkClientOptions['discoveryApi'];
  private readonly fetchApi: { fetch: typeof fetch };

  constructor(options: WaymarkClientOptions) {
    this.discoveryApi = options.discoveryApi;
    this.fetchApi = options.fetchApi ?? { fetch };
  }

  /** {@inheritdoc WaymarkApi.getServices} */
  async getServices(
    query: ServicesQuery = {},
    options?: WaymarkRequestOptions,
  ): Promise<Services> {
    return this.get(`/services${toSearch(query)}`, servicesSchema, options);
  }

  /** {@inheritdoc WaymarkApi.getMyGroups} */
  async getMyGroups(options?: WaymarkRequestOptions): Promise<MyGroups> {
    return this.get('/groups/mine', myGroupsSchema, options);
  }

  /** {@inheritdoc WaymarkApi.getNeedsYou} */
  async getNeedsYou(
    query: NeedsYouQuery = {},
    options?: WaymarkRequestOptions,
  ): Promise<NeedsYou> {
    return this.get(`/needs-you${toSearch(query)}`, needsYouSchema, options);
  }

  /** {@inheritdoc WaymarkApi.getMirrorStatus} */
  async getMirrorStatus(
    options?: WaymarkRequestOptions,
  ): Promise<MirrorStatus> {
    return this.get('/mirror', mirrorStatusSchema, options);
  }

  /** {@inheritdoc WaymarkApi.refreshEntity} */
  async refreshEntity(
    entityRef: string,
    options?: WaymarkRequestOptions,
  ): Promise<RefreshAccepted> {
    const { kind, namespace, name } = parseEntityRef(entityRef);
    const path = [kind, namespace, name].map(encodeURIComponent).join('/');
    return this.request(
      'POST',
      `/entities/${path}/refresh`,
      refreshAcceptedSchema,
      options,
    );
  }

  /** {@inheritdoc WaymarkApi.getFailingWork} */
  async getFailingWork(options?: WaymarkRequestOptions): Promise<FailingWork> {
    return this.get('/work/failing', failingWorkSchema, options);
  }

  /** {@inheritdoc WaymarkApi.getOpenApiDocument} */
  async getOpenApiDocument(
    options?: WaymarkRequestOptions,
  ): Promise<Record<string, unknown>> {
    const documentSchema = z.record(z.string(), z.unknown());
    return this.get('/openapi.json', documentSchema, options);
  }

  private async get<T>(
    path: string,
    schema: z.ZodType<T>,
    options?: WaymarkRequestOptions,
  ): Promise<T> {
    return this.request('GET', path, schema, options);
  }

  private async request<T>(
    method: 'GET' | 'POST',
    path: string,
    schema: z.ZodType<T>,
    options: WaymarkRequestOptions = {},
  ): Promise<T> {
    const baseUrl = await this.discoveryApi.getBaseUrl('waymark');
    const response = await this.fetchApi.fetch(`${baseUrl}${path}`, {
      method,
      headers: {
        Accept: 'application/json',
        ...(options.token && { Authorization: `Bearer ${options.token}` }),
      },
      signal: options.signal,
    });
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    return schema.parse(await response.json());
  }
}

function toSearch(query: Record<string, string | number | undefined>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) {
      parameters.set(name, String(value));
    }
  }
  const search = parameters.toString();
  return search ? `?${search}` : '';
}
