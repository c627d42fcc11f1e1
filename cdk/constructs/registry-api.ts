import { Duration } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  CfnStage,
  CorsHttpMethod,
  type CorsPreflightOptions,
  HttpApi,
  type HttpMethod,
  HttpNoneAuthorizer,
  type HttpRoute,
  HttpStage,
  type IHttpRouteAuthorizer,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpIamAuthorizer, HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import type { StageConfig } from '../stages.ts';
import { ImpactAlarm } from './impact-alarm.ts';
import { type LogKey, RegistryLogGroup } from './registry-logs.ts';
import { SERVICE } from './registry-stack.ts';

/**
 * Who may call a route: holders of a token, holders of one who can't send a header and put it into the query string
 * (`access_token`), signers of a request with an IAM identity, holders of an address that the registry signed, or anybody.
 * A signed address means nothing to the gateway: the function checks it, and nothing is read before.
 */
export type Access = 'token' | 'tokenInAddress' | 'signature' | 'signedAddress' | 'anybody';

export interface ApiRoute {
  readonly path: string;
  readonly methods: readonly HttpMethod[];
  /** Required: a route that anybody may call has to say so. */
  readonly access: Access;
}

/** The issuer the gateway trusts. */
export interface TokenRules {
  readonly issuer: string;
  readonly audience: readonly string[];
  /** One of them must be in the token; none leaves the check out. */
  readonly scopes: readonly string[];
}

export interface RegistryApiProps {
  readonly stage: StageConfig;
  readonly routes: readonly ApiRoute[];
  readonly handler: IFunction;
  readonly tokens: TokenRules;
  readonly logKey: LogKey;
  readonly impact: { readonly serverErrors: string };
}

interface OpenRoute {
  /** As API Gateway names it: `GET /health`. */
  readonly key: string;
  readonly route: HttpRoute;
  readonly throttling: Throttling;
}

interface Throttling {
  /** Requests a second. */
  readonly ThrottlingRateLimit: number;
  readonly ThrottlingBurstLimit: number;
}

/** Ids and figures only: no address, user agent or query text, which can tell of a person or hold a token. */
const ACCESS_LOG = {
  requestId: '$context.requestId',
  time: '$context.requestTimeEpoch',
  route: '$context.routeKey',
  status: '$context.status',
  latency: '$context.responseLatency',
  integrationLatency: '$context.integrationLatency',
  integrationStatus: '$context.integrationStatus',
  integrationError: '$context.integrationErrorMessage',
  authorizerError: '$context.authorizer.error',
  error: '$context.error.message',
  errorType: '$context.error.responseType',
  responseLength: '$context.responseLength',
  caller: '$context.authorizer.claims.sub',
} as const;

/** Open routes reach the function unauthenticated: a trickle, so that they cannot eat the capacity of the others. */
const OPEN_ROUTE_THROTTLING: Partial<Record<Access, Throttling>> = {
  anybody: { ThrottlingRateLimit: 2, ThrottlingBurstLimit: 5 },
  // a workbook asks for all its queries at once
  signedAddress: { ThrottlingRateLimit: 10, ThrottlingBurstLimit: 20 },
};

/**
 * HTTP API in front of one function: a token by default, throttling, access log and alarm. TLS 1.2 is the least that
 * API Gateway accepts on the address of an HTTP API; there is nothing to switch.
 */
export class RegistryApi extends Construct {
  /** Address without a path. */
  readonly url: string;
  readonly accessLogs: RegistryLogGroup;

