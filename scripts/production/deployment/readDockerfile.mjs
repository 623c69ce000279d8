import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { projectRoot } from '../../projectRoot.mjs';

/**
 * @typedef {object} Instruction
 * @property {string} name - in capitals
 * @property {string} value - on one line
 *
 * @typedef {object} Stage
 * @property {string} name
 * @property {string} image
 * @property {Instruction[]} instructions - without FROM
 */

/** @returns {{ args: Record<string, string>, stages: Stage[] }} */
export function readDockerfile() {
  const text = readFileSync(resolve(projectRoot, 'Dockerfile'), 'utf8');
  /** @type {Record<string, string>} */
  const args = {};
  /** @type {Stage[]} */
  const stages = [];
  for (const { name, value } of instructionsOf(text)) {
    if (name === 'FROM') {
      const [, image, stage] = /^(\S+) AS (\S+)$/.exec(value);
      stages.push({ name: stage, image, instructions: [] });
    } else if (stages.length > 0) {
      stages.at(-1).instructions.push({ name, value });
    } else {
      const [key, initial] = value.split('=');
      args[key] = initial;
    }
  }
  return { args, stages };
}

/**
 * @param {string} text
 * @returns {Instruction[]}
 */
function instructionsOf(text) {
  return text
    .replace(/^\s*#.*\n/gm, '')
    .replace(/\\\n\s*/g, '')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => {
      const [, name, value] = /^([A-Z]+)\s+(.*)$/.exec(line);
      return { name, value };
    });
}
