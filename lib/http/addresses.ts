import type { Session } from '../domain/session.ts';
import type { Answer } from './answer.ts';
import { answerCalendar } from './calendar-feed.ts';
import { answerNotificationPack } from './notification-pack.ts';
import { answerAssessment } from './serious-harm-assessment.ts';

/** An address beside GraphQL that is read by GET, and what answers there. */
interface Address {
  path: RegExp;
  /** Calendar programs can't send a header: the token may stand in the query string (RFC 6750 2.3). */
  tokenInAddress?: true;
  /** `named` is what the path names, in its order. */
  answer(session: Session, named: string[], accept: string): Promise<Answer>;
}

const ADDRESSES: readonly Address[] = [
  {
    path: /^\/calendars\/([\w-]+)$/,
    tokenInAddress: true,
    answer: (session, [agency = '']) => answerCalendar(session, agency),
  },
  { path: /^\/serious-harm-assessments\/([\w-]+)$/, answer: (session, [id = '']) => answerAssessment(session, id) },
  {
    path: /^\/notification-packs\/([\w-]+)\/([\w-]+)$/,
    answer: (session, [id = '', audience = ''], accept) => answerNotificationPack(session, id, audience, accept),
  },
];

/** What answers a request, once it is known who asks; undefined when nothing stands at the address. */
export interface Place {
  tokenInAddress: boolean;
  answer(session: Session, accept: string): Promise<Answer>;
}

export function placeAt(method: string, path: string): Place | undefined {
  if (method !== 'GET' && method !== 'HEAD') return undefined;
  for (const { path: pattern, tokenInAddress = false, answer } of ADDRESSES) {
    const match = pattern.exec(path);
    if (match) return { tokenInAddress, answer: (session, accept) => answer(session, match.slice(1), accept) };
  }
  return undefined;
}
