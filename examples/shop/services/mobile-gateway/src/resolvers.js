import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';

function bearer(viewer) {
  if (!viewer) throw new GraphQLError('Sign in first', { extensions: { code: 'UNAUTHENTICATED' } });
  return { headers: { authorization: `Bearer ${viewer.token}` } };
}

export const resolvers = {
  Query: {
    viewer: (_root, _args, { viewer }) => viewer,
    product: (_root, { sku }, { loaders }) => loaders.products.load(sku),
    search: async (_root, { query, page }, { upstreams, loaders }) => {
      const params = new URLSearchParams({ q: query, page: String(page) });
      const result = await upstreams.search.get(`/v1/search?${params}`);
      const products = await loaders.products.loadMany(result.hits.map(hit => hit.sku));
      return { total: result.total, products: products.filter(product => product && !(product instanceof Error)) };
    },
    cart: (_root, { id }, { upstreams }) => upstreams.cart.get(`/v1/carts/${id}`),
    order: (_root, { id }, { upstreams, viewer }) => upstreams.checkout.get(`/v1/orders/${id}`, bearer(viewer)),
  },

  Mutation: {
    setCartLine: (_root, { cartId, sku, quantity }, { upstreams }) =>
      upstreams.cart.post(`/v1/carts/${cartId}/lines`, { sku, quantity }, { idempotencyKey: randomUUID() }),
    removeCartLine: (_root, { cartId, sku }, { upstreams }) =>
      upstreams.cart.delete(`/v1/carts/${cartId}/lines/${encodeURIComponent(sku)}`),
    placeOrder: (_root, { cartId, paymentMethod, idempotencyKey }, { upstreams, viewer }) => {
      const options = { ...bearer(viewer), idempotencyKey };
      return upstreams.checkout.post('/v1/orders', { cartId, paymentMethod }, options);
    },
  },

  Product: {
    imageUrl: product => product.images?.[0] ?? null,
  },

  CartLine: {
    product: (line, _args, { loaders }) => loaders.products.load(line.sku),
    lineTotal: ({ quantity, unitPrice }) => ({ ...unitPrice, amount: quantity * unitPrice.amount }),
  },

  Order: {
    status: order => order.status.toUpperCase(),
  },
};
