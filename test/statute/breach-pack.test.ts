import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BreachFacts, SuspectedHolder } from '#lib/statute/breach/facts.ts';
import { notificationPack } from '#lib/statute/breach/pack.ts';
import { packHtml } from '#lib/statute/breach/render-html.ts';
import { packJson } from '#lib/statute/breach/render-json.ts';
import { inline, packMarkdown } from '#lib/statute/breach/render-markdown.ts';
import { NOTIFICATION_AUDIENCES, type NotificationAudience } from '#lib/statute/breach/terms.ts';
import { printable, withhold } from '#lib/statute/breach/withhold.ts';
import { anAgencyToNotify, emptyFacts, fullFacts } from '#test/support/breach-facts.ts';

const packOf = (audience: NotificationAudience, breach: BreachFacts, agency = anAgencyToNotify()) =>
  notificationPack(breach, agency, audience, '2026-03-10');
const everything = (audience: NotificationAudience, breach: BreachFacts) => {
  const pack = packOf(audience, breach);
  return { json: JSON.stringify(packJson(pack)), markdown: packMarkdown(pack), html: packHtml(pack) };
};

const HOLDER: SuspectedHolder = {
  identified: true,
  identity: 'Jané Roe',
  otherNames: ['J. Roe-Smith', 'Roe (Contractors) Ltd.'],
  mayBeNamedBecause: null,
};
const named = (text: string): BreachFacts =>
  fullFacts({
    suspectedHolder: HOLDER,
    title: text,
    whatHappened: `It was ${text}.\n${text} again.`,
    containmentSteps: [text, `asked ${text} to delete it`],
    stepsIntended: [`sue ${text}`],
    stepsIndividualsMayTake: [`do not answer ${text}`],
    informationCategories: [`letters to ${text}`],
    followUp: [text],
    peopleCategories: [text],
    causeDetail: text,
    contact: { role: `Officer (${text})`, phone: text, email: 'a@agency.test' },
    affectedPeople: { number: 3, qualifier: 'EXACT', note: text },
    otherAgenciesContacted: [{ name: text, why: text }],
  });

const HIDDEN = [
  'Jané Roe',
  'JANÉ ROE',
  'jane roe',
  'Jane\u0301 Roe',
  'Jané  \n Roe',
  'Jané\u00a0Roe',
  'Jané-Roe',
  'J\u200ba\u200bn\u00e9\u202e Roe',
  'J\u200dané Roe',
  '\uff2aané \uff32oe',
  'J. Roe-Smith',
  'J. Roe\u2010Smith',
  'Roe (Contractors) Ltd.',
  '"Jané Roe"',
  'jane.roe@agency.test',
  'Roe, Jané',
  'ROE,Jané',
];