  constructor(scope: Construct, id: string, props: RegistryApiProps) {
    super(scope, id);
    const authorizer = new HttpJwtAuthorizer('Token', props.tokens.issuer, { jwtAudience: [...props.tokens.audience] });
    const api = new HttpApi(this, 'Http', {
      apiName: `${SERVICE}-${props.stage.name}`,
      createDefaultStage: false,
      corsPreflight: cors(props.stage),
      // For routes added by hand later: forgetting the authorizer must not open them.
      defaultAuthorizer: authorizer,
      defaultAuthorizationScopes: [...props.tokens.scopes],
    });
    const open = addRoutes(api, props, { token: authorizer, tokenInAddress: inAddress(props.tokens) });
    this.accessLogs = new RegistryLogGroup(this, 'AccessLogs', { stage: props.stage, key: props.logKey });
    const deployed = this.addStage(api, props.stage, open);
    this.url = deployed.url;
    new ImpactAlarm(this, 'ServerErrors', {
      stage: props.stage,
      impact: props.impact.serverErrors,
      metric: deployed.metricServerError({ period: Duration.minutes(5), statistic: 'Sum' }),
      threshold: 1,
    });
  }

  private addStage(api: HttpApi, stage: StageConfig, openRoutes: readonly OpenRoute[]): HttpStage {
    const deployed = new HttpStage(this, 'Stage', {
      httpApi: api,
      stageName: '$default',
      autoDeploy: true,
      detailedMetricsEnabled: true,
      throttle: { rateLimit: stage.throttling.rate, burstLimit: stage.throttling.burst },
      accessLogSettings: {
        destination: new LogGroupLogDestination(this.accessLogs),
        format: AccessLogFormat.custom(JSON.stringify(ACCESS_LOG)),
      },
    });
    const resource = deployed.node.defaultChild;
    if (!(resource instanceof CfnStage)) throw new Error('The stage has no resource to put route settings on');
    // The construct has no property for it. The settings name routes, which therefore must exist first.
    resource.routeSettings = Object.fromEntries(openRoutes.map(({ key, throttling }) => [key, throttling]));
    for (const { route } of openRoutes) deployed.node.addDependency(route);
    return deployed;
  }
}

/** The same check of a token in another place: a JWT authorizer of an HTTP API looks in one place only. */
function inAddress({ issuer, audience }: TokenRules): IHttpRouteAuthorizer {
  return new HttpJwtAuthorizer('TokenInAddress', issuer, {
    jwtAudience: [...audience],
    identitySource: ['$request.querystring.access_token'],
  });
}

/** Adds the routes, each with the permission to invoke the function from that route only; returns the open ones. */
function addRoutes(
  api: HttpApi,
  { routes, handler, tokens }: RegistryApiProps,
  byToken: Record<'token' | 'tokenInAddress', IHttpRouteAuthorizer>,
): OpenRoute[] {
  // The gateway waits longer than the function may run, so that the function's answer, not the gateway's, is the last.
  const integration = new HttpLambdaIntegration('Function', handler, { timeout: Duration.seconds(25) });
  const nobody = new HttpNoneAuthorizer();
  const authorizers = { ...byToken, signature: new HttpIamAuthorizer(), signedAddress: nobody, anybody: nobody };
  return routes.flatMap(({ path, methods, access }) => {
    const added = api.addRoutes({
      path,
      methods: [...methods],
      integration,
      authorizer: authorizers[access],
      authorizationScopes: access in byToken ? [...tokens.scopes] : [],
    });
    const throttling = OPEN_ROUTE_THROTTLING[access];
    return throttling ? added.map((route, index) => ({ key: `${methods[index]} ${path}`, route, throttling })) : [];
  });
}

function cors(stage: StageConfig): CorsPreflightOptions | undefined {
  if (stage.corsOrigins.length === 0) return undefined;
  return {
    allowOrigins: [...stage.corsOrigins],
    allowMethods: [CorsHttpMethod.GET, CorsHttpMethod.HEAD, CorsHttpMethod.POST],
    allowHeaders: ['authorization', 'content-type', 'apollo-require-preflight', 'if-none-match'],
    // what saved queries say of their answer
    exposeHeaders: ['etag', 'registry-query', 'registry-as-of', 'registry-types-left-out'],
    maxAge: Duration.hours(1),
  };
}
