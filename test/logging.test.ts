import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLog } from '#lib/logging/log.ts';
import { MESSAGES } from '#lib/logging/messages.ts';

let written: string[];
beforeEach(() => {
  written = [];
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  }
});
afterEach(() => vi.restoreAllMocks());

const lines = () =>
  written
    .join('')
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

describe('the log', () => {
  it('writes one JSON line with the message of its code and the fields given', () => {
    createLog('INFO').info('REQUEST_COMPLETED', { requestId: 'r1', milliseconds: 7, operationName: null });
    expect(lines()).toEqual([
      expect.objectContaining({
        level: 'INFO',
        message: MESSAGES.REQUEST_COMPLETED,
        code: 'REQUEST_COMPLETED',
        service: 'nz-privacy-registry',
        requestId: 'r1',
        milliseconds: 7,
      }),
    ]);
  });

  it('writes an error with its cause', () => {
    const error = new Error('the item can not be read', { cause: new Error('unknown encoding') });
    createLog('INFO').error('UNEXPECTED_ERROR', { requestId: 'r2' }, error);
    expect(lines()).toMatchObject([
      {
        level: 'ERROR',
        code: 'UNEXPECTED_ERROR',
        requestId: 'r2',
        error: { name: 'Error', message: 'the item can not be read', cause: { message: 'unknown encoding' } },
      },
    ]);
  });

  it('writes what was thrown even when it is no error', () => {
    createLog('INFO').error('UNEXPECTED_ERROR', {}, 'a text');
    expect(lines()).toMatchObject([{ error: { message: 'a text' } }]);
  });

  it.each([
    ['INFO', 2],
    ['info', 2],
    [undefined, 2],
    ['nonsense', 2],
    ['ERROR', 1],
    ['SILENT', 0],
  ])('at the level %s writes %i of an information and an error', (level, count) => {
    const log = createLog(level);
    log.info('REQUEST_COMPLETED', {});
    log.error('UNEXPECTED_ERROR', {}, new Error('x'));
    expect(lines()).toHaveLength(count);
  });
});
