import { Link } from '@backstage/core-components';
import { EntityRefLink, useEntity } from '@backstage/plugin-catalog-react';
import Chip from '@material-ui/core/Chip';
import Typography from '@material-ui/core/Typography';
import { WaymarkQueryProvider } from '../api/WaymarkQueryProvider';
import { Panel } from '../components/Panel';
import { PlainList } from '../components/PlainList';
import { QueryState } from '../components/QueryState';
import { contactPoints } from './contactPoints';
import { useOwners } from './useOwners';

const titles = { 'on-call': 'On call', chat: 'Chat' };

/**
 * Who answers for an entity and how to reach them, on the entity's page.
 *
 * @public
 */
export function ContactCard() {
  return (
    <WaymarkQueryProvider>
      <Contact />
    </WaymarkQueryProvider>
  );
}

function Contact() {
  const { entity } = useEntity();
  const owners = useOwners(entity);
  const { labels = {} } = entity.metadata;
  return (
    <Panel
      title="Who answers for it"
      action={
        labels['waymark.dev/demo'] === 'true' && (
          <Chip size="small" variant="outlined" label="Demo data" />
        )
      }
    >
      {labels.tier && (
        <Typography variant="body2" gutterBottom>
          Tier {labels.tier}
        </Typography>
      )}
      <QueryState query={owners} skeletonRows={1}>
        {found =>
          found.length > 0 ? (
            <PlainList>
              {found.map(owner => (
                <li key={owner.metadata.name}>
                  <EntityRefLink entityRef={owner} />
                </li>
              ))}
              {contactPoints([entity, ...found]).map(({ kind, title, url }) => (
                <li key={kind}>
                  {titles[kind]}: <Link to={url}>{title}</Link>
                </li>
              ))}
            </PlainList>
          ) : (
            <Typography color="textSecondary">
              Nobody: <code>{String(entity.spec?.owner ?? 'no owner')}</code> is
              not in the catalog. Put a team into <code>spec.owner</code> of its
              catalog-info.yaml.
            </Typography>
          )
        }
      </QueryState>
    </Panel>
  );
}
