import { IPP_TAGS, type IppTag } from '../../statute/principles.ts';
import type { Item } from '../../store/item.ts';
import { findingsPartition, REGISTRY_TENANT } from '../../store/keys.ts';
import type { Stretch } from '../../store/store.ts';
import { authorize, may } from '../access.ts';
import { requireAgency } from '../agencies.ts';
import { encodeId } from '../ids.ts';
import type { RecordType } from '../record-type.ts';
import { ruleContext, type Session } from '../session.ts';
import { allRules, ruleById, typesWithRules } from './finding-rules.ts';
import type { CatalogueRule } from './rule-catalogue.ts';
import { recordNamedBy, storedRules } from './stored-findings.ts';
import { lastSweptAt } from './sweep.ts';
import { type CountedFinding, type FindingCounts, Tally } from './tally.ts';
import { type ActiveWaivers, activeWaivers, waiverKey } from './waivers.ts';

export interface ComplianceSummary {
  agency: string;
  countedAt: string;
  sweptAt: string | null;
  countedAll: boolean;
  withheld: string[];
  total: FindingCounts;
  byPrinciple: { principle: IppTag; findings: FindingCounts }[];
  besidePrinciples: FindingCounts;
  byRecordType: { recordType: string; findings: FindingCounts }[];
  byRule: RuleFindings[];
}

export interface RuleFindings {
  rule: CatalogueRule;
  findings: FindingCounts;
}

/** Records with findings that one request counts of a type; what is stored of each has about 150 bytes. */
const MAX_COUNTED = 50_000;

/** The findings of an agency as they are stored, summed. Reads no record. */
export async function complianceSummary(session: Session, agency: string): Promise<ComplianceSummary> {
  authorize(session.identity, 'read', 'Agency', agency);
  const { counted, withheld } = typesFor(session, agency);
  const [waivers, sweptAt, ...stored] = await Promise.all([
    activeWaivers(session, agency),
    lastSweptAt(session),
    ...counted.map((type) => readStored(session, type, agency)),
  ]);
  const sums = new Sums();
  for (const [index, type] of counted.entries()) {
    for (const item of stored[index]?.items ?? []) sums.add(type, findingsOf(type, item, waivers));
  }
  if (sums.isEmpty) await requireAgency(session, agency);
  const { now: countedAt } = ruleContext(session);
  const countedAll = stored.every(({ complete }) => complete);
  return { agency, countedAt, sweptAt, countedAll, withheld, ...sums.result(counted) };
}

/** The types with rules of which the caller may know at least how many records there are. */
function typesFor({ identity }: Session, agency: string): { counted: RecordType[]; withheld: string[] } {
  const types = typesWithRules();
  const mayKnow = ({ name }: RecordType) => may(identity, 'read', name, agency) || may(identity, 'count', name, agency);
  return {
    counted: types.filter(mayKnow),
    withheld: types.filter((type) => !mayKnow(type)).map(({ name }) => name),
  };
}

function readStored(session: Session, type: RecordType, agency: string): Promise<Stretch> {
  const tenant = type.isTenant ? REGISTRY_TENANT : agency;
  const own = type.isTenant ? { from: agency, to: agency } : {};
  return session.store.query({ pk: findingsPartition(tenant, type.code), ...own, limit: MAX_COUNTED });
}

/** What is stored of a record's findings. A rule that has gone since is passed over; the next sweep removes it. */
function findingsOf(type: RecordType, item: Item, waivers: ActiveWaivers): CountedFinding[] {
  const id = encodeId(recordNamedBy(type, item));
  return storedRules(item).flatMap((name) => {
    const rule = ruleById(name)?.rule;
    return rule ? [{ rule, waived: waivers.has(waiverKey(id, name)) }] : [];
  });
}

/** Tallies by everything that is asked for; a record counts once in each. */
class Sums {
  readonly #tallies = new Map<string, Tally>();

  add({ name }: RecordType, findings: readonly CountedFinding[]): void {
    this.#tally('total').add(findings);
    this.#tally(`type ${name}`).add(findings);
    this.#tally('beside').add(findings.filter(({ rule }) => rule.principles.length === 0));
    for (const principle of new Set(findings.flatMap(({ rule }) => rule.principles))) {
      this.#tally(`principle ${principle}`).add(findings.filter(({ rule }) => rule.principles.includes(principle)));
    }
    for (const finding of findings) this.#tally(`rule ${finding.rule.id}`).add([finding]);
  }

  get isEmpty(): boolean {
    return this.#tallies.size === 0;
  }

  result(types: readonly RecordType[]) {
    const countsOf = (name: string): FindingCounts => this.#tally(name).counts;
    const byRule = allRules()
      .filter(({ rule }) => this.#tallies.has(`rule ${rule.id}`))
      .map((rule) => ({ rule, findings: countsOf(`rule ${rule.rule.id}`) }));
    return {
      total: countsOf('total'),
      byPrinciple: IPP_TAGS.map((principle) => ({ principle, findings: countsOf(`principle ${principle}`) })),
      besidePrinciples: countsOf('beside'),
      byRecordType: types.map(({ name }) => ({ recordType: name, findings: countsOf(`type ${name}`) })),
      byRule: byRule.sort((one, other) => other.findings.open - one.findings.open),
    };
  }

  #tally(name: string): Tally {
    const known = this.#tallies.get(name);
    if (known) return known;
    const tally = new Tally();
    this.#tallies.set(name, tally);
    return tally;
  }
}
