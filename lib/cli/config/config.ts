import { UsageError } from '../failures.ts';
import type { Io } from '../io.ts';
import type { OutputFormat } from '../output/output.ts';
import { type ConfigFile, readConfigFiles } from './files.ts';

/** How the registry is reached and what is meant when an option is left out. */
export interface Config {
  url: string;
  /** Whether `url` was given; else it is that of a registry on this machine. */
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

export const LOCAL_URL = 'http://127.0.0.1:4000';

/** Options come first, then the environment, the file of the working folder (or `--config`), and the user's own file. */
export async function readConfig(flags: ConfigFlags, io: Io): Promise<Config> {
  const file = await readConfigFiles(flags.config ?? io.env.REGISTRY_CONFIG, io);
  const pick = (flag: string | undefined, name: string, kept: string | undefined): string | undefined =>
    flag ?? (io.env[name] || undefined) ?? kept;
  return {
    url: pick(flags.url, 'REGISTRY_URL', file.url) ?? LOCAL_URL,
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
  if (!clientId || !clientSecret) {
    throw new UsageError(
      'a token endpoint is configured, so REGISTRY_CLIENT_SECRET must be set, and REGISTRY_CLIENT_ID unless the file names it',
    );
  }
  return { tokenEndpoint, clientId, clientSecret, scope: env.REGISTRY_SCOPE || oidc?.scope };
}
