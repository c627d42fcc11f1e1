import { allRules } from '#lib/domain/findings/finding-rules.ts';
import type { CatalogueRule } from '#lib/domain/findings/rule-catalogue.ts';
import { citationText } from '#lib/statute/citation.ts';

const INTRODUCTION = `# Findings

The rules by which findings are made, by type of record. Written by \`npm run docs\` from the rules
(\`lib/statute/findings\`); do not edit. The query \`findingRules\` answers with the same.

A finding is a gap in a record to look at, not a judgment, and this is no legal advice. Rules look only at what is
recorded and guess nothing from the wording of texts.

| Severity | Means |
|---|---|
| HIGH | On what is recorded, a principle or duty of the Act is likely not met. |
| MEDIUM | A fact or evidence is missing without which the agency can't show that it meets the Act; where an exception is relied on, the agency must prove it (Privacy Act 2020 s 101). |
| LOW | Good practice that no law demands, or tags and content that disagree. The provision named is the one the practice serves. |

A finding that the agency has decided to live with for a time is waived: a Waiver names the rule, the record, the reason,
who approved it and until when, at most 24 months on. That term is this registry's discipline; no law knows waivers.
`;

/** Every rule in tables, one for each type of record. */
export function findingsDocument(): string {
  const types = [...new Set(allRules().map(({ recordType }) => recordType))];
  const sections = types.map((type) =>
    sectionOf(
      type,
      allRules().filter(({ recordType }) => recordType === type),
    ),
  );
  return [INTRODUCTION, ...sections].join('\n');
}

const sectionOf = (type: string, rules: readonly CatalogueRule[]): string =>
  [
    `## ${type}\n`,
    '| Rule | Severity | Principles | Provisions | Asks |',
    '|---|---|---|---|---|',
    ...rules.map(({ rule: { id, severity, principles, provisions, summary } }) => {
      const tags = principles.map((tag) => tag.replace(/^IPP(\d+A?)_.*$/, 'IPP $1')).join(', ') || '-';
      return `| \`${id}\` | ${severity} | ${tags} | ${provisions.map(citationText).join('; ')} | ${summary} |`;
    }),
    '',
  ].join('\n');
