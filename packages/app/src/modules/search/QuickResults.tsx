import { TechDocsSearchResultListItem } from '@backstage/plugin-techdocs';
import { SearchResult, SearchResultSet } from '@backstage/plugin-search-common';
import List from '@material-ui/core/List';
import ListItem from '@material-ui/core/ListItem';
import Typography from '@material-ui/core/Typography';
import { CatalogResult } from './CatalogResult';
import { EntityDocument } from './describeEntityDocument';

/** Whoever types a name mostly means the service. */
function servicesFirst(one: SearchResult, other: SearchResult): number {
  return Number(isService(other)) - Number(isService(one));
}

function isService({ document }: SearchResult): boolean {
  return (document as EntityDocument).kind === 'Component';
}

/** The results of the quick search: what there is before what was written. */
export function QuickResults({ results }: SearchResultSet) {
  const entities = results
    .filter(({ type }) => type === 'software-catalog')
    .sort(servicesFirst);
  const pages = results.filter(({ type }) => type === 'techdocs');
  return (
    <>
      {entities.length > 0 && (
        <>
          <Typography variant="overline" component="h2">
            Catalog
          </Typography>
          <List>
            {entities.map(({ document }) => (
              <ListItem key={document.location} divider>
                <CatalogResult result={document} />
              </ListItem>
            ))}
          </List>
        </>
      )}
      {pages.length > 0 && (
        <>
          <Typography variant="overline" component="h2">
            Documentation
          </Typography>
          <List>
            {pages.map(({ document, highlight, rank }) => (
              <TechDocsSearchResultListItem
                key={document.location}
                result={document}
                highlight={highlight}
                rank={rank}
              />
            ))}
          </List>
        </>
      )}
    </>
  );
}
