import pg from 'pg';

/** A new PostgreSQL database that is dropped afterwards. */
export class TemporaryDatabase {
  static async create() {
    const { env } = process;
    const database = new TemporaryDatabase({
      POSTGRES_HOST: env.POSTGRES_HOST ?? '127.0.0.1',
      POSTGRES_PORT: env.POSTGRES_PORT ?? '5432',
      POSTGRES_USER: env.POSTGRES_USER ?? 'postgres',
      POSTGRES_PASSWORD: env.POSTGRES_PASSWORD ?? 'not-asked-for',
      POSTGRES_DATABASE: `waymark_smoke_${process.pid}_${Date.now()}`,
    });
    await database.query(`create database ${database.name}`);
    return database;
  }

  /** @param {Record<string, string>} environment - for the back end */
  constructor(environment) {
    this.environment = environment;
    this.name = environment.POSTGRES_DATABASE;
  }

  async drop() {
    await this.query(`drop database ${this.name} with (force)`);
  }

  /** @param {string} sql */
  async query(sql) {
    const client = new pg.Client({
      host: this.environment.POSTGRES_HOST,
      port: Number(this.environment.POSTGRES_PORT),
      user: this.environment.POSTGRES_USER,
      password: this.environment.POSTGRES_PASSWORD,
      database: 'postgres',
    });
    await client.connect();
    try {
      await client.query(sql);
    } finally {
      await client.end();
    }
  }
}
