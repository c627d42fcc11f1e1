import { caseless } from './spelling.ts';

/**
 * Which framework a document names as its primary one. The namespace does not say how a document does so; this registry
 * reads `lawful_basis.framework` (the PCT specification's own place for it) and a plain `framework`. A document that names
 * none and carries fields of the namespace is taken as one under the New Zealand Privacy Act.
 */

/** Texts that name the New Zealand Privacy Act, as a regular expression without flags. */
export const NEW_ZEALAND_FRAMEWORK = [
  `${caseless('privacy')}[-_ ]${caseless('act')}[-_ ,]*2020`,
  `${caseless('new')}[-_ ]${caseless('zealand')}`,
  `(^|[^A-Za-z])${caseless('nz')}([^A-Za-z]|$)`,
].join('|');
const NEW_ZEALAND = new RegExp(NEW_ZEALAND_FRAMEWORK);

type Members = Readonly<Record<string, unknown>>;

/** Whether frameworks are named and none of them is the New Zealand Privacy Act. */
export function namesOtherFramework(...objects: (Members | undefined)[]): boolean {
  const named = objects.flatMap((object) => [own(own(object, 'lawful_basis'), 'framework'), own(object, 'framework')]);
  const texts = named.filter((name) => typeof name === 'string');
  return texts.length > 0 && !texts.some((text) => NEW_ZEALAND.test(text));
}

const own = (object: unknown, name: string): unknown =>
  typeof object === 'object' && object !== null && Object.hasOwn(object, name) ? (object as Members)[name] : undefined;
