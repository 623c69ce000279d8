import { Link } from '@backstage/core-components';
import { SearchResultListItemExtensionProps } from '@backstage/plugin-search-react';
import { SearchDocument } from '@backstage/plugin-search-common';
import ListItemText from '@material-ui/core/ListItemText';
import {
  describeEntityDocument,
  EntityDocument,
} from './describeEntityDocument';

/** An entity among the results of a search: its name, what it is, whose. */
export function CatalogResult({
  result,
}: SearchResultListItemExtensionProps<{ result?: SearchDocument }>) {
  if (!result) {
    return null;
  }
  return (
    <ListItemText
      primary={<Link to={result.location}>{result.title}</Link>}
      primaryTypographyProps={{ variant: 'subtitle1' }}
      secondary={
        <>
          {describeEntityDocument(result as SearchDocument & EntityDocument)}
          <br />
          {result.text}
        </>
      }
    />
  );
}
