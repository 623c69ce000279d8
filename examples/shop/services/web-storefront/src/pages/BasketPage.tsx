import { useQuery } from '@tanstack/react-query';
import { useBooleanFlagValue } from '@openfeature/react-sdk';
import { Link } from 'react-router';
import { getCart } from '../api/shop';
import { Price } from '../components/Price';

export function BasketPage() {
  const id = localStorage.getItem('cart');
  const onePage = useBooleanFlagValue('one-page-checkout', false);
  const cart = useQuery({
    queryKey: ['cart', id],
    queryFn: () => getCart(id ?? ''),
    enabled: id !== null,
  });

  if (!cart.data || cart.data.lines.length === 0) return <p>Your basket is empty.</p>;
  const { lines, subtotal } = cart.data;
  return (
    <section>
      <h1>Basket</h1>
      <ul>
        {lines.map(line => (
          <li key={line.sku}>
            {line.quantity} × {line.name}{' '}
            <Price amount={line.quantity * line.unitPrice.amount} currency={line.unitPrice.currency} />
          </li>
        ))}
      </ul>
      <Price amount={subtotal.amount} currency={subtotal.currency} />
      <Link to={onePage ? '/checkout' : '/checkout/address'}>Check out</Link>
    </section>
  );
}