describe('a suspected holder', () => {
  it.each(HIDDEN)('is withheld from individuals and the public however it is written: %j', (text) => {
    for (const audience of ['INDIVIDUALS', 'PUBLIC'] as const) {
      for (const page of Object.values(everything(audience, named(text)))) {
        const letters = page
          .normalize('NFKD')
          .replace(/[\p{M}\p{Cf}]/gu, '')
          .replace(/[\s\p{Pd}\\]+/gu, ' ');
        expect(letters).not.toMatch(/jane[ .]roe|roe, ?jane|roe smith|contractors/i);
        expect(page).toContain('withheld');
      }
    }
  });

  it('is said to be withheld, where and by which provision; the notice says only that someone was identified', () => {
    const { withheld, sections } = packOf('INDIVIDUALS', named('Jané Roe'));
    expect(withheld[0]?.what).toBe(
      'The identity of the person or body suspected to have the information; replaced by [withheld] under "What happened", "What we are doing", "What you can do", "Whom to ask".',
    );
    expect(withheld[0]?.provision).toEqual({ instrument: 'ACT_2020', number: 's 117(2) to (4)' });
    expect(sections.find(({ id }) => id === 'holder')?.entries).toMatchObject([{ value: { identified: true } }]);
    expect(packOf('INDIVIDUALS', fullFacts({ suspectedHolder: HOLDER })).withheld[0]?.what).toBe(
      'The identity of the person or body suspected to have the information.',
    );
  });

  it('is named to the Commissioner, with every other name', () => {
    for (const page of Object.values(everything('COMMISSIONER', named('nobody')))) {
      for (const name of ['Jané Roe', 'Smith', 'Contractors']) expect(page).toContain(name);
    }
    expect(packOf('COMMISSIONER', named('Jané Roe')).withheld).toEqual([]);
  });

  it('is named to individuals where that lessens a serious threat to life or health; why stays inside', () => {
    const breach = { ...named('Jané Roe'), suspectedHolder: { ...HOLDER, mayBeNamedBecause: 'secret threat' } };
    for (const audience of ['INDIVIDUALS', 'PUBLIC'] as const) {
      for (const page of Object.values(everything(audience, breach))) {
        expect(page).toContain('Jané Roe');
        expect(page).not.toContain('secret threat');
        expect(page).not.toContain('identity of the person');
      }
    }
  });

  it('with a name that is part of a word leaves the word alone', () => {
    expect(withhold('Roebuck and Roe, monroe; ROE.', ['Roe'])).toBe('Roebuck and [withheld], monroe; [withheld].');
    expect(withhold('Roe Jane, Roe; Jane', ['Jane Roe'])).toBe('Roe Jane, Roe; Jane');
    expect(withhold('½ cup', ['Roe'])).toBe('½ cup');
    expect(withhold('anything', ['', ' ', '--'])).toBe('anything');
  });

  it('that is called like the agency leaves the agency its name', () => {
    const breach = fullFacts({
      suspectedHolder: { ...HOLDER, identity: 'Ministry of Tests' },
      whatHappened: 'Ministry of Tests did it.',
    });
    const { sections } = packOf('INDIVIDUALS', breach);
    expect(sections[0]?.entries[0]?.text[0]).toMatch(/^Ministry of Tests has had/);
    expect(sections[1]?.entries[0]?.text[0]).toBe('[withheld] did it.');
  });

  it('is withheld whatever its name is made of', () => {
    const name = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
      .filter((text) => /[\p{L}\p{N}]/u.test(text));
    fc.assert(
      fc.property(name, (identity) => {
        const text = withhold(printable(`before ${identity} after`), [identity]);
        expect(text).toMatch(/^before .*\[withheld\].* after$/s);
      }),
    );
  });
});

describe('a notice to individuals or the public', () => {
  const breach = fullFacts({
    affectedPeople: { number: 98_765, qualifier: 'ABOUT', note: 'noted others' },
    peopleCategories: ['other patients'],
    individualsContacted: { contacted: true, since: '2026', how: 'contacted how', intended: null },
  });

  it('says to an individual nothing about others affected, and to the agency that it leaves them out', () => {
    for (const page of Object.values(everything('INDIVIDUALS', breach))) {
      expect(page).not.toMatch(/98[,.]?765|noted others|other patients|contacted how|Duty manager|FS\\?-2/);
      expect(page).toContain('How many other people are affected');
    }
  });

  it('says to the public whose information it is, so that readers see whether they are meant', () => {
    for (const page of Object.values(everything('PUBLIC', breach))) {
      expect(page).toContain('other patients');
      expect(page).toMatch(/98[,.]?765/);
      expect(page).not.toMatch(/contacted how|Duty manager|FS\\?-2|How many other people are affected/);
    }
    expect(packOf('PUBLIC', breach).withheld).toEqual([]);
  });

  it.each(['INDIVIDUALS', 'PUBLIC'] as const)(
    'to %s has each item of s 117(2) to (4), in the order of the Act',
    (audience) => {
      const { json, markdown, html } = everything(audience, fullFacts());
      const order = [
        'A file server stood open',
        'We have not identified anyone',
        'the server was closed',
        'all firewall rules are reviewed',
        'watch your bank statements',
        'We have notified the Privacy Commissioner',
        'right to complain',
        '04 000 0000',
      ];
      for (const page of [markdown, html]) {
        const places = order.map((text) => page.indexOf(text));
        expect(places).not.toContain(-1);
        expect(places).toEqual(places.toSorted((one, other) => one - other));
      }
      expect(Object.keys(JSON.parse(json).sections)).toEqual([
        'about',
        'whatHappened',
        'holder',
        'steps',
        'yourSteps',
        'commissioner',
        'complaint',
        'contact',
      ]);
    },
  );

  it('says when the Commissioner was notified, without brackets in brackets', () => {
    const notice = fullFacts().commissionerNotification;
    const notifiedAt = '2026-03-03T21:00:00.000Z';
    const { markdown } = everything(
      'INDIVIDUALS',
      fullFacts({ commissionerNotification: notice && { ...notice, notifiedAt } }),
    );
    expect(markdown).toContain('of this breach: 4 March 2026, 10:00 (New Zealand time).');
  });

  it('does not confirm that the Commissioner was notified before that is so', () => {
    const { json, markdown } = everything('INDIVIDUALS', fullFacts({ commissionerNotification: null }));
    expect(markdown).not.toContain('We have notified');
    expect(JSON.parse(json)).toMatchObject({ complete: false, missing: [{ item: 'COMMISSIONER_NOTIFIED' }] });
  });
});

