import type {
  FailingWork,
  MirrorStatus,
  MyGroups,
  NeedsYou,
  NeedsYouQuery,
  RefreshAccepted,
  Services,
  ServicesQuery,
} from './schemas';

/**
 * What can be given with every request.
 *
 * @public
 */
export interface WaymarkRequestOptions {
  /** A Backstage token, for callers whose fetch does not add one. */
  token?: string;
  /** Ends the request early. */
  signal?: AbortSignal;
}

/**
 * The HTTP API of the Waymark back end, one method a route.
 *
 * @public
 */
export interface WaymarkApi {
  /** A page of the services the caller may see. */
  getServices(
    query?: ServicesQuery,
    options?: WaymarkRequestOptions,
  ): Promise<Services>;

  /** The groups the caller belongs to. */
  getMyGroups(options?: WaymarkRequestOptions): Promise<MyGroups>;

  /** What needs the caller, the most urgent first. */
  getNeedsYou(
    query?: NeedsYouQuery,
    options?: WaymarkRequestOptions,
  ): Promise<NeedsYou>;

  /** How well Waymark's copy of the catalog follows the catalog. */
  getMirrorStatus(options?: WaymarkRequestOptions): Promise<MirrorStatus>;

  /** Asks for an entity to be read from the catalog again soon. */
  refreshEntity(
    entityRef: string,
    options?: WaymarkRequestOptions,
  ): Promise<RefreshAccepted>;

  /** Work that failed and is tried again; for operators. */
  getFailingWork(options?: WaymarkRequestOptions): Promise<FailingWork>;

  /** The OpenAPI 3.1 document of this API. */
  getOpenApiDocument(
    options?: WaymarkRequestOptions,
  ): Promise<Record<string, unknown>>;
}
