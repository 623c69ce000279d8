import { useMutation, useQuery } from '@tanstack/react-query';
import { Button } from '@marketlane/design-system';
import { useParams } from 'react-router';
import { addToCart, getProduct } from '../api/shop';
import { ErrorNote } from '../components/ErrorNote';
import { Price } from '../components/Price';
import { Stars } from '../components/Stars';

export function ProductPage() {
  const { sku = '' } = useParams();
  const product = useQuery({ queryKey: ['product', sku], queryFn: () => getProduct(sku) });
  const add = useMutation({ mutationFn: () => addToCart(sku) });

  if (product.isPending) return <p aria-busy="true">Loading the product</p>;
  if (product.isError) return <ErrorNote onRetry={() => product.refetch()}>The product cannot be shown.</ErrorNote>;

  const { name, description, images, price } = product.data;
  return (
    <article>
      {images?.[0] && <img src={images[0]} alt="" width={640} height={640} />}
      <h1>{name}</h1>
      <Stars sku={sku} />
      <Price amount={price.amount} currency={price.currency} />
      <p>{description}</p>
      <Button onClick={() => add.mutate()} disabled={add.isPending}>
        Add to basket
      </Button>
      {add.isSuccess && <p role="status">In your basket</p>}
      {add.isError && <ErrorNote onRetry={() => add.mutate()}>That did not work.</ErrorNote>}
    </article>
  );
}
