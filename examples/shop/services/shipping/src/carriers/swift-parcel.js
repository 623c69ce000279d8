const BASE = process.env.SWIFT_URL ?? 'https://gateway.swift-parcel.example';

async function call(path, body) {
  const response = await fetch(BASE + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${process.env.SWIFT_TOKEN}` },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`swift-parcel answered ${response.status}`);
  return response.json();
}

export const swiftParcel = {
  id: 'swift-parcel',
  countries: ['DE', 'DK', 'SE', 'GB', 'FR', 'NL'],

  async quote({ country, postalCode, weightGrams }) {
    const offer = await call('/rates', { country, postcode: postalCode, kg: weightGrams / 1000 });
    return [
      { carrier: 'swift-parcel', service: 'express', price: Math.round(offer.rate * 100), currency: 'EUR', days: offer.days },
    ];
  },

  async book(shipment) {
    const result = await call('/consignments', { ref: shipment.orderId, address: shipment.address });
    return { trackingCode: result.consignment, label: Buffer.from(result.zpl) };
  },
};
