const BASE = process.env.NORDPOST_URL ?? 'https://api.nordpost.example';
const KEY = process.env.NORDPOST_KEY;

async function post(path, body) {
  const response = await fetch(`${BASE}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-api-key': KEY },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`nordpost answered ${response.status}`);
  return response.json();
}

export const nordpost = {
  id: 'nordpost',
  countries: ['DE', 'DK', 'SE'],

  async quote({ country, postalCode, weightGrams }) {
    const { products } = await post('/v3/prices', { country, zip: postalCode, grams: weightGrams });
    return products.map(product => ({
      carrier: 'nordpost',
      service: product.code.toLowerCase(),
      price: product.cents,
      currency: 'EUR',
      days: product.days,
    }));
  },

  async book(shipment) {
    const parcel = await post('/v3/parcels', {
      reference: shipment.orderId,
      product: shipment.service.toUpperCase(),
      to: shipment.address,
      grams: shipment.weightGrams,
    });
    return { trackingCode: parcel.number, label: Buffer.from(parcel.labelPdf, 'base64') };
  },
};
