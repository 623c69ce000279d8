import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { search } from '../api/shop';
import { Price } from '../components/Price';

export function SearchPage() {
  const [text, setText] = useState('');
  const result = useQuery({
    queryKey: ['search', text],
    queryFn: () => search(text),
    enabled: text.length >= 2,
    placeholderData: previous => previous,
  });

  return (
    <section>
      <label>
        Search products
        <input type="search" value={text} onChange={event => setText(event.target.value)} />
      </label>
      {result.data && <p role="status">{result.data.total} products</p>}
      <ul>
        {result.data?.hits.map(hit => (
          <li key={hit.sku}>
            <Link to={`/p/${hit.sku}`}>{hit.name}</Link> <Price amount={hit.price} currency={hit.currency} />
          </li>
        ))}
      </ul>
    </section>
  );
}
