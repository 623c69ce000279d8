/** The personas of app-config.yaml, by what they are. */
export const personas = {
  developer: { name: 'Nadia Rahman', role: 'Developer' },
  teamLead: { name: 'Priya Shah', role: 'Team lead' },
  platformEngineer: { name: 'Tomas Lindqvist', role: 'Platform engineer' },
  viewer: { name: 'Vera Okafor', role: 'Viewer' },
};

export type PersonaName = keyof typeof personas;
