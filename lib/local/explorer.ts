import { renderGraphiQL } from '@graphql-yoga/render-graphiql';

/** The operations that the explorer opens with, one tab each. Each runs as it stands on the demo registry. */
export const EXAMPLES: readonly { query: string; variables?: Record<string, unknown> }[] = [
  {
    query: `# Press the play button: who are you, and which agencies can you see?
query Start {
  viewer { subject grants { agency roles } }
  agencies(first: 5) {
    nodes { key legalName sector privacyStatement { title date } }
    pageInfo { hasNextPage endCursor }
  }
}
`,
  },
  {
    query: `# What does Inland Revenue do with personal information, and what goes offshore?
query Activities($agency: String!) {
  processingActivities(agency: $agency, first: 10) {
    nodes {
      name
      purposes
      ippTags { tag }
      healthInfoFlag
      offshoreDisclosures { nodes { recipient countries recipientRole offshoreDisclosureMechanism } }
      provenance { confidence inferredFields sources { title url } }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`,
    variables: { agency: 'inland-revenue' },
  },
  {
    query: `# Which of its activities engage IPP 12, disclosure outside New Zealand? Read from an index: one call.
query ByPrinciple($agency: String!) {
  processingActivities(agency: $agency, filter: { ippTag: IPP12_DISCLOSURE_OUTSIDE_NZ }) {
    nodes { name offshoreDisclosures { nodes { recipient countries ipp12Pathway note } } }
  }
}
`,
    variables: { agency: 'inland-revenue' },
  },
  {
    query: `# What is missing, by principle, and what each record should say?
query Gaps($agency: String!) {
  complianceSummary(agency: $agency) {
    total { open high medium low waived }
    byPrinciple { principle findings { open high } }
  }
  processingActivities(agency: $agency, filter: { finding: { severityIn: [HIGH] } }, first: 5) {
    nodes { name findings { severity rule { id } message provisions { text } } }
  }
}
`,
    variables: { agency: 'inland-revenue' },
  },
  {
    query: `# May it be disclosed? Ask at run time or in CI; the answer names what it relies on.
query MayDisclose($input: MayDiscloseInput!) {
  mayDisclose(input: $input) {
    verdict because conditions
    provisions { text }
    trace { question outcome answer }
    cacheableUntil
  }
}
`,
    variables: {
      input: {
        agency: 'inland-revenue',
        activityKey: 'ir-custom-audiences',
        informationCategories: ['email'],
        purpose: 'Match groups of customers to platform accounts so that tax messages reach them',
        country: 'US',
      },
    },
  },
  {
    query: `# Twenty working days from 23 December, with every day that does not count, and why
query WorkingDays {
  workingDays(from: "2026-12-23", count: 20) { to skipped { from to reason } }
  deadline(rule: "ACCESS_REQUEST_DECISION", start: "2026-12-23") { deadline { action dueOn setBy provision { text } } }
}
`,
  },
  {
    query: `# A breach, its clocks, and what the record said when (needs PRIVACY_OFFICER or AUDITOR)
query Breaches($agency: String!) {
  breaches(agency: $agency, sort: { field: DISCOVERED_AT, direction: DESC }) {
    nodes {
      id title status kinds cause occurredAt discoveredAt publicAt
      clocks { action setBy period dueAt done late }
      affectedPeople { number qualifier note }
      commissionerNotification { notified notifiedAt }
      history { nodes { version action at actor changes { field after } } }
    }
  }
}
`,
    variables: { agency: 'manage-my-health' },
  },
  {
    query: `# Write: a new activity with a disclosure, in one transaction. Run it twice: the key makes the repeat harmless.
mutation Create($input: CreateProcessingActivityInput!) {
  createProcessingActivity(input: $input) {
    outcome
    processingActivity { id version offshoreDisclosures { nodes { recipient offshoreDisclosureMechanism } } }
    userErrors { code field message }
    warnings { code field message }
  }
}
`,
    variables: {
      input: {
        agency: 'inland-revenue',
        idempotencyKey: 'explorer-example',
        processingActivity: {
          name: 'Example activity',
          purposes: ['Try the registry'],
          status: 'DRAFT',
          ippTags: [{ tag: 'IPP1_PURPOSE_OF_COLLECTION', note: 'an example' }],
        },
        offshoreDisclosures: [{ recipient: 'Example recipient', countries: ['AU'] }],
      },
    },
  },
];

/** GraphiQL as one page without a network: its code comes from the installed package. */
export function explorerPage(token: string): string {
  const headers = JSON.stringify({ authorization: `Bearer ${token}` }, null, 2);
  return renderGraphiQL({
    title: 'nz-privacy-registry explorer',
    endpoint: '/graphql',
    headers,
    defaultHeaders: headers,
    defaultTabs: EXAMPLES.map(({ query, variables }) => ({
      query,
      variables: JSON.stringify(variables ?? {}, null, 2),
      headers,
    })),
    defaultEditorToolsVisibility: 'variables',
  });
}
