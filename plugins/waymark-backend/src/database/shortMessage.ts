const LONGEST = 500;

/**
 * What an error says, without the middle of long messages: knex puts the whole
 * statement with all its values in front of what is wrong.
 */
export function shortMessage(error: Error): string {
  const message = error.message || error.name;
  const half = LONGEST / 2;
  return message.length > LONGEST
    ? `${message.slice(0, half)} … ${message.slice(-half)}`
    : message;
}
