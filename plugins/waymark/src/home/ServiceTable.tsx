import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableContainer from '@material-ui/core/TableContainer';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import Tooltip from '@material-ui/core/Tooltip';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Service } from '@waymark/backstage-plugin-waymark-common';
import { ServiceOwners } from './ServiceOwners';

const useStyles = makeStyles(theme => ({
  /** What a narrow window has no room for; the service's page tells it. */
  wideOnly: {
    [theme.breakpoints.down('md')]: { display: 'none' },
  },
}));

const tierHelp =
  'How soon customers notice when it fails: 1 within minutes, 2 within a day, 3 not at all';

/** Services with what a newcomer asks first: what, where, whose, how important. */
export function ServiceTable({ services }: { services: Service[] }) {
  const classes = useStyles();
  return (
    <TableContainer>
      <Table size="small" aria-label="My services">
        <TableHead>
          <TableRow>
            <TableCell>Service</TableCell>
            <TableCell className={classes.wideOnly}>System</TableCell>
            <TableCell>Owner</TableCell>
            <TableCell>
              <Tooltip title={tierHelp}>
                <span>Tier</span>
              </Tooltip>
            </TableCell>
            <TableCell className={classes.wideOnly}>Lifecycle</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {services.map(service => (
            <TableRow key={service.entityRef}>
              <TableCell component="th" scope="row">
                <EntityRefLink entityRef={service.entityRef} hideIcon>
                  {service.title}
                </EntityRefLink>
                <Typography variant="body2" color="textSecondary">
                  {service.description}
                </Typography>
              </TableCell>
              <TableCell className={classes.wideOnly}>
                {service.system && (
                  <EntityRefLink entityRef={service.system.entityRef} hideIcon>
                    {service.system.title}
                  </EntityRefLink>
                )}
              </TableCell>
              <TableCell>
                <ServiceOwners owners={service.owners} />
              </TableCell>
              <TableCell>{service.tier ?? '—'}</TableCell>
              <TableCell className={classes.wideOnly}>
                {service.lifecycle ?? '—'}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
