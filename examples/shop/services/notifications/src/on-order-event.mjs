import { parseEvent } from '@marketlane/event-schemas';
import { customerOf } from './customers.mjs';
import { counted, logger, once } from './runtime.mjs';
import { send } from './send.mjs';

const tell = once(async event => {
  const customer = await customerOf(event.data.orderId);
  const channel = await send(event.type, customer, { orderId: event.data.orderId });
  counted(`sent_${channel}`);
  return channel;
});

export async function handler(batch, context) {
  logger.addContext(context);
  for (const record of Object.values(batch.records).flat()) {
    const event = JSON.parse(Buffer.from(record.value, 'base64').toString('utf8'));
    if (event.type !== 'order.paid') continue;
    parseEvent(event);
    const channel = await tell(event);
    logger.info('sent', { eventId: event.id, channel });
  }
}
