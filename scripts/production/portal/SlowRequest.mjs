import { once } from 'node:events';
import { request } from 'node:http';
import { text } from 'node:stream/consumers';

const BODY = JSON.stringify({ entityRefs: ['component:default/none'] });

/**
 * A question to the catalog whose second half comes late, so that the server
 * has a request under way for as long as the test wants.
 */
export class SlowRequest {
  /** @param {import('./Replica.mjs').Replica} replica */
  static async begin(replica) {
    const call = request(`${replica.url}/api/catalog/entities/by-refs`, {
      method: 'POST',
      headers: {
        authorization: replica.authorization,
        'content-type': 'application/json',
        'content-length': BODY.length,
      },
    });
    const response = once(call, 'response');
    // Fails in finish(), not while nobody waits for it.
    response.catch(() => undefined);
    await new Promise(resolve => call.write(BODY.slice(0, 5), resolve));
    // The catalog is asked something else meanwhile: it has read this by then.
    await replica.fetchAsProgram('/api/catalog/entities/by-query?limit=1');
    return new SlowRequest(call, response);
  }

  constructor(call, response) {
    this.call = call;
    this.response = response;
  }

  async finish() {
    this.call.end(BODY.slice(5));
    const [response] = await this.response;
    return { status: response.statusCode, body: await text(response) };
  }
}
