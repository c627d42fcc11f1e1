import { Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createProgress } from '#lib/cli/progress.ts';

function stream(isTTY: boolean) {
  let text = '';
  const out = new Writable({
    write(chunk, _encoding, done) {
      text += chunk;
      done();
    },
  });
  const terminal = isTTY
    ? { isTTY, columns: 80, cursorTo: () => true, clearLine: () => true, moveCursor: () => true }
    : {};
  return { out: Object.assign(out, terminal), text: () => text };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('progress', () => {
  it('is nothing for short work', () => {
    const { out, text } = stream(false);
    const progress = createProgress(out, 'Files', 3);
    for (const done of [1, 2, 3]) progress.update(done);
    progress.end();
    expect(text()).toBe('');
  });

  it('is a line every few seconds where no terminal is, and one at the end', () => {
    const { out, text } = stream(false);
    const progress = createProgress(out, 'Files', 100);
    for (let done = 1; done <= 100; done += 1) {
      vi.advanceTimersByTime(100);
      progress.update(done);
    }
    progress.update(100, 120);
    progress.end();
    expect(text()).toBe('Files: 50 of 100\nFiles: 100 of 100\nFiles: 100 of 120\n');
  });

  it('is a bar on a terminal', () => {
    const { out, text } = stream(true);
    const progress = createProgress(out, 'Files', 2);
    progress.update(1);
    progress.update(1, 4);
    vi.advanceTimersByTime(1000);
    progress.end();
    expect(text()).toContain('Files  [');
    expect(text()).toContain('0/2');
  });

  it('neither leads back to where the bar began nor keeps messages from wrapping', () => {
    const { out, text } = stream(true);
    const progress = createProgress(out, 'Files', 2);
    progress.update(1);
    vi.advanceTimersByTime(1000);
    progress.end();
    for (const sequence of ['\u001b7', '\u001b8', '\u001b[?7l']) expect(text()).not.toContain(sequence);
  });
});
