/**
 * npm run lint:firefox: Mozilla's linter on the built extension: no error, and no warning but the known ones. By npx, and
 * not in `npm test`: web-ext brings 300 packages, and npx asks the network whether it has them.
 */
import { spawnSync } from 'node:child_process';

/** Pinned, so that a new rule is met when we choose to. */
const WEB_EXT = 'web-ext@10.7.0';
/** By code, with where it comes from. */
const KNOWN: Record<string, string> = {
  UNSAFE_VAR_ASSIGNMENT: 'Preact itself sets innerHTML for dangerouslySetInnerHTML, which we do not use',
};

interface Finding {
  code: string;
  message: string;
  file?: string;
}

const shell = process.platform === 'win32';
const built = spawnSync('wxt', ['build', '-b', 'firefox', '--mv3'], { encoding: 'utf8', shell });
if (built.status !== 0) {
  console.error(`${built.stdout}${built.stderr}\nThe extension could not be built; see above.`);
  process.exit(1);
}
const options = ['lint', '-s', '.output/firefox-mv3', '--no-config-discovery', '--output', 'json'];
const lint = spawnSync('npx', ['--yes', WEB_EXT, ...options], { encoding: 'utf8', shell });
const report = readReport(lint.stdout);
if (!report) {
  console.error(`${lint.stderr}\n${WEB_EXT} could not be run; it needs the network the first time.`);
  process.exit(1);
}
const unknown = [...report.errors, ...report.warnings.filter(({ code }) => !Object.hasOwn(KNOWN, code))];
for (const { code, message, file } of unknown) console.error(`${code} ${file ?? ''}: ${message}`);
console.info(`${report.errors.length} errors, ${report.warnings.length} warnings, ${unknown.length} not known`);
process.exitCode = unknown.length > 0 ? 1 : 0;

function readReport(text: string): { errors: Finding[]; warnings: Finding[] } | undefined {
  try {
    return JSON.parse(text) as { errors: Finding[]; warnings: Finding[] };
  } catch {
    return undefined;
  }
}
