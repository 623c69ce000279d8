export { startInTurnServiceFactory as default } from './startInTurn';
