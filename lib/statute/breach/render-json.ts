import { citationText } from '../citation.ts';
import type { NotificationPack } from './pack.ts';

/** A notice as JSON: its sections by id in the order of the notice, each with its entries by id. */
export function packJson(pack: NotificationPack): Record<string, unknown> {
  const { audience, title, agency, provision, preparedOn, caution, sections, complete, missing, withheld } = pack;
  return {
    audience,
    title,
    agency,
    provision: citationText(provision),
    preparedOn,
    caution,
    sections: Object.fromEntries(
      sections.map(({ id, entries }) => [id, Object.fromEntries(entries.map((entry) => [entry.id, entry.value]))]),
    ),
    complete,
    missing: missing.map((gap) => ({ ...gap, provision: citationText(gap.provision) })),
    withheld: withheld.map(({ what, provision }) => ({ what, provision: citationText(provision) })),
  };
}
