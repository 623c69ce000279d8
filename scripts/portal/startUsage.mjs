export const startUsage = `npm start -- [flags]

  --config <file>        a configuration file over app-config.yaml and
                         app-config.local.yaml; may be given several times,
                         the last one wins
  --port <number>        the port of the portal (app.baseUrl)
  --backend-port <number>
                         the port of its back end (backend.baseUrl)
  --verbose              show everything the front end and back end log
  --help                 show this`;
