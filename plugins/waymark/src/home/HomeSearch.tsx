import { useRouteRef } from '@backstage/core-plugin-api';
import IconButton from '@material-ui/core/IconButton';
import InputBase from '@material-ui/core/InputBase';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import SearchIcon from '@material-ui/icons/Search';
import { FormEvent, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { searchRouteRef } from '../routes';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    borderRadius: 12,
    border: `1px solid ${theme.palette.divider}`,
    '&:focus-within': { borderColor: theme.palette.primary.main },
  },
  input: {
    flex: 1,
    padding: theme.spacing(0.5, 2),
  },
}));

/** Searches services, documentation and people. */
export function HomeSearch() {
  const classes = useStyles();
  const navigate = useNavigate();
  const searchLink = useRouteRef(searchRouteRef)?.();
  const [text, setText] = useState('');
  if (!searchLink) {
    return null;
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    navigate(`${searchLink}?query=${encodeURIComponent(text.trim())}`);
  };
  return (
    <Paper
      component="form"
      role="search"
      elevation={0}
      className={classes.root}
      onSubmit={submit}
    >
      <InputBase
        className={classes.input}
        placeholder="Search services, docs, people"
        inputProps={{ 'aria-label': 'Search services, docs, people' }}
        value={text}
        onChange={event => setText(event.target.value)}
      />
      <IconButton type="submit" aria-label="Search">
        <SearchIcon />
      </IconButton>
    </Paper>
  );
}
