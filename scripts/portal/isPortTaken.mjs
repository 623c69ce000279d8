import { connect, createServer } from 'node:net';

const CONNECT_MS = 1000;

/**
 * Whether another program listens on a port of this machine. (EACCES, a port
 * that only an administrator may open, is an error.)
 *
 * @param {number} port
 * @returns {Promise<boolean>}
 */
export async function isPortTaken(port) {
  // Some systems let two programs listen on different addresses with the same
  // port; a browser would reach the wrong one.
  const answers = await Promise.all(
    ['127.0.0.1', '::1'].map(host => isAnswering(host, port)),
  );
  return answers.includes(true) || !(await canListen(port));
}

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function isAnswering(host, port) {
  return new Promise(resolve => {
    const socket = connect({ host, port, timeout: CONNECT_MS });
    const finish = (/** @type {boolean} */ answered) => {
      socket.destroy();
      resolve(answered);
    };
    socket.once('connect', () => finish(true));
    socket.once('timeout', () => finish(false));
    socket.once('error', () => finish(false));
  });
}

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function canListen(port) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) =>
      error.code === 'EADDRINUSE' ? resolve(false) : reject(error),
    );
    server.listen(port, () => server.close(() => resolve(true)));
  });
}
