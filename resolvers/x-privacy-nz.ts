import { type ApplyInput, applyDocument } from '#lib/domain/x-privacy-nz/apply.ts';
import { type ImportInput, type ImportResult, importDocument } from '#lib/domain/x-privacy-nz/import.ts';
import { documentOfActivity, documentOfBreach } from '#lib/domain/x-privacy-nz/x-privacy-nz.ts';
import type { Resolvers } from '#lib/generated/resolvers-types.ts';
import { definitionOf } from '#lib/statute/namespace/fields.ts';
import type { NamespaceChange } from '#lib/statute/namespace/migrate.ts';
import { type Node, pointerOf, tokensOf } from '#lib/statute/namespace/scan.ts';
import { checkText, migrateText } from '#lib/statute/namespace/text.ts';
import { titleOf } from '#lib/statute/namespace/title.ts';
import { seriousHarmAssessmentRef } from './breach.ts';

/** Objects and changes that an answer lists; beyond them they are counted. */
const MAX_LISTED = 500;

export const xPrivacyNzResolvers: Resolvers = {
  Query: {
    validateXPrivacyNz: (_, { document: text }) => {
      const { located, document, ...report } = checkText(text);
      const migrated = document === undefined ? undefined : migrateText(text, document);
      return {
        ...report,
        migration: migrated && { ...migrated, ...listed(migrated.changes) },
        locationCount: located.length,
        locations: located.slice(0, MAX_LISTED).map(location),
      };
    },
  },
  Mutation: {
    importXPrivacyNz: async (_, { input }, context) => {
      const { results, failures, migrated, ...answer } = await importDocument(context.session, input as ImportInput);
      context.referenced.clearAll();
      const { changes, changeCount } = listed(migrated);
      return {
        ...answer,
        migrated: changes,
        migratedCount: changeCount,
        results: results.map(result),
        userErrors: failures,
      };
    },
    applyXPrivacyNz: async (_, { input }, context) => {
      const { record, failures, ...answer } = await applyDocument(context.session, input as ApplyInput);
      context.referenced.clearAll();
      return { ...answer, processingActivity: record, userErrors: failures };
    },
  },
  ProcessingActivity: {
    xPrivacyNz: (activity, _, { session }) => documentOfActivity(session, activity),
  },
  Breach: {
    xPrivacyNz: (breach, _, { baseUrl }) => documentOfBreach(breach, seriousHarmAssessmentRef(breach, baseUrl)),
  },
};

const listed = (changes: readonly NamespaceChange[]) => ({
  changes: changes.slice(0, MAX_LISTED),
  changeCount: changes.length,
});

const location = (node: Node) => ({
  pointer: pointerOf(tokensOf(node)),
  title: titleOf(node),
  fields: Object.keys(node.value as object).filter(definitionOf),
});

const result = ({ record, failures, ...answer }: ImportResult) => ({
  ...answer,
  processingActivity: record,
  userErrors: failures,
});
