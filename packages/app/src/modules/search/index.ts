export { searchModule } from './searchModule';
export { QuickResults } from './QuickResults';
