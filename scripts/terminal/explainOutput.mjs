/**
 * @typedef {object} Explanation
 * @property {string} message - what happened, in plain words
 * @property {string} advice - what to do about it
 */

/**
 * What the tools below us say, and what it means. The first match wins, so
 * causes stand before their consequences.
 *
 * @type {Array<{ pattern: RegExp, explanation: Explanation }>}
 */
const KNOWN = [
  {
    pattern: /ENOSPC|no space left on device|disk quota exceeded|EDQUOT/i,
    explanation: {
      message: 'The disk is full.',
      advice:
        'Make room (about 3 GB for a first start) and run the command again; ' +
        'it goes on where it stopped.',
    },
  },
  {
    pattern:
      /SELF_SIGNED_CERT|UNABLE_TO_VERIFY_LEAF|UNABLE_TO_GET_ISSUER|CERT_HAS_EXPIRED|self[- ]signed certificate/i,
    explanation: {
      message: 'The npm registry shows a certificate that is not trusted here.',
      advice:
        'Behind a company proxy, point NODE_EXTRA_CA_CERTS at the file with its ' +
        'certificate and run the command again.',
    },
  },
  {
    pattern: /\bE401\b|\bE403\b|YN0041|Response Code: 40[13]|HTTPError: 40[13]/,
    explanation: {
      message: 'The npm registry refused access.',
      advice:
        'Look at the registry and its token in your npm settings ' +
        '(`npm config get registry`), then run the command again.',
    },
  },
  {
    pattern: /\bETARGET\b|\bE404\b|YN0082|YN0035.*404|Response Code: 404/,
    explanation: {
      message: 'The npm registry does not have a package that is needed.',
      advice:
        'A mirror may lag behind: look at `npm config get registry`, or try ' +
        'the public one.',
    },
  },
  {
    pattern:
      /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|socket hang up|network (request|timeout)|RequestError/i,
    explanation: {
      message: 'The npm registry cannot be reached.',
      advice:
        'Look at the network connection, and behind a proxy at HTTPS_PROXY and ' +
        '`npm config get registry`; then run the command again. Only the first ' +
        'start needs the network.',
    },
  },
  {
    pattern: /YN0028|lockfile would have been (created|modified)/,
    explanation: {
      message: 'yarn.lock does not fit the package.json files.',
      advice:
        'Someone changed dependencies without `yarn install`. Run it once ' +
        '(Yarn 4, also in .toolchain/node_modules/.bin) and commit yarn.lock.',
    },
  },
  {
    pattern: /YN0018|checksum .*(mismatch|doesn't match)|EINTEGRITY/i,
    explanation: {
      message: 'A downloaded package is damaged or not what yarn.lock names.',
      advice:
        'Run `yarn cache clean --all` (Yarn is in .toolchain/node_modules/.bin) ' +
        'and then the command again.',
    },
  },
  {
    pattern: /heap out of memory|\bENOMEM\b|Cannot allocate memory/i,
    explanation: {
      message: 'The memory is not enough.',
      advice:
        'Close other programs (the portal needs about 3 GB), then try again.',
    },
  },
  {
    pattern: /\bEMFILE\b|System limit for number of file watchers/i,
    explanation: {
      message: 'The system does not allow enough open files.',
      advice: 'Raise the limit (`ulimit -n 8192`), then run the command again.',
    },
  },
  {
    pattern: /\bEROFS\b|\bEACCES\b|\bEPERM\b/,
    explanation: {
      message: 'A file of this folder may not be written.',
      advice:
        'The folder must belong to you: look at its owner and permissions. If ' +
        'something here was once run with sudo, give the files back with chown.',
    },
  },
];

/**
 * The cause behind what a failed program printed, if it is a known one.
 *
 * @param {string} output
 * @returns {Explanation | undefined}
 */
export function explainOutput(output) {
  return KNOWN.find(({ pattern }) => pattern.test(output))?.explanation;
}
