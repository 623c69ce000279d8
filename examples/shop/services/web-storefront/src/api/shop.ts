import { call } from './client';

export interface Money {
  amount: number;
  currency: string;
}

export interface Product {
  sku: string;
  name: string;
  description?: string;
  price: Money;
  images?: string[];
}

export interface Hit {
  sku: string;
  name: string;
  price: number;
  currency: string;
}

export interface Cart {
  id: string;
  subtotal: Money;
  lines: { sku: string; name: string; quantity: number; unitPrice: Money }[];
}

export const getProduct = (sku: string) => call<Product>(`/catalog/v1/products/${encodeURIComponent(sku)}`);

export const search = (text: string) =>
  call<{ total: number; hits: Hit[] }>(`/search/v1/search?q=${encodeURIComponent(text)}`);

export const getRating = (sku: string) =>
  call<{ average: number; count: number }>(`/reviews/v1/products/${encodeURIComponent(sku)}/reviews`);

export const getCart = (id: string) => call<Cart>(`/cart/v1/carts/${id}`);

export async function addToCart(sku: string, quantity = 1): Promise<Cart> {
  let id = localStorage.getItem('cart');
  if (!id) {
    const cart = await call<Cart>('/cart/v1/carts', {
      method: 'POST',
      body: JSON.stringify({ currency: 'EUR', country: 'DE' }),
    });
    id = cart.id;
    localStorage.setItem('cart', id);
  }
  return call<Cart>(`/cart/v1/carts/${id}/lines`, {
    method: 'POST',
    body: JSON.stringify({ sku, quantity }),
  });
}
