import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import * as z from 'zod';
import { UsageError } from '../failures.ts';
import type { Io } from '../io.ts';
import { OUTPUT_FORMATS } from '../output/output.ts';
import { parseYaml } from '../yaml.ts';
import { hasSameOrigin } from './addresses.ts';

const ConfigFile = z.strictObject({
  url: z.string().optional(),
  token: z.string().optional(),
  tokenCommand: z.string().optional(),
  oidc: z
    .strictObject({ tokenEndpoint: z.string(), clientId: z.string().optional(), scope: z.string().optional() })
    .optional(),
  agency: z.string().optional(),
  output: z.enum(OUTPUT_FORMATS).optional(),
  data: z.string().optional(),
});
export type ConfigFile = z.infer<typeof ConfigFile>;

const NAMES = ['registry.config.yaml', 'registry.config.yml', 'registry.config.json'];
/** Others may have written the file of the working folder: it must not start programs, or send credentials anywhere. */
const ONLY_OF_THE_USER = ['token', 'tokenCommand', 'oidc'] as const;

export interface ConfigFiles {
  /** The named file, or the one of the working folder, over the user's own. */
  settings: ConfigFile;
  /** The file of the working folder that gave the address, unless the user's own file names the same registry. */
  urlOnlyFrom?: string;
}

export async function readConfigFiles(named: string | undefined, io: Io): Promise<ConfigFiles> {
  const own = await readIfThere(join(configHome(io), 'nz-privacy-registry', 'config.yaml'));
  if (named !== undefined) {
    const file = await readIfThere(resolve(io.cwd, named));
    if (!file) throw new UsageError(`the configuration file ${named} does not exist`);
    return { settings: { ...own, ...file } };
  }
  for (const name of NAMES) {
    const file = await readIfThere(join(io.cwd, name));
    if (!file) continue;
    const settings = { ...own, ...withoutCredentials(file, name) };
    const isNew = file.url !== undefined && !(own?.url !== undefined && hasSameOrigin(file.url, own.url));
    return isNew ? { settings, urlOnlyFrom: name } : { settings };
  }
  return { settings: own ?? {} };
}

const configHome = ({ env }: Io): string => env.XDG_CONFIG_HOME || join(env.HOME || homedir(), '.config');

async function readIfThere(path: string): Promise<ConfigFile | undefined> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw new UsageError(`the configuration file ${path} can't be read: ${error.message}`);
  });
  if (text === undefined) return undefined;
  const parsed = ConfigFile.safeParse((await parseYaml(text, path)) ?? {});
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path: at, message }) =>
    [at.join('.'), message].filter(Boolean).join(': '),
  );
  throw new UsageError(`the configuration file ${path}: ${problems.join('; ')}`);
}

function withoutCredentials(file: ConfigFile, name: string): ConfigFile {
  const found = ONLY_OF_THE_USER.find((field) => file[field] !== undefined);
  if (!found) return file;
  throw new UsageError(
    `${name} of the working folder has "${found}": what gives tokens is read only from your own configuration (~/.config/nz-privacy-registry/config.yaml), from --config FILE, or from the environment`,
  );
}
