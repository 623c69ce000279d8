import { z } from 'zod';
import { ruleLimits } from '../ruleLimits';
import { forbiddenNames } from '../values/forbiddenNames';

export const factNameSchema = z
  .string()
  .min(1)
  .max(ruleLimits.factLength)
  .refine(name => !forbiddenNames.has(name), 'is no name of a fact')
  .describe('Full name of a fact');
