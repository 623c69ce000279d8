export { catalogModuleLocalFiles as default } from './catalogModuleLocalFiles';
