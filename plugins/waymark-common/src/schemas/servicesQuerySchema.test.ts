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

  it.each(['checkout', 'default/checkout', 'Group:Default/CHECKOUT'])(
    'makes the group %p a full reference',
    group => {
      expect(servicesQuerySchema.parse({ group })).toMatchObject({
        group: 'group:default/checkout',
      });
    },
  );

  it.each(['user:default/ana', 'component:checkout', '://', ''])(
    'refuses the group %p and names the parameter',
    group => {
      const { error } = servicesQuerySchema.safeParse({ group });
      expect(error?.issues).toMatchObject([{ path: ['group'] }]);
    },
  );

  it('names an unknown parameter', () => {
    const { error } = servicesQuerySchema.safeParse({ scpoe: 'mine' });
    expect(error?.issues[0].message).toContain('"scpoe"');
  });

  it('has a JSON schema for the API document', () => {
    expect(z.toJSONSchema(servicesQuerySchema, { io: 'input' })).toMatchObject({
      additionalProperties: false,
      properties: {
        limit: { type: 'integer', maximum: 200 },
        group: { type: 'string', maxLength: 600 },
      },
    });
  });
});
