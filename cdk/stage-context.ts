import { type Prescribed, readPrescribed } from './prescribed.ts';
import { STAGES, type StageConfig } from './stages.ts';

/** Reads one CDK context value: what `-c key=value` or cdk.context.json gave. */
export type ReadContext = (key: string) => unknown;

/**
 * The stages to synthesize: the one named by `-c stage=...` with its overrides, or all of them.
 * Overrides: tokenIssuer, tokenAudience, tokenScopes, tokenJwksUri, grantsClaim, iamGrants (JSON), scriptGrants, agencies,
 * callbackUrls, corsOrigins, alarmTopicArn, reservedConcurrency, prescribed (JSON). Lists are separated by commas.
 */
export function selectStages(read: ReadContext): StageConfig[] {
  const overrides = readOverrides(read);
  const name = text(read, 'stage');
  if (name === undefined) {
    const [given] = Object.keys(overrides);
    // An issuer or origin meant for one stage must not reach the others.
    if (given !== undefined)
      throw new Error(`-c ${given}=... needs -c stage=<${stageNames()}> to say which stage it is for`);
    return [...STAGES];
  }
  const stage = STAGES.find((candidate) => candidate.name === name);
  if (stage === undefined)
    throw new Error(`There is no stage "${name}": choose one of ${stageNames()}, or add it to cdk/stages.ts`);
  return [checked({ ...stage, ...overrides })];
}

function stageNames(): string {
  return STAGES.map((stage) => stage.name).join('|');
}

function readOverrides(read: ReadContext): Partial<StageConfig> {
  const overrides: Partial<StageConfig> = {
    tokenIssuer: text(read, 'tokenIssuer'),
    tokenAudience: list(read, 'tokenAudience'),
    tokenScopes: list(read, 'tokenScopes'),
    tokenJwksUri: text(read, 'tokenJwksUri'),
    grantsClaim: text(read, 'grantsClaim'),
    iamGrants: grants(read, 'iamGrants'),
    scriptGrants: list(read, 'scriptGrants'),
    agencies: list(read, 'agencies'),
    callbackUrls: list(read, 'callbackUrls'),
    corsOrigins: list(read, 'corsOrigins'),
    alarmTopicArn: text(read, 'alarmTopicArn'),
    reservedConcurrency: positive(read, 'reservedConcurrency'),
    prescribed: prescribed(read, 'prescribed'),
  };
  // A key that is present but undefined would wipe the stage's own value when the two are merged.
  return Object.fromEntries(
    Object.entries(overrides).filter(([, value]) => value !== undefined),
  ) as Partial<StageConfig>;
}

/** Refuses at synthesis what would otherwise fail at the first request, or be unsafe. */
function checked(stage: StageConfig): StageConfig {
  const { tokenIssuer: issuer, corsOrigins } = stage;
  if (issuer !== undefined && !issuer.startsWith('https://'))
    throw new Error(`tokenIssuer must be an https address: ${issuer}`);
  if (issuer !== undefined && !stage.tokenAudience?.length)
    throw new Error('tokenIssuer needs tokenAudience beside it');
  if (issuer === undefined && stage.tokenAudience) throw new Error('tokenAudience needs tokenIssuer beside it');
  if (corsOrigins.some((origin) => origin.includes('*')))
    throw new Error('corsOrigins must name each origin, without *');
  return stage;
}

function text(read: ReadContext, key: string): string | undefined {
  const value = read(key);
  if (value === undefined || value === '') return undefined;
  if (typeof value !== 'string') throw new Error(`Context value ${key} must be text`);
  return value;
}

function list(read: ReadContext, key: string): string[] | undefined {
  return text(read, key)
    ?.split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

function positive(read: ReadContext, key: string): number | undefined {
  const value = text(read, key);
  if (value === undefined) return undefined;
  if (!/^[1-9]\d*$/.test(value)) throw new Error(`Context value ${key} must be a whole number above zero: ${value}`);
  return Number(value);
}

function grants(read: ReadContext, key: string): Record<string, string[]> | undefined {
  const value = text(read, key);
  if (value === undefined) return undefined;
  const parsed: unknown = JSON.parse(value);
  if (!isGrants(parsed))
    throw new Error(`Context value ${key} must be JSON like {"<principal ARN>": ["<agency>:<role>"]}`);
  return parsed;
}

function prescribed(read: ReadContext, key: string): Prescribed | undefined {
  const value = text(read, key);
  return value === undefined ? undefined : readPrescribed(value);
}

function isGrants(value: unknown): value is Record<string, string[]> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.entries(value).every(
      ([arn, roles]) =>
        arn.startsWith('arn:') && Array.isArray(roles) && roles.every((role) => typeof role === 'string'),
    )
  );
}
