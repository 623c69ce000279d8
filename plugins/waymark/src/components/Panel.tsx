import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { ReactNode, useId } from 'react';

const useStyles = makeStyles(theme => ({
  root: {
    padding: theme.spacing(2.5),
    borderRadius: 12,
    border: `1px solid ${theme.palette.divider}`,
  },
  header: {
    display: 'flex',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    gap: theme.spacing(2),
    marginBottom: theme.spacing(1.5),
  },
  title: {
    fontSize: 16,
    fontWeight: 600,
    margin: 0,
  },
}));

/** A titled region of a page. */
export function Panel({
  title,
  action,
  children,
}: {
  title: string;
  /** A link or button at the right of the title. */
  action?: ReactNode;
  children: ReactNode;
}) {
  const classes = useStyles();
  const titleId = useId();
  return (
    <Paper
      component="section"
      elevation={0}
      className={classes.root}
      aria-labelledby={titleId}
    >
      <div className={classes.header}>
        <Typography id={titleId} component="h2" className={classes.title}>
          {title}
        </Typography>
        {action}
      </div>
      {children}
    </Paper>
  );
}
