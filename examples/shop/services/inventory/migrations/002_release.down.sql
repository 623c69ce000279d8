DROP FUNCTION inventory.release(uuid);
