import { citationText } from '../citation.ts';
import type { NotificationPack, PackEntry, PackSection } from './pack.ts';
import { timeText } from './wording.ts';

const STYLE = `
:root { color-scheme: light; }
body { font: 11pt/1.5 system-ui, "Segoe UI", "Helvetica Neue", Arial, sans-serif; color: #1a1a1a; background: #fff; max-width: 46rem; margin: 2rem auto; padding: 0 1.5rem; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .25rem; }
h2 { font-size: 1.15rem; margin: 1.75rem 0 .5rem; padding-bottom: .2rem; border-bottom: 1px solid #999; }
.by { margin: 0 0 1.5rem; color: #444; }
.cite { font-size: .8rem; font-weight: normal; color: #555; }
dl { display: grid; grid-template-columns: 12rem 1fr; gap: .35rem 1rem; margin: 0; }
dt { font-weight: 600; }
dd { margin: 0; }
dd p, dd ul { margin: 0 0 .35rem; }
ul { padding-left: 1.2rem; }
.agency { border: 2px solid #8a1f11; padding: .75rem 1rem; margin: 0 0 1.5rem; background: #fdf3f1; }
.agency.ready { border-color: #777; background: #f5f5f5; }
.agency h2 { border: 0; margin: 0 0 .25rem; padding: 0; font-size: 1rem; }
.agency p { margin: .25rem 0; }
.agency ul { margin: .25rem 0; }
@page { size: A4; margin: 20mm 18mm; }
@media print { body { max-width: none; margin: 0; padding: 0; } h2 { break-after: avoid; } dt, li { break-inside: avoid; } .agency.ready { display: none; } }
@media (max-width: 36rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: .5rem; } }
`;

/** A notice as a whole HTML page for reading and printing: no scripts, nothing loaded, everything escaped. */
export function packHtml(pack: NotificationPack): string {
  const { title, agency, provision, preparedOn, sections } = pack;
  return `<!doctype html>
<html lang="en-NZ">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escapeHtml(title)}</h1>
<p class="by">${escapeHtml(agency)}, ${escapeHtml(timeText(preparedOn))} <span class="cite">${escapeHtml(citationText(provision))}</span></p>
${forTheAgency(pack)}${sections.map(sectionHtml).join('\n')}
</body>
</html>
`;
}

function forTheAgency({ caution, complete, missing, withheld }: NotificationPack): string {
  if (complete && withheld.length === 0 && !caution) return '';
  const points = (lines: string[]): string =>
    `<ul>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>`;
  const lacking = missing.map(
    ({ message, provision, verified }) => `${message} (${citationText(provision)}${verified ? '' : '; not verified'})`,
  );
  const held = withheld.map(({ what, provision }) => `${what} (${citationText(provision)})`);
  return `<aside class="agency${complete && !caution ? ' ready' : ''}">
<h2>${complete ? 'About this notice' : 'Not complete'}</h2>
<p>For the agency; not part of the notice.</p>
${caution ? `<p><strong>${escapeHtml(caution)}</strong></p>` : ''}${lacking.length > 0 ? `<p>Still missing:</p>${points(lacking)}` : ''}${held.length > 0 ? `<p>Withheld from this notice:</p>${points(held)}` : ''}
</aside>
`;
}

function sectionHtml({ heading, provision, entries }: PackSection): string {
  const cited = provision ? ` <span class="cite">${escapeHtml(citationText(provision))}</span>` : '';
  return `<section>
<h2>${escapeHtml(heading)}${cited}</h2>
${entries.length === 0 ? '<p>Nothing recorded.</p>' : entriesHtml(entries)}
</section>`;
}

/** Running text as paragraphs, what has a label as one list of terms. */
function entriesHtml(entries: readonly PackEntry[]): string {
  const running = entries.filter(({ label }) => label === '');
  const labelled = entries.filter(({ label }) => label !== '');
  const terms = labelled.map((entry) => `<dt>${escapeHtml(entry.label)}</dt><dd>${textHtml(entry)}</dd>`);
  return [...running.map(textHtml), ...(terms.length > 0 ? [`<dl>${terms.join('\n')}</dl>`] : [])].join('\n');
}

function textHtml({ text, isList }: PackEntry): string {
  if (isList) return `<ul>${text.map((point) => `<li>${escapeHtml(point)}</li>`).join('')}</ul>`;
  const paragraphs = text.flatMap((part) => part.split(/\n+/)).filter((part) => part.trim() !== '');
  return paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('');
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
