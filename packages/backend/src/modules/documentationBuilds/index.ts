export { techdocsModuleBuilds as default } from './techdocsModuleBuilds';
