import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  root: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    '& > li': {
      padding: theme.spacing(1, 0),
      borderTop: `1px solid ${theme.palette.divider}`,
    },
    '& > li:first-child': {
      borderTop: 'none',
      paddingTop: 0,
    },
    '& > li:last-child': {
      paddingBottom: 0,
    },
  },
}));

/** List items with a line between them. */
export function PlainList({ children }: { children: ReactNode }) {
  const classes = useStyles();
  return <ul className={classes.root}>{children}</ul>;
}
