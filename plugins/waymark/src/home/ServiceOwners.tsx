import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Tooltip from '@material-ui/core/Tooltip';
import { ServiceOwner } from '@waymark/backstage-plugin-waymark-common';

/** The owners of a service; one that is only named is said to be missing. */
export function ServiceOwners({ owners }: { owners: ServiceOwner[] }) {
  return (
    <>
      {owners.map(({ entityRef, title, exists }) => (
        <div key={entityRef}>
          {exists ? (
            <EntityRefLink entityRef={entityRef} hideIcon>
              {title}
            </EntityRefLink>
          ) : (
            <Tooltip title={`${entityRef} is not in the catalog`}>
              <span>nobody ({title})</span>
            </Tooltip>
          )}
        </div>
      ))}
    </>
  );
}
