import { describe, expect, test } from 'vitest';
import { STAGES } from '#cdk/stages.ts';
import { OWN_ISSUER, onlyOne, propertiesOf, templatesOf } from './templates.ts';

describe.each(STAGES)('API of $name', (stage) => {
  const { api: template } = templatesOf(stage.name);
  const routes = propertiesOf(template, 'AWS::ApiGatewayV2::Route');
  const deployed = onlyOne(template, 'AWS::ApiGatewayV2::Stage');

  test('has these routes with these authorizers and no other', () => {
    expect(Object.fromEntries(routes.map((route) => [route.RouteKey, route.AuthorizationType]))).toEqual({
      'GET /graphql': 'JWT',
      'POST /graphql': 'JWT',
      'POST /iam/graphql': 'AWS_IAM',
      'GET /serious-harm-assessments/{id}': 'JWT',
      'GET /calendars/{agency}': 'JWT',
      'GET /schemas/x-privacy-nz.json': 'NONE',
      'GET /notification-packs/{id}/{audience}': 'JWT',
      'GET /q': 'JWT',
      'GET /q/{query}': 'JWT',
      'HEAD /q/{query}': 'JWT',
      'GET /q/signed/{query}': 'NONE',
      'HEAD /q/signed/{query}': 'NONE',
      'GET /health': 'NONE',
    });
  });

  test('asks for a scope of the user pool on every route that takes tokens', () => {
    for (const route of routes.filter(({ AuthorizationType }) => AuthorizationType === 'JWT')) {
      expect(JSON.stringify(route.AuthorizationScopes)).toContain('/access');
    }
  });

  test('takes a token from the query string for calendars alone, from the header everywhere else', () => {
    const found = template.findResources('AWS::ApiGatewayV2::Authorizer');
    const placeOf = ({ AuthorizerId }: { AuthorizerId: { Ref: string } }) =>
      found[AuthorizerId.Ref]?.Properties.IdentitySource;
    const byToken = routes.filter(({ AuthorizationType }) => AuthorizationType === 'JWT');
    expect(byToken.length).toBeGreaterThan(2);
    for (const route of byToken) {
      const inAddress = route.RouteKey === 'GET /calendars/{agency}';
      const place = inAddress ? '$request.querystring.access_token' : '$request.header.Authorization';
      expect([route.RouteKey, placeOf(route)]).toEqual([route.RouteKey, [place]]);
    }
  });

  test('trusts tokens of the user pool for its own clients', () => {
    const authorizers = propertiesOf(template, 'AWS::ApiGatewayV2::Authorizer');
    expect(authorizers).toHaveLength(2);
    for (const { JwtConfiguration } of authorizers) {
      expect(JSON.stringify(JwtConfiguration.Issuer)).toContain('ProviderURL');
      expect(JwtConfiguration.Audience).toHaveLength(1);
    }
  });

  test('limits the rate of all routes, and of the open ones further', () => {
    const { rate, burst } = stage.throttling;
    expect(deployed.DefaultRouteSettings).toMatchObject({ ThrottlingRateLimit: rate, ThrottlingBurstLimit: burst });
    const open = routes.filter(({ AuthorizationType }) => AuthorizationType === 'NONE').map(({ RouteKey }) => RouteKey);
    expect(Object.keys(deployed.RouteSettings)).toEqual(open);
    for (const limits of Object.values<{ ThrottlingRateLimit: number }>(deployed.RouteSettings)) {
      expect(limits.ThrottlingRateLimit).toBeLessThan(rate);
    }
  });

  test('writes one JSON line a request to a log group of its own, without anything about a person', () => {
    const format: Record<string, string> = JSON.parse(deployed.AccessLogSettings.Format);
    expect(Object.values(format)).toEqual(
      expect.arrayContaining([
        '$context.requestId',
        '$context.authorizer.error',
        '$context.responseLatency',
        '$context.status',
        '$context.routeKey',
      ]),
    );
    expect(deployed.AccessLogSettings.Format).not.toMatch(
      /sourceIp|userAgent|email|\$context\.path|querystring|queryString/i,
    );
    const [group] = deployed.AccessLogSettings.DestinationArn['Fn::GetAtt'];
    expect(template.findResources('AWS::Logs::LogGroup')).toHaveProperty(group);
    expect(onlyOne(template, 'AWS::Lambda::Function').LoggingConfig.LogGroup.Ref).not.toBe(group);
  });

  test('alone may invoke the function, route by route', () => {
    const permissions = propertiesOf(template, 'AWS::Lambda::Permission');
    const [apiId] = Object.keys(template.findResources('AWS::ApiGatewayV2::Api'));
    expect(permissions).toHaveLength(routes.length);
    for (const permission of permissions) {
      expect(permission).toMatchObject({ Action: 'lambda:InvokeFunction', Principal: 'apigateway.amazonaws.com' });
      const source = permission.SourceArn['Fn::Join'][1];
      expect(source).toContainEqual({ Ref: 'AWS::AccountId' });
      expect(source).toContainEqual({ Ref: apiId });
      expect(source.at(-1)).toMatch(
        /^\/\*\/\*\/(graphql|iam\/graphql|serious-harm-assessments\/\{id\}|calendars\/\{agency\}|schemas\/x-privacy-nz\.json|notification-packs\/\{id\}\/\{audience\}|q|q\/\{query\}|q\/signed\/\{query\}|health)$/,
      );
    }
  });

  test('has an alarm for server errors', () => {
    const alarms = propertiesOf(template, 'AWS::CloudWatch::Alarm');
    expect(alarms).toContainEqual(expect.objectContaining({ Namespace: 'AWS/ApiGateway', MetricName: '5xx' }));
  });

  test('answers no other origin unless one is given', () => {
    expect(onlyOne(template, 'AWS::ApiGatewayV2::Api')).not.toHaveProperty('CorsConfiguration');
  });

  test('tells its addresses', () => {
    template.hasOutput('ApiAddress', {});
    template.hasOutput('SignedApiAddress', {});
  });
});

test('given origins, and only they, may call from a browser', () => {
  const { api } = templatesOf('sandbox', { corsOrigins: 'https://a.govt.nz, https://b.govt.nz' });
  expect(onlyOne(api, 'AWS::ApiGatewayV2::Api').CorsConfiguration).toMatchObject({
    AllowOrigins: ['https://a.govt.nz', 'https://b.govt.nz'],
    AllowMethods: ['GET', 'HEAD', 'POST'],
    AllowHeaders: expect.arrayContaining(['authorization', 'if-none-match']),
    ExposeHeaders: expect.arrayContaining(['etag', 'registry-as-of']),
  });
});

test('another issuer takes the place of the user pool', () => {
  const { api } = templatesOf('production', { ...OWN_ISSUER, tokenScopes: 'registry.read,registry.write' });
  const authorizers = propertiesOf(api, 'AWS::ApiGatewayV2::Authorizer');
  expect(authorizers).toHaveLength(2);
  for (const { JwtConfiguration } of authorizers) {
    expect(JwtConfiguration).toEqual({
      Issuer: 'https://login.example.govt.nz/',
      Audience: ['registry', 'reports'],
    });
  }
  for (const route of propertiesOf(api, 'AWS::ApiGatewayV2::Route')) {
    if (route.AuthorizationType === 'JWT')
      expect(route.AuthorizationScopes).toEqual(['registry.read', 'registry.write']);
    else expect(route).not.toHaveProperty('AuthorizationScopes');
  }
});
