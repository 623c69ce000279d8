import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

export const EVENT_TYPES = ['order.placed', 'order.paid', 'order.cancelled', 'shipment.dispatched'];

const load = name => JSON.parse(readFileSync(new URL(`./schemas/${name}.json`, import.meta.url), 'utf8'));

const ajv = new Ajv2020({ allErrors: true });
addFormats(ajv);
ajv.addSchema(load('envelope'));
const validators = new Map(EVENT_TYPES.map(type => [type, ajv.compile(load(type))]));

/** Returns the event when it is valid and throws an error that names every violation when it is not. */
export function parseEvent(event) {
  const validate = validators.get(event?.type);
  if (!validate) throw new Error(`Unknown event type: ${event?.type}`);
  if (!validate(event)) {
    const problems = validate.errors.map(({ instancePath, message }) => `${instancePath || '/'} ${message}`);
    throw new Error(`Invalid ${event.type} event: ${problems.join('; ')}`);
  }
  return event;
}
