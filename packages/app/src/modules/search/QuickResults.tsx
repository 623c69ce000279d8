import { TechDocsSearchResultListItem } from '@backstage/plugin-techdocs';
import { SearchResult, SearchResultSet } from '@backstage/plugin-search-common';
import { DefaultResultListItem } from '@backstage/plugin-search-react';
import List from '@material-ui/core/List';
import ListItem from '@material-ui/core/ListItem';
import Typography from '@material-ui/core/Typography';
import { CatalogResult } from './CatalogResult';
import { EntityDocument } from './describeEntityDocument';

/** Whoever types a name mostly means the service. */
function componentsFirst(one: SearchResult, other: SearchResult): number {
  return Number(isComponent(other)) - Number(isComponent(one));
}

function isComponent({ document }: SearchResult): boolean {
  return (document as EntityDocument).kind === 'Component';
}

/** The results of the quick search: what there is before what was written. */
export function QuickResults({ results }: SearchResultSet) {
  const entities = results
    .filter(({ type }) => type === 'software-catalog')
    .sort(componentsFirst);
  const pages = results.filter(({ type }) => type === 'techdocs');
  const others = results.filter(
    result => !entities.includes(result) && !pages.includes(result),
  );
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
      {others.length > 0 && (
        <>
          <Typography variant="overline" component="h2">
            More
          </Typography>
          <List>
            {others.map(({ document, highlight, rank }) => (
              <DefaultResultListItem
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
