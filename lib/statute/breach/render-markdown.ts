import { citationText } from '../citation.ts';
import type { NotificationPack, PackEntry, PackSection } from './pack.ts';
import { timeText } from './wording.ts';

/** A notice as Markdown. Whatever was recorded is text: it makes no heading, list, link, table or HTML. */
export function packMarkdown(pack: NotificationPack): string {
  const { title, agency, provision, preparedOn, sections } = pack;
  return [
    `# ${inline(title)}`,
    `${inline(agency)}, ${timeText(preparedOn)} (${inline(citationText(provision))})`,
    ...forTheAgency(pack),
    ...sections.flatMap(sectionLines),
    '',
  ].join('\n\n');
}

function forTheAgency({ caution, complete, missing, withheld }: NotificationPack): string[] {
  const notes = [
    ...(caution ? [`**${inline(caution)}**`] : []),
    ...(complete ? [] : ['**Not complete.** For the agency, not part of the notice. Still missing:']),
    ...missing.map(
      ({ message, provision, verified }) =>
        `- ${inline(message)} (${inline(citationText(provision))}${verified ? '' : '; not verified'})`,
    ),
    ...(withheld.length > 0
      ? [`${complete ? 'For the agency, not part of the notice. ' : ''}Withheld from this notice:`]
      : []),
    ...withheld.map(({ what, provision }) => `- ${inline(what)} (${inline(citationText(provision))})`),
  ];
  return notes.length > 0 ? [notes.map((line) => `> ${line}`).join('\n>\n')] : [];
}

function sectionLines({ heading, provision, entries }: PackSection): string[] {
  const cited = provision ? ` (${inline(citationText(provision))})` : '';
  return entries.length === 0
    ? [`## ${inline(heading)}${cited}`, 'Nothing recorded.']
    : [`## ${inline(heading)}${cited}`, ...entries.flatMap(entryLines)];
}

function entryLines({ label, text, isList }: PackEntry): string[] {
  const name = label ? `**${inline(label)}${label.endsWith('?') ? '' : ':'}**` : '';
  if (isList) return [...(name ? [name] : []), text.map((point) => `- ${inline(point)}`).join('\n')];
  const [first = '', ...rest] = text.flatMap(paragraphs);
  return [[name, first].filter((part) => part !== '').join(' '), ...rest];
}

const paragraphs = (text: string): string[] =>
  text
    .split(/\n+/)
    .map(inline)
    .filter((line) => line !== '');

/**
 * A text on one line, with every character escaped that means something to Markdown anywhere, and what means something
 * at the start of a line or makes a link of an address. E-mail addresses stay as they are: some readers make them links.
 */
export function inline(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>|~&$^]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\bwww(?=\.)/gi, '$&\\')
    .replace(/^[#+=:-]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
