export { catalogModuleDemoOrganisation as default } from './catalogModuleDemoOrganisation';
