import DataLoader from 'dataloader';

/** Each product is read once per request, however many basket lines and search hits ask for it. */
export function createLoaders({ catalog }) {
  const product = async sku => {
    try {
      return await catalog.get(`/v1/products/${encodeURIComponent(sku)}`);
    } catch (error) {
      return error.status === 404 ? null : error;
    }
  };
  return {
    products: new DataLoader(skus => Promise.all(skus.map(product)), { maxBatchSize: 50 }),
  };
}
