import { createRemoteJWKSet, jwtVerify } from 'jose';

const issuer = process.env.ISSUER ?? 'https://id.marketlane.example';
const keys = createRemoteJWKSet(new URL('/.well-known/jwks.json', issuer), { timeoutDuration: 1_000 });

/** The shopper of a bearer token, or null when there is none or it is not valid. */
export async function viewerOf(authorization) {
  if (!authorization?.startsWith('Bearer ')) return null;
  try {
    const token = authorization.slice('Bearer '.length);
    const { payload } = await jwtVerify(token, keys, { issuer, audience: 'mobile' });
    return { id: payload.sub, displayName: payload.name, email: payload.email, token };
  } catch {
    return null;
  }
}
