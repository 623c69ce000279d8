import { configApiRef, useApi } from '@backstage/frontend-plugin-api';
import ButtonBase from '@material-ui/core/ButtonBase';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { LogoMark } from '../../components/LogoMark';
import { Persona } from './Persona';

const useStyles = makeStyles(theme => ({
  root: {
    minHeight: '100vh',
    boxSizing: 'border-box',
    padding: theme.spacing(6, 2),
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
  },
  title: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(2),
    fontSize: 36,
    fontWeight: 700,
    margin: 0,
  },
  lead: {
    maxWidth: 560,
    textAlign: 'center',
    margin: theme.spacing(2, 0, 5),
  },
  personas: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'repeat(2, minmax(0, 340px))',
    [theme.breakpoints.down('xs')]: {
      gridTemplateColumns: 'minmax(0, 440px)',
    },
  },
  persona: {
    width: '100%',
    height: '100%',
    display: 'block',
    textAlign: 'left',
    padding: theme.spacing(2.5),
    borderRadius: 12,
    border: `1px solid ${theme.palette.divider}`,
    '&:hover, &:focus-visible': {
      borderColor: theme.palette.primary.main,
      boxShadow: `0 0 0 1px ${theme.palette.primary.main}`,
    },
  },
  role: {
    color: theme.palette.primary.main,
    fontWeight: 600,
  },
  note: {
    marginTop: theme.spacing(4),
    textAlign: 'center',
  },
}));

export function PersonaChoice({
  personas,
  onChoose,
}: {
  personas: Persona[];
  onChoose(persona: Persona): void;
}) {
  const classes = useStyles();
  const config = useApi(configApiRef);
  const organization = config.getOptionalString('organization.name');
  return (
    <main className={classes.root}>
      <h1 className={classes.title}>
        <LogoMark size={44} />
        {config.getOptionalString('app.title') ?? 'Waymark'}
      </h1>
      <Typography className={classes.lead} color="textSecondary">
        Which services there are{organization && ` at ${organization}`}, who
        owns them, what needs you, and their docs and APIs. Who are you today?
      </Typography>
      <ul className={classes.personas}>
        {personas.map(persona => (
          <li key={persona.entityRef}>
            <ButtonBase
              component={Paper}
              className={classes.persona}
              onClick={() => onChoose(persona)}
              role="button"
            >
              <Typography className={classes.role} variant="body2">
                {persona.role}
              </Typography>
              <Typography variant="h5" component="p" gutterBottom>
                {persona.name}
              </Typography>
              <Typography variant="body2" color="textSecondary">
                {persona.sees}
              </Typography>
            </ButtonBase>
          </li>
        ))}
      </ul>
      <Typography
        className={classes.note}
        variant="body2"
        color="textSecondary"
      >
        Personas exist on a developer&apos;s machine only. In production people
        sign in with your company&apos;s provider.
      </Typography>
    </main>
  );
}
