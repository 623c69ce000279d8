import Grid from '@material-ui/core/Grid';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { CreatePanel } from './CreatePanel';
import { DemoNotice } from './DemoNotice';
import { FirstReadNotice } from './FirstReadNotice';
import { headline } from './headline';
import { HomeSearch } from './HomeSearch';
import { MyServicesPanel } from './MyServicesPanel';
import { MyTeamsPanel } from './MyTeamsPanel';
import { NeedsYouPanel } from './NeedsYouPanel';
import { RecentlySeenPanel } from './RecentlySeenPanel';
import { StaleNotice } from './StaleNotice';
import { useMirrorState } from './useMirrorState';
import { useMyGroups } from './useMyGroups';
import { useNeedsYou } from './useNeedsYou';

const useStyles = makeStyles(theme => ({
  headline: {
    fontSize: 28,
    fontWeight: 700,
    margin: theme.spacing(1, 0, 3),
  },
  column: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(2.5),
  },
}));

export function HomeContent() {
  const classes = useStyles();
  const mirror = useMirrorState();
  const firstRead = mirror?.state === 'first-read';
  const needsYou = useNeedsYou();
  const groups = useMyGroups();
  return (
    <>
      <Typography component="h1" className={classes.headline}>
        {firstRead ? 'Welcome' : headline(needsYou.data, groups.data)}
      </Typography>
      <Grid container spacing={3}>
        <Grid item xs={12} md={8} className={classes.column}>
          {firstRead ? (
            <FirstReadNotice />
          ) : (
            <>
              {mirror?.state === 'stale' && (
                <StaleNotice completedAt={mirror.completedAt} />
              )}
              <NeedsYouPanel query={needsYou} />
              <MyServicesPanel />
            </>
          )}
        </Grid>
        <Grid item xs={12} md={4} className={classes.column}>
          <HomeSearch />
          <CreatePanel />
          {!firstRead && <MyTeamsPanel query={groups} />}
          <RecentlySeenPanel />
          <DemoNotice />
        </Grid>
      </Grid>
    </>
  );
}
