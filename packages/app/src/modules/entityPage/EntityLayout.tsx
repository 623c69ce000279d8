import {
  EntityOrphanWarning,
  EntityProcessingErrorsPanel,
  EntityRelationWarning,
  EntitySwitch,
  hasCatalogProcessingErrors,
  hasRelationWarnings,
  isOrphan,
} from '@backstage/plugin-catalog';
import { catalogEntityCreatePermission } from '@backstage/plugin-catalog-common/alpha';
import { EntityContentLayoutProps } from '@backstage/plugin-catalog-react/alpha';
import { usePermission } from '@backstage/plugin-permission-react';
import { makeStyles } from '@material-ui/core/styles';
import { Fragment } from 'react';

const useStyles = makeStyles(theme => ({
  column: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(3),
    minWidth: 0,
    '&:empty': { display: 'none' },
  },
  /** In a narrow window, what it is and whose comes before what it needs. */
  first: {
    [theme.breakpoints.down('sm')]: { order: -1 },
  },
  cards: {
    display: 'grid',
    gap: theme.spacing(3),
    marginTop: theme.spacing(3),
    alignItems: 'start',
    [theme.breakpoints.up('md')]: {
      gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 1fr)',
    },
  },
}));

/**
 * The overview of an entity: what it is made of at the left, what it is at
 * the right. Names of relations that cannot be found are told only to those
 * who could mend them: to others they may be names they must not see.
 */
export function EntityLayout({ cards }: EntityContentLayoutProps) {
  const classes = useStyles();
  const mayMend = usePermission({
    permission: catalogEntityCreatePermission,
  }).allowed;
  const ofType = (isInfo: boolean) =>
    cards
      .filter(({ type }) => (type === 'info') === isInfo)
      .map(({ element }, index) => (
        <Fragment key={element.key ?? index}>{element}</Fragment>
      ));
  return (
    <>
      <div className={classes.column}>
        <EntitySwitch>
          <EntitySwitch.Case if={isOrphan}>
            <EntityOrphanWarning />
          </EntitySwitch.Case>
        </EntitySwitch>
        {mayMend && (
          <EntitySwitch>
            <EntitySwitch.Case if={hasRelationWarnings}>
              <EntityRelationWarning />
            </EntitySwitch.Case>
          </EntitySwitch>
        )}
        <EntitySwitch>
          <EntitySwitch.Case if={hasCatalogProcessingErrors}>
            <EntityProcessingErrorsPanel />
          </EntitySwitch.Case>
        </EntitySwitch>
      </div>
      <div className={classes.cards}>
        <div className={classes.column}>{ofType(false)}</div>
        <div className={`${classes.column} ${classes.first}`}>
          {ofType(true)}
        </div>
      </div>
    </>
  );
}
