// Written by `npm run generate` from queries/*.graphql. Do not edit.

/** The saved queries that the registry brings with it, by name and version. */
export const REGISTRY_QUERIES = [
  {
    "name": "registry-activities",
    "version": 1,
    "title": "Processing activities",
    "description": "One row for each live activity of an agency: what it is for, its status, IPP tags, flags and next review.",
    "operation": "query RegistryActivities($agency: String!, $status: [ProcessingActivityStatus!], $tag: IppTag) {\n  processingActivities(agency: $agency, filter: { statusIn: $status, ippTag: $tag }) {\n    nodes {\n      id\n      externalKey\n      version\n      updatedAt\n      name\n      purposes\n      status\n      agencyRole\n      ippTags {\n        tag\n      }\n      sensitiveInfoFlag\n      healthInfoFlag\n      childrenInvolved\n      peopleCategories\n      informationCategories\n      systems\n      providers\n      retention {\n        period\n        trigger\n      }\n      owner\n      piaReference\n      nextReview\n    }\n  }\n}"
  },
  {
    "name": "registry-activity-findings",
    "version": 1,
    "title": "Activities with their findings",
    "description": "One row for each live activity of an agency, with what the rules find in it now; the findings are JSON in one cell.",
    "operation": "query RegistryActivityFindings($agency: String!) {\n  processingActivities(agency: $agency) {\n    nodes {\n      id\n      externalKey\n      name\n      status\n      owner\n      findings {\n        rule {\n          id\n        }\n        severity\n        waived\n        message\n      }\n    }\n  }\n}"
  },
  {
    "name": "registry-agencies",
    "version": 1,
    "title": "Agencies",
    "description": "One row for each agency in which the caller has a role.",
    "operation": "query RegistryAgencies {\n  agencies {\n    nodes {\n      key\n      legalName\n      teReoName\n      nzbn\n      sector\n      kind\n      actRole\n      country\n      version\n      updatedAt\n    }\n  }\n}"
  },
  {
    "name": "registry-breach-counts",
    "version": 1,
    "title": "Breaches by status",
    "description": "One row for each status of a breach with how many live breaches of an agency have it; for every role.",
    "operation": "query RegistryBreachCounts($agency: String!) {\n  breachCounts(agency: $agency) {\n    byStatus {\n      status\n      count\n    }\n  }\n}"
  },
  {
    "name": "registry-breaches",
    "version": 1,
    "title": "Privacy breaches with their clocks",
    "description": "One row for each live breach of an agency, with the clocks of Privacy Act 2020 Part 6. Needs PRIVACY_OFFICER or AUDITOR.",
    "operation": "query RegistryBreaches($agency: String!, $status: [BreachStatus!]) {\n  breaches(agency: $agency, filter: { statusIn: $status }) {\n    nodes {\n      id\n      externalKey\n      version\n      updatedAt\n      title\n      kinds\n      cause\n      status\n      occurredAt\n      discoveredAt\n      awareAt\n      judgedNotifiableAt\n      affectedPeople {\n        number\n        qualifier\n      }\n      sensitiveInfoFlag\n      healthInfoFlag\n      mandatoryBreachNotificationFlag\n      clocks {\n        rule\n        setBy\n        start\n        period\n        dueOn\n        dueAt\n        done\n        doneAt\n        late\n      }\n    }\n  }\n}"
  },
  {
    "name": "registry-changed-activities",
    "version": 1,
    "title": "Activities changed lately",
    "description": "One row for each activity of an agency that was created, changed or archived since an instant, the latest change first.",
    "operation": "query RegistryChangedActivities($agency: String!, $since: DateTime!) {\n  processingActivities(\n    agency: $agency\n    filter: { and: [{ updatedAt: { gte: $since } }, { or: [{ archived: false }, { archived: true }] }] }\n    sort: { field: UPDATED_AT, direction: DESC }\n  ) {\n    nodes {\n      id\n      externalKey\n      version\n      name\n      status\n      createdAt\n      createdBy\n      updatedAt\n      updatedBy\n      archivedAt\n    }\n  }\n}"
  },
  {
    "name": "registry-deadlines",
    "version": 1,
    "title": "Deadlines",
    "description": "One row for each open deadline of an agency's records up to a day (90 days ahead by default), overdue ones included, the soonest first.",
    "operation": "query RegistryDeadlines($agency: String!, $from: Date, $to: Date) {\n  deadlines(agency: $agency, from: $from, to: $to) {\n    nodes {\n      recordId\n      recordType\n      title\n      deadline {\n        rule\n        action\n        setBy\n        dueOn\n        dueAt\n        overdue\n        provision {\n          text\n        }\n      }\n    }\n  }\n}"
  },
  {
    "name": "registry-disclosures",
    "version": 1,
    "title": "Disclosures outside New Zealand",
    "description": "One row for each live disclosure of an agency: recipient, countries, the mechanism it rests on (Privacy Act 2020 IPP 12) and its review.",
    "operation": "query RegistryDisclosures($agency: String!, $country: CountryCode, $mechanism: [OffshoreDisclosureMechanism!]) {\n  offshoreDisclosures(agency: $agency, filter: { country: $country, mechanismIn: $mechanism }) {\n    nodes {\n      id\n      externalKey\n      version\n      updatedAt\n      activity {\n        id\n        name\n      }\n      recipient\n      recipientKind\n      recipientRole\n      countries\n      provider\n      ipp11Ground\n      ipp12Pathway\n      offshoreDisclosureMechanism\n      informationCategories\n      decidedBy\n      decidedOn\n      startsOn\n      endsOn\n      reviewBy\n    }\n  }\n}"
  },
  {
    "name": "registry-findings",
    "version": 1,
    "title": "Open findings by rule",
    "description": "One row for each rule that finds something in an agency's records: its severity, what it asks for and how many findings it has.",
    "operation": "query RegistryFindings($agency: String!) {\n  complianceSummary(agency: $agency) {\n    byRule {\n      rule {\n        id\n        recordType\n        severity\n        principles\n        summary\n      }\n      findings {\n        open\n        waived\n        records\n      }\n    }\n  }\n}"
  },
  {
    "name": "registry-providers",
    "version": 1,
    "title": "Providers",
    "description": "One row for each live provider of an agency: where it holds information, in which role, and its contract.",
    "operation": "query RegistryProviders($agency: String!, $status: [ProviderStatus!], $country: CountryCode) {\n  providers(agency: $agency, filter: { statusIn: $status, hostingCountry: $country }) {\n    nodes {\n      id\n      externalKey\n      version\n      updatedAt\n      name\n      otherNames\n      services\n      hostingCountries\n      recipientRole\n      status\n      contract {\n        reference\n        startsOn\n        endsOn\n        reviewBy\n        opcModelClauses\n        subProcessorsAllowed\n        flowDownClause\n      }\n      systems\n      subProcessors {\n        provider {\n          name\n        }\n      }\n      nextReview\n    }\n  }\n}"
  }
];
