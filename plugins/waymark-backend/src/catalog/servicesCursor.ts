import { InputError } from '@backstage/errors';
import { ParsedServicesQuery } from '@waymark/backstage-plugin-waymark-common';
import { createHash } from 'node:crypto';
import { z } from 'zod';

/** The sort key of the last service of a page. */
export interface ServicePosition {
  tierOrder: string;
  title: string;
  ref: string;
}

// PostgreSQL fails on the character NUL.
const storableText = z.string().refine(value => !value.includes('\0'));

const cursorSchema = z.strictObject({
  filter: z.string(),
  after: z.strictObject({
    tierOrder: storableText,
    title: storableText,
    ref: storableText,
  }),
});

/** Turns the end of a page into the start of the next one. */
export function encodeServicesCursor(
  query: ParsedServicesQuery,
  after: ServicePosition,
): string {
  const cursor = { filter: filterOf(query), after };
  return Buffer.from(JSON.stringify(cursor)).toString('base64url');
}

/** Finds where a page starts; undefined is the beginning. */
export function decodeServicesCursor(
  query: ParsedServicesQuery,
): ServicePosition | undefined {
  if (query.cursor === undefined) {
    return undefined;
  }
  const { filter, after } = parse(query.cursor);
  if (filter !== filterOf(query)) {
    throw new InputError(
      'The cursor belongs to another filter; ask for the first page without a cursor',
    );
  }
  return after;
}

function parse(cursor: string): z.infer<typeof cursorSchema> {
  try {
    const json = Buffer.from(cursor, 'base64url').toString();
    return cursorSchema.parse(JSON.parse(json));
  } catch {
    throw new InputError(
      'The cursor is not one of this API; use nextCursor of the page before',
    );
  }
}

function filterOf({ scope, group, text }: ParsedServicesQuery): string {
  const filter = JSON.stringify(['tier,title,ref', scope, group, text]);
  return createHash('sha256').update(filter).digest('base64url');
}
