import { exec } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { TokenSource } from '../../client/index.ts';
import { RegistryError } from '../../client/index.ts';
import { createTokenSigner } from '../../local/tokens.ts';
import type { LocalRole } from '../command.ts';
import { UsageError } from '../failures.ts';
import type { Io } from '../io.ts';
import { isLocal, isReadable } from './addresses.ts';
import type { Config, OidcConfig } from './config.ts';

/** Where tokens come from, the first that is configured; undefined when nothing is. */
export function tokenSource(config: Config, io: Io): TokenSource | undefined {
  if (config.token !== undefined) return config.token.trim();
  if (config.tokenCommand !== undefined) return tokenOfCommand(config.tokenCommand, io);
  if (config.oidc) return tokenOfIssuer(config.oidc);
  return undefined;
}

/**
 * Refuses to send the user's token where it may not belong: to an address that only the file of the working folder names, since
 * others may have written that, or readable on the way. Asked before any token is got.
 */
export function checkRecipient({ url, urlOnlyFrom }: Config): void {
  if (urlOnlyFrom !== undefined && !isLocal(url)) {
    throw new UsageError(
      `${urlOnlyFrom} of the working folder names the registry ${url}, and your token is not sent there on the word of a file that others may have written; if it is the right one, give it by --url or REGISTRY_URL, the file by --config ${urlOnlyFrom}, or write \`url\` into your own configuration (~/.config/nz-privacy-registry/config.yaml)`,
    );
  }
  if (isReadable(url))
    throw new UsageError(`a token is not sent over http: to ${url}, where others could read it; use https:`);
}

/** What a command of the user prints: `gcloud auth print-identity-token`, a password manager, a script. */
function tokenOfCommand(command: string, { cwd, env, signal }: Io): () => Promise<string> {
  return async () => {
    const { stdout } = await promisify(exec)(command, { cwd, env: { ...env }, signal }).catch((error: unknown) => {
      const { code, stderr } = error as { code?: number; stderr?: string };
      throw new UsageError(
        `the token command ended with code ${code ?? 'none'}: ${stderr?.trim() || 'it said nothing'}`,
      );
    });
    if (stdout.trim() === '') throw new UsageError('the token command printed nothing; it must print the token');
    return stdout.trim();
  };
}

/** The client-credentials grant (RFC 6749 s 4.4), the client authenticated by its secret in the header. */
function tokenOfIssuer({ tokenEndpoint, clientId, clientSecret, scope }: OidcConfig): () => Promise<string> {
  const credentials = Buffer.from(`${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret)}`);
  return async () => {
    const response = await fetch(tokenEndpoint, {
      method: 'POST',
      headers: { authorization: `Basic ${credentials.toString('base64')}`, accept: 'application/json' },
      body: new URLSearchParams({ grant_type: 'client_credentials', ...(scope && { scope }) }),
      signal: AbortSignal.timeout(30_000),
    }).catch((cause: unknown) => {
      throw new RegistryError('network', `the token endpoint ${tokenEndpoint} can't be reached`, { cause });
    });
    const answer = (await response.json().catch(() => ({}))) as Record<string, unknown>;
    if (typeof answer.access_token === 'string') return answer.access_token;
    const reason = [answer.error, answer.error_description].filter((text) => typeof text === 'string').join(': ');
    throw new RegistryError(
      'unauthenticated',
      `the token endpoint gave no token (status ${response.status}${reason && `, ${reason}`})`,
    );
  };
}

/** A development token, signed with the key of the local registry's data folder; undefined when there is none. */
export async function developmentToken(
  config: Config,
  io: Io,
  grants: readonly string[],
  options: { subject?: string; lifetime?: string } = {},
): Promise<string | undefined> {
  const file = join(resolve(io.cwd, config.data), 'development-key.json');
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    const signer = await createTokenSigner(JSON.parse(text));
    return await signer.sign(options.subject ?? 'registry command line', grants, options.lifetime ?? '1h');
  } catch {
    throw new UsageError(`${file} can't be read as a key`);
  }
}

export const noDevelopmentKey = ({ data }: Config): UsageError =>
  new UsageError(
    `no token is configured, and ${data} holds no development key of a registry on this machine; start one there (npm start), name its folder (--data), or give a token by REGISTRY_TOKEN`,
  );

export const grantOf = (role: LocalRole, agency = '*'): string => `${agency}:${role}`;
