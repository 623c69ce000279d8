function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`Environment variable ${name} is not set`);
  return value;
}

export interface Config {
  port: number;
  databaseUrl: string;
  kafkaBrokers: string[];
  identityIssuer: string;
  cartUrl: string;
  inventoryAddress: string;
  paymentsUrl: string;
  monolithUrl: string;
  promotionsUrl: string;
}

export function readConfig(): Config {
  return {
    port: Number(process.env.PORT ?? 8080),
    databaseUrl: required('DATABASE_URL'),
    kafkaBrokers: required('KAFKA_BROKERS').split(','),
    identityIssuer: required('IDENTITY_ISSUER'),
    cartUrl: required('CART_URL'),
    inventoryAddress: required('INVENTORY_ADDRESS'),
    paymentsUrl: required('PAYMENTS_URL'),
    monolithUrl: required('MONOLITH_URL'),
    promotionsUrl: required('PROMOTIONS_URL'),
  };
}