describe('a notice from a record that is not the agency’s own', () => {
  it('says so in every form, and one from its own record does not', () => {
    for (const audience of NOTIFICATION_AUDIENCES) {
      for (const page of Object.values(everything(audience, fullFacts({ provenance: {} })))) {
        expect(page).toMatch(/not the agency(&#39;|')s own notice/);
      }
      for (const page of Object.values(everything(audience, fullFacts()))) expect(page).not.toContain('own notice');
    }
  });
});

describe('a notice that is not due, or not now', () => {
  const delay = { reason: 'r', from: null, expectedUntil: '2026-04', endedAt: null };
  const exception = { ground: 'TRADE_SECRET', reason: 'r', reliedOnAt: null, expectedUntil: null } as const;
  const dismissed = { notifiable: false, reasons: 'r', decidedBy: 'b', decidedAt: '2026-03-03', assessmentVersion: 1 };

  it.each<[string, Partial<BreachFacts>, RegExp, readonly NotificationAudience[]]>([
    ['undecided', { decision: null }, /Not decided yet/, NOTIFICATION_AUDIENCES],
    ['not notifiable', { decision: dismissed }, /Decided not to be notifiable/, NOTIFICATION_AUDIENCES],
    ['delayed', { notificationDelay: delay }, /being delayed/, ['INDIVIDUALS', 'PUBLIC']],
    ['excepted', { notificationException: exception }, /exception is relied on/, ['INDIVIDUALS', 'PUBLIC']],
    ['delayed no longer', { notificationDelay: { ...delay, endedAt: '2026-03-08' } }, /being delayed/, []],
  ])('because it is %s says so to the agency, whomever that concerns', (_, over, says, concerned) => {
    for (const audience of NOTIFICATION_AUDIENCES) {
      const { caution } = packOf(audience, fullFacts(over));
      expect([audience, says.test(caution ?? '')]).toEqual([audience, concerned.includes(audience)]);
      for (const page of Object.values(everything(audience, fullFacts(over)))) {
        expect(says.test(page)).toBe(concerned.includes(audience));
      }
    }
  });

  it('is told apart from one that is: that has no caution', () => {
    for (const audience of NOTIFICATION_AUDIENCES) expect(packOf(audience, fullFacts()).caution).toBeNull();
  });
});

describe('a notice to the Commissioner', () => {
  it('says when it was decided that the breach is notifiable, from which the 72 hours count at the latest', () => {
    const { html } = everything('COMMISSIONER', fullFacts({ judgedNotifiableAt: null }));
    expect(html).toContain('<dt>Decided to be notifiable</dt><dd><p>3 March 2026</p>');
  });

  it('asks in Markdown without a colon after the question', () => {
    const { markdown } = everything('COMMISSIONER', fullFacts());
    expect(markdown).toContain('may have the information?** No');
    expect(markdown).toContain('**Sensitive information:** Yes');
  });

  it('holds everything of s 117(1), with what is given and what is missing', () => {
    const delay = { reason: 'the hole is open', from: null, expectedUntil: '2026-04', endedAt: null };
    const publicNotice = {
      givenAt: '2026-03-07',
      reason: 'addresses unknown',
      url: 'https://a.test',
      otherMedium: 'paper',
    };
    const exception = { ground: 'TRADE_SECRET', reason: 'the recipe', reliedOnAt: null, expectedUntil: null } as const;
    const breach = { ...named('nobody'), notificationDelay: delay, publicNotice, notificationException: exception };
    const said = [
      'It was nobody',
      '3 people',
      'Jané Roe',
      'asked nobody',
      'sue nobody',
      'addresses unknown',
      'the recipe',
      'the hole is open',
      'April 2026',
      'nobody: nobody',
      'Officer',
    ];
    const { html, json } = everything('COMMISSIONER', breach);
    for (const text of said) expect(html).toContain(text);
    expect(JSON.parse(json).sections.items).toMatchObject({
      DESCRIPTION: { recorded: 'RECORDED', given: true },
      SUSPECTED_HOLDER: { recorded: 'RECORDED', given: false },
      PUBLIC_NOTICE_REASONS: { recorded: 'RECORDED', given: false },
      EXCEPTION_OR_DELAY: { recorded: 'RECORDED', given: false },
      CONTACT_PERSON: { recorded: 'RECORDED', given: true },
    });
  });

  it('says of each item when it is missing or there is nothing to say', () => {
    const { items } = JSON.parse(everything('COMMISSIONER', emptyFacts()).json).sections;
    expect(items).toMatchObject({
      DESCRIPTION: { recorded: 'MISSING', given: false },
      SUSPECTED_HOLDER: { recorded: 'MISSING' },
      PUBLIC_NOTICE_REASONS: { recorded: 'NONE' },
      CONTACT_PERSON: { recorded: 'MISSING' },
    });
  });
});

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style><script>x</script>',
  '[click](javascript:alert(1))',
  '![pixel](https://evil.test/p.png)',
  '<https://evil.test>',
  'https://evil.test/path',
  'www.evil.test',
  '# Heading',
  'Title\n=====',
  'Title\n-----',
  '> quote',
  '- point\n* point\n+ point\n1. one\n2) two',
  '```\ncode\n```',
  '    indented code',
  '| a | b |\n|---|---|\n| c | d |',
  '**bold** _em_ ~~gone~~ `code` &lt;b&gt; $x$ [^1]',
  '\\<script\\>',
  '\u202etxt.exe\u202c',
  'a\u0000b\u0007c\u009bd',
  'line\u2028separator\u0085next',
  '\u2066isolate\u2069 \ufeffbom',
  '😀 ā\u0304 \u{e0001}',
];
const hostile = (text: string): BreachFacts => ({
  ...named(text),
  suspectedHolder: { ...HOLDER, mayBeNamedBecause: text, identity: text },
  publicNotice: { givenAt: null, reason: text, url: null, otherMedium: text },
  individualsContacted: { contacted: true, since: null, how: text, intended: text },
});

const TAGS = /<\/?([a-z0-9]+)/gi;

describe.each(HOSTILE)('a notice about %j', (text) => {
  it('is a page of the same elements as one about plain text, with no script, link or handler', () => {
    for (const audience of NOTIFICATION_AUDIENCES) {
      const html = packHtml(packOf(audience, hostile(text), anAgencyToNotify({ legalName: text })));
      const tags = [...html.matchAll(TAGS)].map(([, name]) => name);
      expect(tags).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/^(script|img|a|iframe|svg|link|object)$/i)]),
      );
      const elements = new Set(tags.map((name) => name?.toLowerCase()));
      const plain = new Set([...packHtml(packOf(audience, hostile('plain'))).matchAll(TAGS)].map(([, name]) => name));
      expect([...elements].sort()).toEqual([...plain].sort());
      expect(html).not.toMatch(/<[^>]*\son\w+\s*=/i);
      expect(html.match(/<style>/g)).toHaveLength(1);
      expectVisible(html);
    }
  });

  it('has in Markdown only the headings, points and lines of the notice', () => {
    for (const audience of NOTIFICATION_AUDIENCES) {
      const markdown = packMarkdown(packOf(audience, hostile(text), anAgencyToNotify({ legalName: text })));
      const plain = packMarkdown(packOf(audience, hostile('plain'), anAgencyToNotify({ legalName: 'plain' })));
      const headings = (page: string) => page.split('\n').filter((line) => /^ {0,3}#/.test(line));
      expect(headings(markdown)).toEqual(headings(plain));
      for (const line of markdown.split('\n')) {
        // without what is escaped, and the marks that the notice makes itself
        const bare = line
          .replace(/\\[!-/:-@[-`{-~]/g, 'x')
          .replace(/^(>( |$))?(- |#{1,2} )?/, '')
          .replace(/\*\*[^*]*\*\*/g, '');
        expect(bare).not.toMatch(/[*_`[\]<>|~$^&\\]|:\/\/|\bwww\.|^\s*(#|>|[-+=:]|\d+[.)])|^ {4}/);
      }
      expectVisible(markdown);
    }
  });
});

const UNSEEN = /\p{Cc}|[\u2028\u2029\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;
const expectVisible = (page: string): void => expect(UNSEEN.exec(page.replaceAll('\n', ''))?.[0]).toBeUndefined();

describe('a text in Markdown', () => {
  it('is left as it is where nothing in it means anything', () => {
    for (const text of ['Letters, returned; “quoted” (2026-03-04): 50% - all.', '2021-06-29: found', 'a@agency.test']) {
      expect(inline(text)).toBe(text);
    }
  });

  it('reads back as what was written, once escapes are taken out', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const back = inline(text).replace(/\\([!-/:-@[-`{-~])/g, '$1');
        expect(back).toBe(text.replace(/\s+/g, ' ').trim());
      }),
    );
  });
});
