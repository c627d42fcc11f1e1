import { section } from '../citation.ts';
import type { Gap, HarmFactor, Worksheet } from './facts.ts';

/** The factors of Privacy Act 2020 s 113: all must be considered when the likelihood of serious harm is assessed. */
export const HARM_FACTORS = [
  { name: 'reductionSteps', number: '113(a)', asks: 'which steps were taken to reduce the risk of harm' },
  { name: 'sensitivity', number: '113(b)', asks: 'whether the information is sensitive' },
  { name: 'natureOfHarm', number: '113(c)', asks: 'what harm may be caused' },
  { name: 'recipients', number: '113(d)', asks: 'who has obtained or may obtain the information' },
  { name: 'securityMeasures', number: '113(e)', asks: 'whether a security measure protects it' },
  { name: 'otherMatters', number: '113(f)', asks: 'whether any other matter is relevant' },
] as const;
export type HarmFactorName = (typeof HARM_FACTORS)[number]['name'];
export type FactorDefinition = (typeof HARM_FACTORS)[number];

/** Privacy Act 2020 s 113(d) asks who may have the information "if known": it may stay open in any decision. */
const IF_KNOWN: HarmFactorName = 'recipients';

const isOpen = ({ answered }: HarmFactor): boolean => !answered;

/** The factors that are not known yet. */
export const openFactors = (worksheet: Worksheet): FactorDefinition[] =>
  HARM_FACTORS.filter(({ name }) => isOpen(worksheet[name]));

/**
 * What a worksheet lacks for a decision. Every decision needs the harms considered, a conclusion, and who assessed when.
 * A decision that a breach is not notifiable is also the evidence of reasonable belief under Privacy Act 2020 s 118, so
 * it needs every factor answered but (d), which the Act qualifies itself.
 */
export function worksheetGaps(worksheet: Worksheet | null, notifiable: boolean): Gap[] {
  if (!worksheet) return [gap('113', [], 'There is no worksheet yet: assess the breach with assessBreach.')];
  return [...(notifiable ? [] : unanswered(worksheet)), ...unfinished(worksheet, notifiable)];
}

const unanswered = (worksheet: Worksheet): Gap[] =>
  openFactors(worksheet)
    .filter(({ name }) => name !== IF_KNOWN)
    .map(({ name, number, asks }) =>
      gap(
        number,
        [name],
        `The worksheet doesn't say ${asks}: without it the worksheet does not show that every factor was considered, on which a defence of reasonable belief would rest (Privacy Act 2020 s 118). Answer it with assessBreach.`,
      ),
    );

function unfinished(worksheet: Worksheet, notifiable: boolean): Gap[] {
  const { likelyHarms, seriousHarmLikely, assessedBy, assessedAt } = worksheet;
  const contradicts = seriousHarmLikely !== null && seriousHarmLikely !== notifiable;
  return [
    ...(likelyHarms.length > 0
      ? []
      : [gap('113(c)', ['likelyHarms'], 'The worksheet names no kind of harm that was considered. Add at least one.')]),
    ...(seriousHarmLikely === null
      ? [
          gap(
            '112',
            ['seriousHarmLikely'],
            "The worksheet doesn't conclude whether serious harm is likely. Conclude it.",
          ),
        ]
      : []),
    ...(contradicts
      ? [
          gap(
            '112',
            ['seriousHarmLikely'],
            `The worksheet concludes that serious harm is ${seriousHarmLikely ? '' : 'not '}likely, and the decision says the opposite. Correct the decision, or assess again with assessBreach.`,
          ),
        ]
      : []),
    ...(assessedBy ? [] : [gap('113', ['assessedBy'], "The worksheet doesn't say who assessed. Name the role.")]),
    ...(assessedAt ? [] : [gap('113', ['assessedAt'], "The worksheet doesn't say when it was assessed. Date it.")]),
  ];
}

const gap = (number: string, field: string[], message: string): Gap => ({
  item: field[0] ?? 'seriousHarmAssessment',
  provision: section(number),
  field: ['seriousHarmAssessment', ...field],
  message,
});
