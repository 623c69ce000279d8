import type { ParsedLocationAnnotation } from '@backstage/plugin-techdocs-node';
import type { ScmIntegrationRegistry } from '@backstage/integration';
import type { Site } from './Site';

/** Hosts whose integration knows how to address a file's edit page. */
const EDITABLE_TYPES = ['github', 'gitlab', 'bitbucketServer', 'harness'];

/**
 * Finds the address that a page's path below `docs_dir` is appended to for its
 * edit link: from mkdocs.yml, else from where the component was read.
 */
export function findEditBase(
  site: Pick<Site, 'repoUrl' | 'editUri' | 'docsDir'>,
  location: ParsedLocationAnnotation | undefined,
  integrations: ScmIntegrationRegistry,
): string | undefined {
  const { repoUrl, editUri } = site;
  if (editUri && /^https?:/i.test(editUri)) {
    return withSlash(editUri);
  }
  if (editUri && repoUrl) {
    return /^[?#]/.test(editUri)
      ? `${repoUrl}${editUri}`
      : withSlash(new URL(editUri, withSlash(repoUrl)).href);
  }
  if (repoUrl || location?.type !== 'url') {
    return undefined;
  }
  const integration = integrations.byUrl(location.target);
  // Without a branch in the address there is nothing to point an edit link at.
  const namesBranch = /\/(tree|blob|browse|files)\//.test(location.target);
  if (!integration || !EDITABLE_TYPES.includes(integration.type)) {
    return undefined;
  }
  return namesBranch
    ? withSlash(
        integration.resolveEditUrl(
          integration.resolveUrl({
            url: `./${site.docsDir}`,
            base: withSlash(location.target),
          }),
        ),
      )
    : undefined;
}

function withSlash(url: string): string {
  return url.endsWith('/') ? url : `${url}/`;
}
