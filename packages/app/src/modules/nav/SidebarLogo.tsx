import {
  Link,
  sidebarConfig,
  useSidebarOpenState,
} from '@backstage/core-components';
import { configApiRef, useApi } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { LogoMark } from '../../components/LogoMark';

const useStyles = makeStyles({
  root: {
    height: 72,
    display: 'flex',
    alignItems: 'center',
  },
  link: {
    display: 'flex',
    alignItems: 'center',
    gap: 14,
    paddingLeft: (sidebarConfig.drawerWidthClosed - 28) / 2,
    color: '#FFFFFF',
    fontSize: 20,
    fontWeight: 600,
    letterSpacing: '0.01em',
  },
});

export function SidebarLogo() {
  const classes = useStyles();
  const title =
    useApi(configApiRef).getOptionalString('app.title') ?? 'Waymark';
  const { isOpen } = useSidebarOpenState();
  return (
    <div className={classes.root}>
      <Link
        to="/"
        underline="none"
        className={classes.link}
        aria-label={`${title} home`}
      >
        <LogoMark size={28} />
        {isOpen && <span>{title}</span>}
      </Link>
    </div>
  );
}
