import { z } from 'zod';
import { servicesQuerySchema } from './servicesQuerySchema';

describe('servicesQuerySchema', () => {
  it('fills in defaults and reads numbers from text', () => {
    expect(servicesQuerySchema.parse({})).toEqual({ scope: 'all', limit: 50 });
    expect(
      servicesQuerySchema.parse({ scope: 'mine', limit: '7' }),
    ).toMatchObject({ scope: 'mine', limit: 7 });
  });

  it.each(['0', '201', '1.5', '', 'many'])('refuses a limit of %p', limit => {
    expect(servicesQuerySchema.safeParse({ limit }).success).toBe(false);
  });

  it('names an unknown parameter', () => {
    const { error } = servicesQuerySchema.safeParse({ scpoe: 'mine' });
    expect(error?.issues[0].message).toContain('"scpoe"');
  });

  it('has a JSON schema for the API document', () => {
    expect(z.toJSONSchema(servicesQuerySchema, { io: 'input' })).toMatchObject({
      additionalProperties: false,
      properties: { limit: { type: 'integer', maximum: 200 } },
    });
  });
});
