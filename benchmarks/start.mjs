import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/*
 * Seconds from `npm start` to a portal that answers.
 *
 *   node benchmarks/start.mjs          cold (a fresh clone) and then warm
 *   node benchmarks/start.mjs --here   this checkout as it is
 *
 * The cold start still finds what Yarn and npm have in their caches;
 * --empty-caches gives them empty ones, so that everything is downloaded.
 */
const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const ports = ['--port', '3600', '--backend-port', '7607'];
const patienceMilliseconds = 10 * 60_000;

/** Starts the portal, checks that it answers, and stops it again. */
async function measureStart(folder, env) {
  const startedAt = performance.now();
  const child = spawn('npm', ['start', '--', ...ports], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  const exited = once(child, 'exit');
  const timer = setTimeout(
    () => process.kill(-child.pid, 'SIGKILL'),
    patienceMilliseconds,
  );
  try {
    const address = await readAddress(child);
    const seconds = (performance.now() - startedAt) / 1000;
    await assertAnswers(address);
    return seconds;
  } finally {
    clearTimeout(timer);
    if (child.exitCode === null) {
      process.kill(-child.pid, 'SIGINT');
    }
    await exited;
  }
}

/** The address in the last line that `npm start` prints. */
function readAddress(child) {
  return new Promise((found, fail) => {
    let output = '';
    child.stdout.setEncoding('utf8').on('data', text => {
      process.stdout.write(text);
      output += text;
      const [, address] = output.match(/ready: (http:\S+)/) ?? [];
      if (address) {
        found(address);
      }
    });
    child.once('exit', () =>
      fail(new Error('npm start ended before the portal was ready')),
    );
  });
}

async function assertAnswers(address) {
  const page = await fetch(address);
  if (!page.ok || !(await page.text()).includes('<title>Waymark</title>')) {
    throw new Error(`${address} answered ${page.status}, not the portal`);
  }
}

async function run(command, args, folder) {
  const [code] = await once(
    spawn(command, args, { cwd: folder, stdio: 'inherit' }),
    'exit',
  );
  if (code !== 0) {
    throw new Error(`${command} ${args.join(' ')} ended with ${code}`);
  }
}

async function measureClone(emptyCaches) {
  const folder = await mkdtemp(join(tmpdir(), 'waymark-start-'));
  const env = emptyCaches
    ? {
        ...process.env,
        YARN_GLOBAL_FOLDER: join(folder, 'yarn'),
        npm_config_cache: join(folder, 'npm'),
      }
    : process.env;
  try {
    const clone = join(folder, 'waymark');
    await run('git', ['clone', '--quiet', root, clone], folder);
    const cold = await measureStart(clone, env);
    const warm = await measureStart(clone, env);
    return { cold, warm };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const report = (name, seconds) =>
  console.log(`${name}: ${seconds.toFixed(1)} s`);

if (process.argv.includes('--here')) {
  report('npm start', await measureStart(root, process.env));
} else {
  const emptyCaches = process.argv.includes('--empty-caches');
  const { cold, warm } = await measureClone(emptyCaches);
  report(`cold${emptyCaches ? ', empty caches' : ''}`, cold);
  report('warm', warm);
}
