import { randomUUID } from 'node:crypto';
import { carrierById } from './carriers/index.js';

/** The order was paid. Ships it when the shopper has already chosen how. */
export async function markPaid(orderId, context) {
  const { rows } = await context.db.query(
    `INSERT INTO shipping.deliveries (order_id, paid) VALUES ($1, true)
     ON CONFLICT (order_id) DO UPDATE SET paid = true RETURNING *`,
    [orderId],
  );
  await shipWhenReady(rows[0], context);
}

/** The shopper chose a carrier and an address. Ships the order when it is already paid. */
export async function chooseDelivery(orderId, { carrier, service, address, weightGrams }, context) {
  const { rows } = await context.db.query(
    `INSERT INTO shipping.deliveries (order_id, carrier, service, address, weight_grams) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (order_id) DO UPDATE SET carrier = $2, service = $3, address = $4, weight_grams = $5 RETURNING *`,
    [orderId, carrier, service, address, weightGrams],
  );
  await shipWhenReady(rows[0], context);
}

async function shipWhenReady(delivery, { db, events, log }) {
  if (!delivery.paid || !delivery.carrier) return;
  const orderId = delivery.order_id;
  const existing = await db.query('SELECT 1 FROM shipping.shipments WHERE order_id = $1', [orderId]);
  if (existing.rowCount > 0) return;

  log.info({ orderId, carrier: delivery.carrier }, 'booking shipment');
  const { trackingCode, label } = await carrierById(delivery.carrier).book({
    orderId,
    service: delivery.service,
    address: delivery.address,
    weightGrams: delivery.weight_grams,
  });

  const { rows } = await db.query(
    `INSERT INTO shipping.shipments (order_id, warehouse_id, carrier, tracking_code, label, status)
     VALUES ($1, (SELECT id FROM public.warehouses WHERE country = $2 LIMIT 1), $3, $4, $5, 'booked')
     RETURNING id`,
    [orderId, delivery.address.country, delivery.carrier, trackingCode, label],
  );
  const shipmentId = `shp_${rows[0].id}`;
  await events.send({
    id: randomUUID(),
    type: 'shipment.dispatched',
    source: 'shipping',
    time: new Date().toISOString(),
    subject: orderId,
    data: { orderId, shipmentId, carrier: delivery.carrier, trackingCode },
  });
  log.info({ orderId, shipmentId }, 'booked');
}
