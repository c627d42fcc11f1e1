import { preparedJson, preparePack } from '../domain/breach/notification-pack.ts';
import { breachType } from '../domain/breach.ts';
import { requireId } from '../domain/ids.ts';
import type { Session } from '../domain/session.ts';
import { packHtml } from '../statute/breach/render-html.ts';
import { packMarkdown } from '../statute/breach/render-markdown.ts';
import { NOTIFICATION_AUDIENCES, type NotificationAudience } from '../statute/breach/terms.ts';

/** The audience by the last part of the address. */
export const AUDIENCE_OF: ReadonlyMap<string, NotificationAudience> = new Map(
  NOTIFICATION_AUDIENCES.map((audience) => [audience.toLowerCase(), audience]),
);

export interface Page {
  type: 'text/html' | 'text/markdown' | 'application/json';
  text: string;
}

/**
 * A notice about a breach as its address answers with it: HTML or Markdown when the Accept header names it, else JSON.
 * Undefined when there is no such breach.
 */
export async function notificationPackPage(
  session: Session,
  breachId: string,
  audience: NotificationAudience,
  accept: string,
): Promise<Page | undefined> {
  const pack = await preparePack(session, requireId(breachId, 'id', breachType), audience);
  if (!pack) return undefined;
  if (accept.includes('text/html')) return { type: 'text/html', text: packHtml(pack) };
  if (accept.includes('text/markdown')) return { type: 'text/markdown', text: packMarkdown(pack) };
  return { type: 'application/json', text: JSON.stringify(preparedJson(pack)) };
}
