import { parsePath } from '../values/parsePath';
import { checkedText } from './checkedText';

export const pathSchema = checkedText(parsePath).describe(
  "A place inside the fact: $.name[0]['another name']",
);
