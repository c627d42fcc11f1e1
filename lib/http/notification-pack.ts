import { type PreparedPack, preparedJson, preparePack } from '../domain/breach/notification-pack.ts';
import { breachType } from '../domain/breach.ts';
import { requireId } from '../domain/ids.ts';
import type { Session } from '../domain/session.ts';
import { packHtml } from '../statute/breach/render-html.ts';
import { packMarkdown } from '../statute/breach/render-markdown.ts';
import { NOTIFICATION_AUDIENCES } from '../statute/breach/terms.ts';
import { quoted } from '../statute/quote.ts';
import { type Answer, NO_STORE, notFound } from './answer.ts';

/** Of pages made from what people wrote: a browser runs and loads nothing, whatever is in them. */
const INERT = {
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

const AUDIENCE_NAMES = NOTIFICATION_AUDIENCES.map((each) => each.toLowerCase()).join(', ');

/** A notice about a breach as its address answers with it: HTML or Markdown when the Accept header names it, else JSON. */
export async function answerNotificationPack(
  session: Session,
  breachId: string,
  audienceName: string,
  accept: string,
): Promise<Answer> {
  const audience = NOTIFICATION_AUDIENCES.find((each) => each.toLowerCase() === audienceName);
  if (!audience) return notFound(`There is no notice for ${quoted(audienceName)}. Ask for ${AUDIENCE_NAMES}.`);
  const pack = await preparePack(session, requireId(breachId, 'id', breachType), audience);
  if (!pack) return notFound('There is no such breach.');
  const { type, text } = pageOf(pack, accept);
  const headers = { ...NO_STORE, ...INERT, vary: 'accept', 'content-type': `${type}; charset=utf-8` };
  return { statusCode: 200, headers, body: text };
}

function pageOf(pack: PreparedPack, accept: string): { type: string; text: string } {
  if (accept.includes('text/html')) return { type: 'text/html', text: packHtml(pack) };
  if (accept.includes('text/markdown')) return { type: 'text/markdown', text: packMarkdown(pack) };
  return { type: 'application/json', text: JSON.stringify(preparedJson(pack)) };
}
