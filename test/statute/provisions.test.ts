import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Citation, citationText, INSTRUMENTS, type Instrument } from '#lib/statute/citation.ts';
import { clauses } from '#lib/statute/reference/bill-map.ts';
import { readProvisionNumber } from '#lib/statute/reference/provision-number.ts';
import { type Provision, provisionOf, provisions, readingsOf } from '#lib/statute/reference/provisions.ts';

const read = (text: string) => {
  const number = readProvisionNumber(text);
  if (!number) throw new Error(`${text} is no number`);
  return number;
};
const find = (instrument: Instrument, text: string): Provision | undefined => provisionOf(instrument, read(text));
const numbers = (citations: readonly Citation[] = []): string => citations.map(({ number }) => number).join(', ');
const toAct = (text: string): string => numbers(find('BILL_34_2', text)?.asAct);
const toBill = (text: string): string => numbers(find('ACT_2020', text)?.asBill);

/** The map by hand, clause by clause: what the ranges of the source expand to. */
const BY_HAND: [bill: string, act: string][] = [
  ['3', 's 3'],
  ['3A', 's 4'],
  ['4', 's 5'],
  ['5', 's 6'],
  ['6', 's 7'],
  ['7', 's 10'],
  ['8', 's 11'],
  ['9', 's 12'],
  ['10', 's 13'],
  ['13', 's 16'],
  ['14', 's 17'],
  ['18', 's 21'],
  ['19', 's 22'],
  ['20', 's 23'],
  ['21', ''],
  ['22', 's 24'],
  ['23', 's 25, s 26'],
  ['24', 's 27'],
  ['25', 's 28'],
  ['26', 's 29'],
  ['27', 's 30'],
  ['28', 's 31'],
  ['29', ''],
  ['34', ''],
  ['35', 's 32'],
  ['36', ''],
  ['37', ''],
  ['38', 's 33'],
  ['43', 's 38'],
  ['44', 's 39'],
  ['48', 's 43'],
  ['49', ''],
  ['50', 's 44'],
  ['50A', 's 45'],
  ['50B', 's 46'],
  ['50C', 's 47'],
  ['51', 's 48'],
  ['52', 's 49'],
  ['53', 's 50'],
  ['54', 's 51'],
  ['55', 's 52'],
  ['56', ''],
  ['57', 's 53'],
  ['58', 's 54'],
  ['59', ''],
  ['60', ''],
  ['61', 's 55'],
  ['63', 's 57'],
  ['64', 's 58'],
  ['71', 's 65'],
  ['72', 's 66'],
  ['73', 's 67'],
  ['74', 's 68'],
  ['77', 's 71'],
  ['78', 's 72'],
  ['79', 's 73'],
  ['80', 's 74'],
  ['81', ''],
  ['82', 's 75'],
  ['84', 's 77'],
  ['84A', 's 78'],
  ['85', 's 79'],
  ['86', 's 80'],
  ['87', 's 83'],
  ['88', 's 81'],
  ['89', 's 82'],
  ['89A', 's 83'],
  ['89B', 's 84'],
  ['90', 's 85'],
  ['95', 's 90'],
  ['96', 's 91'],
  ['96A', 's 92'],
  ['97', 's 93'],
  ['98', ''],
  ['99', 's 94'],
  ['100', 's 95'],
  ['101', 's 96'],
  ['102', 's 97'],
  ['108', 's 103'],
  ['109', 's 104'],
  ['112', 's 107'],
  ['113', ''],
  ['114', 's 108'],
  ['114A', 's 109'],
  ['115', 's 110'],
  ['116', 's 111'],
  ['117', 's 112'],
  ['117A', 's 113'],
  ['118', 's 114'],
  ['119', 's 115'],
  ['120', 's 116'],
  ['121', 's 117'],
  ['122', 's 118'],
  ['122A', 's 119, s 120, s 121'],
  ['123', 's 122'],
  ['124', 's 123'],
  ['129', 's 128'],
  ['129A', 's 129'],
  ['130', 's 130'],
  ['161', 's 161'],
  ['200', 's 200'],
  ['212', 's 212'],
  ['212A', 's 213'],
  ['212B', 's 214'],
  ['213', 's 215'],
  ['214', 's 216'],
  ['215', 's 217'],
  ['216', 's 218'],
  ['Sch 1', 'Sch 1'],
  ['Sch 2', ''],
  ['Sch 3', 'Sch 2'],
  ['Sch 7', 'Sch 6'],
  ['Sch 8', 'Sch 7'],
  ['Sch 9', 'Sch 8'],
  ['Sch 10', 'Sch 9'],
];

