async function read(base, path) {
  const response = await fetch(`${base}${path}`, {
    headers: { authorization: `Bearer ${process.env.SERVICE_TOKEN}` },
    signal: AbortSignal.timeout(2_000),
  });
  if (!response.ok) throw new Error(`${base} answered ${response.status}`);
  return response.json();
}

/** Address and language of the customer of an order. */
export async function customerOf(orderId) {
  const { customerId } = await read(process.env.CHECKOUT_URL, `/v1/orders/${orderId}`);
  return read(process.env.IDENTITY_URL, `/v1/users/${encodeURIComponent(customerId)}`);
}
