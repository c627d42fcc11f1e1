/**
 * Stands in for `@aws-sdk/credential-provider-node` in the function's bundle. On Lambda credentials come from the
 * environment and from nowhere else; the SDK's chain of files, single sign-on, processes and metadata services would
 * be a tenth of the bundle and several milliseconds of every cold start.
 */
export function defaultProvider() {
  return async () => {
    const {
      AWS_ACCESS_KEY_ID: accessKeyId,
      AWS_SECRET_ACCESS_KEY: secretAccessKey,
      AWS_SESSION_TOKEN: sessionToken,
    } = process.env;
    if (!accessKeyId || !secretAccessKey) throw new Error('No AWS credentials in the environment of the function');
    return { accessKeyId, secretAccessKey, sessionToken };
  };
}
