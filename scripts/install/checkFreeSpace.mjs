import { existsSync, promises, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { Failure } from '../terminal/Failure.mjs';

const GIGABYTE = 1e9;

/**
 * Says before a long installation, not in the middle of it, that the disk is
 * too full for it.
 *
 * @param {Array<{ folder: string, gigabytes: number }>} needs - what will be
 *   written where; folders may not exist yet
 */
export async function checkFreeSpace(needs) {
  // Node 18.14 and older cannot ask.
  if (typeof promises.statfs !== 'function') {
    return;
  }
  /** @type {Map<number, { folder: string, gigabytes: number }>} */
  const byDisk = new Map();
  for (const { folder, gigabytes } of needs) {
    const existing = existingParent(folder);
    const disk = statSync(existing).dev;
    const sum = (byDisk.get(disk)?.gigabytes ?? 0) + gigabytes;
    byDisk.set(disk, { folder: existing, gigabytes: sum });
  }
  for (const { folder, gigabytes } of byDisk.values()) {
    const { bavail, bsize } = await promises.statfs(folder);
    const free = (bavail * bsize) / GIGABYTE;
    if (free < gigabytes) {
      throw new Failure(
        `The disk of ${folder} has ${free.toFixed(1)} GB left; the packages ` +
          `need about ${gigabytes.toFixed(1)} GB.`,
        { advice: 'Make room there and run the command again.' },
      );
    }
  }
}

/**
 * @param {string} folder
 * @returns {string}
 */
function existingParent(folder) {
  return existsSync(folder) ? folder : existingParent(dirname(folder));
}
