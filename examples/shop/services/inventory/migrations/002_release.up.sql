CREATE FUNCTION inventory.release(reservation uuid) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
  line record;
BEGIN
  FOR line IN
    SELECT l ->> 'SKU' AS sku, (l ->> 'Quantity')::int AS quantity
    FROM inventory.reservations r, jsonb_array_elements(r.lines) AS l
    WHERE r.id = reservation AND r.state = 'reserved'
    FOR UPDATE OF r
  LOOP
    UPDATE inventory.stock SET reserved = reserved - line.quantity
    WHERE (sku, warehouse_id) = (
      SELECT sku, warehouse_id FROM inventory.stock
      WHERE sku = line.sku AND reserved >= line.quantity
      ORDER BY warehouse_id LIMIT 1
    );
  END LOOP;
  UPDATE inventory.reservations SET state = 'released' WHERE id = reservation AND state = 'reserved';
  RETURN true;
END;
$$;