describe('the map from Bill to Act', () => {
  test.each(BY_HAND)('clause %s became %j', (bill, act) => {
    expect(toAct(bill)).toBe(act);
  });

  it('has every clause from 3 to 216 once, and every section from 3 to 218 but the new ones', () => {
    const plain = clauses()
      .map(({ number }) => number)
      .filter((number) => /^\d+$/.test(number));
    expect(plain.map(Number).sort((a, b) => a - b)).toEqual(Array.from({ length: 214 }, (_, i) => i + 3));
    expect(new Set(clauses().map(({ number }) => number)).size).toBe(clauses().length);
    const sections = new Set(clauses().flatMap((clause) => clause.sections));
    const all = Array.from({ length: 216 }, (_, i) => String(i + 3));
    expect(all.filter((section) => !sections.has(section))).toEqual(['8', '9']);
    expect(all.filter((section) => !find('ACT_2020', section))).toEqual([]);
  });

  it('leads back: a provision of one is among those of each it corresponds to in the other', () => {
    for (const { instrument, asAct, asBill, ...own } of provisions()) {
      const [there, back] = instrument === 'ACT_2020' ? [asBill, 'asAct' as const] : [asAct, 'asBill' as const];
      for (const citation of there) {
        const other = provisions().find((each) => citationText(each) === citationText(citation));
        expect(numbers(other?.[back]).split(', ')).toContain(own.number);
      }
    }
  });

  it('keeps several clauses of one section, and several sections of one clause', () => {
    expect(toBill('83')).toBe('cl 87, cl 89A');
    expect(toBill('s 25')).toBe('cl 23');
    expect(toBill('120')).toBe('cl 122A');
    expect(toBill('8')).toBe('');
    expect(find('ACT_2020', '8')?.text).toBe('Privacy Act 2020 s 8 has no clause in Privacy Bill 34-2');
  });

  it('leaves a number the same only at 3 and from 130 to 212', () => {
    const same = clauses()
      .filter(({ number, sections }) => sections.includes(number))
      .map(({ number }) => number);
    expect(same).toEqual(['3', ...Array.from({ length: 83 }, (_, i) => String(i + 130)), 'Sch 1']);
  });

  it('says of each step whether both ends were seen', () => {
    const verified = (instrument: Instrument, text: string) => find(instrument, text)?.verified;
    const seen = ['117', '117A', '118', '122', '28', '50C', '99', '130', '140', '212A', 'Sch 9'];
    const inferred = ['38', '85', '113', '56', '122A', '78', '136', '203', '215', 'Sch 8', '21'];
    expect(seen.filter((number) => !verified('BILL_34_2', number))).toEqual([]);
    expect(inferred.filter((number) => verified('BILL_34_2', number))).toEqual([]);
    expect(['42', '51', '75', '79', '96', '111', '120', '218'].filter((n) => verified('ACT_2020', n))).toEqual([]);
    expect(['3', '22', '46', '73', '94', '112', '119', '121', '213'].filter((n) => !verified('ACT_2020', n))).toEqual(
      [],
    );
    expect(find('BILL_34_2', '122A')?.note).toBe('Privacy Act 2020 s 120: number inferred from the order.');
  });

  it('says of a dropped clause that it was dropped', () => {
    for (const number of ['21', '29', '36', '37', '49', '56', '81', '98', '113', 'Sch 2']) {
      expect(find('BILL_34_2', number)).toMatchObject({ asAct: [], verified: false, validFrom: null });
      expect(find('BILL_34_2', number)?.text).toContain('was dropped');
      expect(find('BILL_34_2', number)?.subject).not.toBe('');
    }
  });
});

