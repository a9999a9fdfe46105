/** What the stores ask of the archives. Each function returns problems, a line each; none when all is well. */
import { pngSize } from './png-size.ts';

/** Characters, as the Chrome Web Store takes them; Edge and Firefox take more. */
const LONGEST_NAME = 75;
const LONGEST_DESCRIPTION = 132;
/** Bytes; the smallest limit of the three stores is far above. */
const LARGEST = 5_000_000;

export type Store = 'chrome' | 'edge' | 'firefox';

interface Manifest {
  manifest_version: number;
  version: string;
  name: string;
  description: string;
  default_locale: string;
  icons: Record<string, string>;
  permissions: string[];
  host_permissions: string[];
  update_url?: string;
  key?: string;
  browser_specific_settings?: { gecko: { id: string; data_collection_permissions: { required: string[] } } };
}

export function manifestOf(files: ReadonlyMap<string, Buffer>): Manifest {
  return JSON.parse(files.get('manifest.json')!.toString('utf8')) as Manifest;
}

export function checkZip(
  store: Store,
  {
    zip,
    files,
    version,
    permissions,
  }: { zip: Buffer; files: ReadonlyMap<string, Buffer>; version: string; permissions: string[] },
): string[] {
  const manifest = manifestOf(files);
  const asked = [...manifest.permissions, ...manifest.host_permissions];
  const gecko = manifest.browser_specific_settings?.gecko;
  const checks: [boolean, string][] = [
    [zip.length < LARGEST, `is ${zip.length} bytes`],
    [manifest.manifest_version === 3, 'is not manifest version 3'],
    [manifest.version === version, `is version ${manifest.version}, package.json says ${version}`],
    [
      asked.every((one) => permissions.includes(one)),
      `asks for ${asked.join(', ')}; the README explains ${permissions.join(', ')}`,
    ],
    [!('update_url' in manifest) && !('key' in manifest), 'has a key or an update address, which stores refuse'],
    [![...files.keys()].some((path) => /\.map$|\.tsx?$|\.ya?ml$|^packs\//.test(path)), 'holds sources'],
    [
      store !== 'firefox' || gecko?.data_collection_permissions.required.join() === 'none',
      'does not say that it collects no data',
    ],
    [(store === 'firefox') === (gecko !== undefined), 'is of the wrong browser'],
  ];
  return [
    ...checks.flatMap(([fine, problem]) => (fine ? [] : [problem])),
    ...checkIcons(manifest, files),
    ...checkLocales(manifest, files),
  ];
}

function checkIcons({ icons }: Manifest, files: ReadonlyMap<string, Buffer>): string[] {
  const missing = ['16', '32', '48', '128'].filter((size) => !(size in icons));
  const wrong = Object.entries(icons).filter(([size, path]) => {
    const png = files.get(path.replace(/^\//, ''));
    return !png || pngSize(png)?.join() !== `${size},${size}`;
  });
  return [
    ...missing.map((size) => `has no icon of ${size} pixels`),
    ...wrong.map(([size, path]) => `has no picture of ${size} pixels in ${path}`),
  ];
}

function checkLocales({ name, description, default_locale }: Manifest, files: ReadonlyMap<string, Buffer>): string[] {
  const locales = [...files.keys()].filter((path) => /^_locales\/\w+\/messages\.json$/.test(path));
  const problems = locales.flatMap((path) => {
    const messages = JSON.parse(files.get(path)!.toString('utf8')) as Record<string, { message: string }>;
    const text = (value: string): string => messages[value.replace(/^__MSG_|__$/g, '')]?.message ?? '';
    const isFine = (value: string, longest: number): boolean => text(value) !== '' && text(value).length <= longest;
    return isFine(name, LONGEST_NAME) && isFine(description, LONGEST_DESCRIPTION)
      ? []
      : [`has no name or description, or one that is too long, in ${path}`];
  });
  return locales.includes(`_locales/${default_locale}/messages.json`)
    ? problems
    : [...problems, 'lacks its default locale'];
}
