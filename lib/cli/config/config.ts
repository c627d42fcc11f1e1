import { UsageError } from '../failures.ts';
import type { Io } from '../io.ts';
import type { OutputFormat } from '../output/output.ts';
import { isReadable } from './addresses.ts';
import { type ConfigFile, readConfigFiles } from './files.ts';

/** How the registry is reached and what is meant when an option is left out. */
export interface Config {
  /** That of a registry on this machine unless one is given. */
  url: string;
  /** The file of the working folder that gave `url`, where nothing that is the user's own names the same registry. */
  urlOnlyFrom: string | undefined;
  token: string | undefined;
  tokenCommand: string | undefined;
  oidc: OidcConfig | undefined;
  agency: string | undefined;
  output: OutputFormat | undefined;
  /** The folder with the data of a registry on this machine; its development key signs tokens. */
  data: string;
}

/** The client-credentials grant of an OIDC issuer. */
export interface OidcConfig {
  tokenEndpoint: string;
  clientId: string;
  clientSecret: string;
  scope: string | undefined;
}

/** The options that every command has, as far as they configure it. */
export interface ConfigFlags {
  url?: string | undefined;
  token?: string | undefined;
  config?: string | undefined;
  agency?: string | undefined;
  data?: string | undefined;
}

const LOCAL_URL = 'http://127.0.0.1:4000';

/** Options come first, then the environment, the file of the working folder (or `--config`), and the user's own file. */
export async function readConfig(flags: ConfigFlags, io: Io): Promise<Config> {
  const { settings: file, urlOnlyFrom } = await readConfigFiles(flags.config ?? io.env.REGISTRY_CONFIG, io);
  const pick = (flag: string | undefined, name: string, kept: string | undefined): string | undefined =>
    flag ?? (io.env[name] || undefined) ?? kept;
  const given = pick(flags.url, 'REGISTRY_URL', undefined);
  const url = given ?? file.url ?? LOCAL_URL;
  if (!/^https?:\/\//.test(url) || !URL.canParse(url))
    throw new UsageError(
      `the registry's address "${url}" is none; give one like ${LOCAL_URL} or https://registry.example.org`,
    );
  return {
    url,
    urlOnlyFrom: given === undefined ? urlOnlyFrom : undefined,
    token: pick(flags.token, 'REGISTRY_TOKEN', file.token),
    tokenCommand: io.env.REGISTRY_TOKEN_COMMAND || file.tokenCommand,
    oidc: oidcConfig(file, io),
    agency: pick(flags.agency, 'REGISTRY_AGENCY', file.agency),
    output: file.output,
    data: pick(flags.data, 'REGISTRY_DATA', file.data) ?? '.data',
  };
}

function oidcConfig({ oidc }: ConfigFile, { env }: Io): OidcConfig | undefined {
  const tokenEndpoint = env.REGISTRY_TOKEN_ENDPOINT || oidc?.tokenEndpoint;
  const clientId = env.REGISTRY_CLIENT_ID || oidc?.clientId;
  const clientSecret = env.REGISTRY_CLIENT_SECRET;
  if (!tokenEndpoint) return undefined;
  if (!URL.canParse(tokenEndpoint)) throw new UsageError(`the token endpoint "${tokenEndpoint}" is not an address`);
  if (isReadable(tokenEndpoint))
    throw new UsageError(`the client secret is not sent over http: to ${tokenEndpoint}; use https:`);
  if (!clientId || !clientSecret) {
    throw new UsageError(
      'a token endpoint is configured, so REGISTRY_CLIENT_SECRET must be set, and REGISTRY_CLIENT_ID unless the file names it',
    );
  }
  return { tokenEndpoint, clientId, clientSecret, scope: env.REGISTRY_SCOPE || oidc?.scope };
}
