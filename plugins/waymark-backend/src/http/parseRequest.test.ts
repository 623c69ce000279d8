import { InputError } from '@backstage/errors';
import { z } from 'zod';
import { parseRequest } from './parseRequest';

const schema = z.looseObject({});

describe('parseRequest', () => {
  it.each([
    [{ text: 'a\0b' }],
    [{ text: '\\\0' }],
    [{ text: ['a', '\0'] }],
    [{ text: { deep: { deeper: ['\0'] } } }],
    [{ 'te\0xt': 'a' }],
  ])('refuses the character NUL in %j', given => {
    expect(() => parseRequest(schema, given)).toThrow(
      new InputError('The request is not valid: remove the character NUL'),
    );
  });

  it.each(['\\u0000', '\\\\u0000', '"\\u0000"', 'u0000', '\\0', '0'])(
    'takes the text %s as it is',
    text => {
      const given = { text, list: [text], number: 0, nothing: null };
      expect(parseRequest(schema, given)).toEqual(given);
    },
  );

  it('names what does not fit', () => {
    const strict = z.strictObject({ limit: z.number() });
    expect(() => parseRequest(strict, { limit: 'x' })).toThrow(/limit/);
    expect(() => parseRequest(strict, undefined)).toThrow(InputError);
  });
});
