import { createRemoteJWKSet, jwtVerify } from 'jose';

class UnauthorizedError extends Error {
  readonly statusCode = 401;
}

export function createAuthenticator(issuer: string) {
  const keys = createRemoteJWKSet(new URL('/.well-known/jwks.json', issuer), { timeoutDuration: 1_000 });
  return async (authorization: string | undefined): Promise<{ customerId: string }> => {
    const token = authorization?.replace(/^Bearer /, '');
    if (!token) throw new UnauthorizedError('A bearer token is required');
    try {
      const { payload } = await jwtVerify(token, keys, { issuer, audience: 'checkout' });
      if (!payload.sub) throw new UnauthorizedError('The token names no subject');
      return { customerId: payload.sub };
    } catch (error) {
      throw new UnauthorizedError('The bearer token is not valid', { cause: error });
    }
  };
}
