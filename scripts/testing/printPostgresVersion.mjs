// Run by the Node of the tool chain once the packages are there: logs in to
// the PostgreSQL of DATABASE_URL and prints its version. The address comes by
// the environment because it may hold a password.
import pg from 'pg';

const client = new pg.Client({
  connectionString: process.env.DATABASE_URL,
  connectionTimeoutMillis: 3000,
});
try {
  await client.connect();
  const { rows } = await client.query('SHOW server_version');
  process.stdout.write(rows[0].server_version.split(' ')[0]);
  await client.end();
} catch (/** @type {any} */ error) {
  // Two addresses of one name are refused with an error without a message.
  process.stderr.write(error.message || error.code || String(error));
  process.exitCode = 1;
}
