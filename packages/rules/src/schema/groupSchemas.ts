import { z } from 'zod';

/**
 * The schemas of `all`, `any` and `not`, strict but for some labels. The parts
 * are asked for late, because they may be groups again.
 */
export function groupSchemas<Labels extends z.ZodRawShape, Part>(
  labels: Labels,
  partSchema: () => z.ZodType<Part>,
) {
  return [
    z.strictObject({
      ...labels,
      get all(): z.ZodArray<z.ZodType<Part>> {
        return z.array(partSchema()).min(1);
      },
    }),
    z.strictObject({
      ...labels,
      get any(): z.ZodArray<z.ZodType<Part>> {
        return z.array(partSchema()).min(1);
      },
    }),
    z.strictObject({
      ...labels,
      get not(): z.ZodType<Part> {
        return partSchema();
      },
    }),
  ] as const;
}
