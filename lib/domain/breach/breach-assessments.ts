import { bindingOf } from '../../store/cursor.ts';
import { type Breach, breachType } from '../breach.ts';
import { decodeImage } from '../document.ts';
import { windowOf } from '../page.ts';
import { keyOf } from '../record-type.ts';
import { revisionKey } from '../revision.ts';
import type { Session } from '../session.ts';

type Worksheet = NonNullable<Breach['seriousHarmAssessment']>;

/**
 * The worksheets of a breach, the latest first. The latest stands in the breach; of each earlier one the breach knows the
 * last revision that held it, so that they are read by their keys in one call, however long the history is.
 */
export async function worksheetsOf(
  session: Session,
  breach: Breach,
  first: number | null | undefined,
): Promise<Worksheet[]> {
  const { size } = windowOf({ first }, () => bindingOf(['worksheets']));
  const latest = breach.seriousHarmAssessment ? [breach.seriousHarmAssessment] : [];
  const earlier = breach.earlierAssessments.toReversed().slice(0, size - latest.length);
  const key = keyOf(breachType, breach);
  const items = await session.store.getMany(earlier.map(({ at, version }) => revisionKey(key, at, version)));
  const held = items.map((item, index) => {
    const sheet = item && decodeImage(breachType, item).seriousHarmAssessment;
    if (!sheet) throw new Error(`revision ${earlier[index]?.version} of breach ${breach.localId} holds no worksheet`);
    return sheet;
  });
  return [...latest, ...held];
}
