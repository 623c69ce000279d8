import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/*
 * What a browser loads: the scripts and styles of the first page, and the
 * heaviest chunks that pages load later. Build first:
 *
 *   yarn build && node benchmarks/bundle.mjs
 */
const dist = resolve(
  dirname(fileURLToPath(import.meta.url)),
  '../packages/app/dist',
);
const heaviest = 8;

async function gzipKilobytes(file) {
  return gzipSync(await readFile(join(dist, file))).length / 1024;
}

async function measure(files) {
  const sizes = await Promise.all(
    files.map(async file => ({ file, size: await gzipKilobytes(file) })),
  );
  return sizes.sort((one, other) => other.size - one.size);
}

function print(title, sizes) {
  console.log(`\n${title}`);
  for (const { file, size } of sizes) {
    console.log(`${size.toFixed(0).padStart(6)} KB  ${file}`);
  }
}

const page = await readFile(join(dist, 'index.html'), 'utf8');
const loadedFirst = [
  ...page.matchAll(/(?:src|href)="[^"]*?(static\/[^"]+\.(?:js|css))"/g),
].map(([, file]) => file);
const entry = await measure([...new Set(loadedFirst)]);
const all = (await readdir(join(dist, 'static')))
  .filter(file => /\.(js|css)$/.test(file))
  .map(file => `static/${file}`);
const later = await measure(all.filter(file => !loadedFirst.includes(file)));

const total = entry.reduce((sum, { size }) => sum + size, 0);
console.log(
  `First page, gzip: ${total.toFixed(0)} KB in ${entry.length} files`,
);
print('Its heaviest files', entry.slice(0, heaviest));
print(
  `Heaviest of the ${later.length} chunks loaded later`,
  later.slice(0, heaviest),
);
