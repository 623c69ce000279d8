import { customerOf } from './customers.mjs';
import { counted, logger, once } from './runtime.mjs';
import { send } from './send.mjs';

const tell = once(async event => {
  const type = event.type === 'shipment.status-changed' ? event.data.status : event.type;
  const channel = await send(type, await customerOf(event.data.orderId), event.data);
  counted(`sent_${channel}`);
  return channel;
});

const quiet = new Set(['in_transit', 'returned']);

export async function handler(batch, context) {
  logger.addContext(context);
  const batchItemFailures = [];
  for (const record of batch.Records) {
    try {
      const event = JSON.parse(record.body);
      if (quiet.has(event.data.status)) continue;
      const channel = await tell(event);
      logger.info('sent', { eventId: event.id, channel });
    } catch (error) {
      logger.error('not sent', error);
      batchItemFailures.push({ itemIdentifier: record.messageId });
    }
  }
  return { batchItemFailures };
}
