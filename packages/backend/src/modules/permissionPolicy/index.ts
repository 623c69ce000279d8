export { permissionModuleWaymarkPolicy as default } from './permissionModuleWaymarkPolicy';
