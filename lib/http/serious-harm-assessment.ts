import { worksheetsOf } from '../domain/breach/breach-assessments.ts';
import { breachType, MAX_WORKSHEETS } from '../domain/breach.ts';
import { encodeId, requireId } from '../domain/ids.ts';
import { findById } from '../domain/reading.ts';
import { keyOf } from '../domain/record-type.ts';
import type { Session } from '../domain/session.ts';
import { type Answer, json, notFound } from './answer.ts';

/** What the address in `seriousHarmAssessmentRef` answers with: the worksheet of Privacy Act 2020 s 113, those before it, and where they belong. */
export async function answerAssessment(session: Session, breachId: string): Promise<Answer> {
  const found = await seriousHarmAssessment(session, breachId);
  return found
    ? json(200, found)
    : notFound('There is no such breach, or it has no assessment (Privacy Act 2020 s 113).');
}

async function seriousHarmAssessment(session: Session, breachId: string) {
  const breach = await findById(session, breachType, requireId(breachId, 'id', breachType));
  if (!breach?.seriousHarmAssessment) return undefined;
  const [assessment, ...earlierAssessments] = await worksheetsOf(session, breach, MAX_WORKSHEETS);
  return {
    breach: encodeId(keyOf(breachType, breach)),
    title: breach.title,
    version: breach.version,
    updatedAt: breach.updatedAt,
    provision: { instrument: 'Privacy Act 2020', section: '113' },
    assessment,
    earlierAssessments,
    decision: breach.decision,
  };
}