describe('a bare number', () => {
  test.each([
    ['s 113', 'Privacy Bill 34-2 cl 117A = Privacy Act 2020 s 113', 'Privacy Bill 34-2 cl 113 was dropped'],
    ['s 117', 'Privacy Bill 34-2 cl 121 = Privacy Act 2020 s 117', 'Privacy Bill 34-2 cl 117 = Privacy Act 2020 s 112'],
    ['118', 'Privacy Bill 34-2 cl 122 = Privacy Act 2020 s 118', 'Privacy Bill 34-2 cl 118 = Privacy Act 2020 s 114'],
  ])('%s is read as the Act’s and as the Bill’s', (text, act, bill) => {
    const { readings, ambiguous, explanation } = readingsOf(read(text));
    expect(readings.map(({ instrument }) => instrument)).toEqual(['ACT_2020', 'BILL_34_2']);
    expect(ambiguous).toBe(true);
    expect(explanation).toContain(act);
    expect(explanation).toContain(bill);
    expect(explanation).toContain('may cite the Bill, or the Privacy Act 1993');
  });

  test.each([
    ['3', 's 3'],
    ['130', 's 130'],
    ['s 212', 's 212'],
  ])('%s is one provision that both number alike', (text, number) => {
    const { readings, ambiguous, explanation } = readingsOf(read(text));
    expect(ambiguous).toBe(false);
    expect(numbers(readings[1]?.asAct)).toBe(number);
    expect(explanation).toContain('number it alike');
  });

  test.each([
    ['cl 117', ['BILL_34_2'], false],
    ['117A', ['BILL_34_2'], false],
    ['217', ['ACT_2020'], false],
    ['IPP 3A', ['ACT_2020'], false],
    ['reg 9', ['REGULATIONS_1993'], false],
    ['reg 3', ['REGULATIONS_1993', 'REGULATIONS_2020'], true],
    ['rule 5', ['HIPC_2020', 'BPPC_2025'], true],
    ['cl 6', ['BILL_34_2', 'HIPC_2020'], true],
    ['Sch 2', ['ACT_2020', 'BILL_34_2', 'HIPC_2020'], true],
    ['Sch 1', ['ACT_2020', 'BILL_34_2'], false],
    ['Part 1', ['AMENDMENT_ACT_2025'], false],
    ['999', [], false],
    ['IPP 14', [], false],
  ])('%s can only be of %j', (text, instruments, isAmbiguous) => {
    const { readings, ambiguous, explanation } = readingsOf(read(text));
    expect(readings.map(({ instrument }) => instrument)).toEqual(instruments);
    expect(ambiguous).toBe(isAmbiguous);
    expect(explanation.length).toBeGreaterThan(20);
  });
});

describe('the number of a provision', () => {
  test.each([
    ['113', { kind: null, number: '113' }],
    ['117a', { kind: null, number: '117A' }],
    ['s 113', { kind: 'section', number: '113' }],
    ['s113', { kind: 'section', number: '113' }],
    ['S.113', { kind: 'section', number: '113' }],
    ['  section\u00a0113 ', { kind: 'section', number: '113' }],
    ['sec 113', { kind: 'section', number: '113' }],
    ['s 115(2)(a)', { kind: 'section', number: '115' }],
    ['cl 117A', { kind: 'clause', number: '117A' }],
    ['clause 117A', { kind: 'clause', number: '117A' }],
    ['IPP 3A', { kind: 'principle', number: '3A' }],
    ['ipp12(1)(c)', { kind: 'principle', number: '12' }],
    ['reg 9', { kind: 'regulation', number: '9' }],
    ['rule 3a', { kind: 'rule', number: '3A' }],
    ['Schedule 3', { kind: 'schedule', number: '3' }],
    ['Part 1', { kind: 'part', number: '1' }],
  ])('%j is read', (text, expected) => {
    expect(readProvisionNumber(text)).toEqual(expected);
  });

  test.each([
    '',
    ' ',
    's',
    '0',
    '013',
    '-3',
    '3-7',
    '24–27',
    'ss 24',
    's 24, 25',
    '113 114',
    '1134',
    '117AB',
    '１１３',
    '١١٣',
    'XIV',
    's 113(',
    's 113)(',
    's 113(1)(2)(3)(4)(5)',
    'constructor 1',
    '__proto__ 1',
    'toString 5',
    "113'; DROP",
    '113\u0000',
    '🔒113',
    'NaN',
    '1e2',
  ])('%j is none', (text) => {
    expect(readProvisionNumber(text)).toBeUndefined();
  });

  it('of every provision recorded leads to it, however it is spaced or cased', () => {
    for (const provision of provisions()) {
      const { instrument, number } = provision;
      for (const text of [number, number.replace(' ', ''), number.toUpperCase(), ` ${number.toLowerCase()} `]) {
        expect([text, find(instrument, text)]).toEqual([text, provision]);
      }
    }
    expect(provisions().length).toBeGreaterThan(500);
  });

  it('of any text is read or refused, never worse, and is at once resolved', () => {
    const instruments = Object.keys(INSTRUMENTS) as Instrument[];
    const shaped = fc.tuple(
      fc.constantFrom('', 's', 'cl ', 'IPP', 'reg ', 'Sch '),
      fc.nat(1500),
      fc.constantFrom('', 'A', '(1)'),
    );
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      shaped.map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom(...instruments), (text, instrument) => {
        const number = readProvisionNumber(text);
        if (!number) return;
        const found = provisionOf(instrument, number);
        const { readings, ambiguous } = readingsOf(number);
        if (found) expect(found.number.endsWith(number.number)).toBe(true);
        if (readings.length < 2) expect(ambiguous).toBe(false);
        for (const reading of readings) expect(provisionOf(reading.instrument, number)).toBe(reading);
      }),
      { numRuns: 500 },
    );
  });
});
