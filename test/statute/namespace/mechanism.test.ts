import { describe, expect, it } from 'vitest';
import type { Ipp12Facts } from '#lib/statute/ipp12.ts';
import { contradicts, mechanismAnswer, mechanismsOf } from '#lib/statute/namespace/mechanism.ts';

const INDEPENDENT = { recipientRole: 'INDEPENDENT', ipp11Ground: 'C_AUTHORISED_BY_INDIVIDUAL' } as const;
const BY_LAW: Ipp12Facts = { ...INDEPENDENT, ipp12Pathway: 'C_COMPARABLE_PRIVACY_LAWS' };
const BY_CONTRACT: Ipp12Facts = { ...INDEPENDENT, ipp12Pathway: 'F_COMPARABLE_SAFEGUARDS_REQUIRED' };
const UNDECIDED: Ipp12Facts = { ...INDEPENDENT, ipp12Pathway: null };
const UNKNOWN: Ipp12Facts = { recipientRole: null, ipp11Ground: null, ipp12Pathway: null };
const TO_AGENT: Ipp12Facts = { recipientRole: 'AGENT_SECTION_11', ipp11Ground: null, ipp12Pathway: null };
const NOT_ENGAGED: Ipp12Facts = { recipientRole: null, ipp11Ground: null, ipp12Pathway: 'NOT_ENGAGED' };

const answer = (facts: Ipp12Facts[], declared: Parameters<typeof mechanismAnswer>[1] = null, readAll = true) =>
  mechanismAnswer(mechanismsOf(facts, readAll), declared);

describe('the mechanism of an activity', () => {
  it('is the one that all its disclosures rest on', () => {
    const expected = { value: 'COMPARABLE_FOREIGN_LAW', from: 'REGISTER' };
    expect(answer([BY_LAW])).toEqual(expected);
    expect(answer([BY_LAW, TO_AGENT, NOT_ENGAGED, BY_LAW])).toEqual(expected);
    expect(answer([BY_LAW], 'OTHER_IPP12_EXCEPTION')).toEqual(expected);
  });

  it('is what a document declared where no disclosure says otherwise', () => {
    for (const facts of [[], [TO_AGENT], [UNDECIDED], [UNKNOWN, NOT_ENGAGED]])
      expect(answer(facts, 'OTHER_IPP12_EXCEPTION')).toEqual({ value: 'OTHER_IPP12_EXCEPTION', from: 'DOCUMENT' });
    expect(answer([BY_LAW, UNDECIDED], 'COMPARABLE_FOREIGN_LAW')).toEqual({
      value: 'COMPARABLE_FOREIGN_LAW',
      from: 'DOCUMENT',
    });
  });

  it.each<[string, Ipp12Facts[], Parameters<typeof mechanismAnswer>[1], boolean, string]>([
    [
      'two of them differ',
      [BY_LAW, BY_CONTRACT],
      null,
      true,
      'COMPARABLE_CONTRACTUAL_SAFEGUARDS, COMPARABLE_FOREIGN_LAW',
    ],
    [
      'two differ, whatever was declared',
      [BY_LAW, BY_CONTRACT],
      'COMPARABLE_FOREIGN_LAW',
      true,
      'different mechanisms',
    ],
    ['two differ, though not all were read', [BY_LAW, BY_CONTRACT], null, false, 'different mechanisms'],
    ['one has no pathway yet', [BY_LAW, UNDECIDED], null, true, '1 that may engage IPP 12 has no pathway'],
    [
      'one has none and another was declared',
      [BY_LAW, UNKNOWN],
      'OTHER_IPP12_EXCEPTION',
      true,
      'Some live disclosures',
    ],
    ['not all could be read', [BY_LAW], 'COMPARABLE_FOREIGN_LAW', false, 'more disclosures than one request may read'],
    ['there are none', [], null, true, 'No live disclosure has a mechanism'],
    ['none engages IPP 12', [TO_AGENT, NOT_ENGAGED], null, true, 'No live disclosure has a mechanism'],
  ])('is none when %s', (_, facts, declared, readAll, says) => {
    expect(answer(facts, declared, readAll)).toEqual({ value: null, reason: expect.stringContaining(says) });
  });
});

describe('a declared mechanism', () => {
  it('contradicts disclosures that rest on another, or on several', () => {
    const isContradicted = (facts: Ipp12Facts[]) => contradicts(mechanismsOf(facts, true), 'COMPARABLE_FOREIGN_LAW');
    expect(isContradicted([BY_CONTRACT])).toBe(true);
    expect(isContradicted([BY_CONTRACT, BY_LAW])).toBe(true);
    expect(isContradicted([BY_LAW, UNDECIDED])).toBe(false);
    expect(isContradicted([UNDECIDED, TO_AGENT])).toBe(false);
  });
});
