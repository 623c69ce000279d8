import { z } from 'zod';

const failingWorkItemSchema = z.object({
  kind: z.string().describe('What is done, for example catalog.refresh'),
  key: z.string().describe('What it is done to'),
  attempts: z.int().min(1).describe('How often it was tried'),
  error: z.string().describe('What went wrong the last time'),
  notBefore: z.iso.datetime().describe('When it is tried again'),
});

/**
 * Work that failed and is tried again, the most often tried first.
 *
 * @public
 */
export const failingWorkSchema = z.object({
  items: z.array(failingWorkItemSchema),
  totalItems: z.int().min(0),
});

/** @public */
export type FailingWorkItem = z.infer<typeof failingWorkItemSchema>;

/** @public */
export type FailingWork = z.infer<typeof failingWorkSchema>;
