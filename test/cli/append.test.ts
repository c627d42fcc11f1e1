import { readFileSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { toFile } from '#lib/cli/changes/target.ts';
import { testFolder } from '#test/support/local-server.ts';

describe('appending to a file', () => {
  it('loses nothing when the disk takes less than it is given', async () => {
    const folder = testFolder();
    onTestFinished(folder.remove);
    const probe = await open(join(folder.path, 'probe'), 'w');
    const handles: FileHandle = Object.getPrototypeOf(probe);
    await probe.close();
    const { write } = handles;
    const short = function (this: FileHandle, buffer: Buffer, offset: number, length: number, position: number) {
      return Reflect.apply(write, this, [buffer, offset, Math.min(length, 3), position]);
    };
    const spy = vi.spyOn(handles, 'write').mockImplementation(short as never);
    onTestFinished(() => spy.mockRestore());
    const path = join(folder.path, 'changes.ndjson');
    const target = await toFile(path, null);
    await target.write('first line\n');
    await target.write('second – ā\n');
    expect(await target.settle()).toBe(readFileSync(path).length);
    await target.close();
    expect(readFileSync(path, 'utf8')).toBe('first line\nsecond – ā\n');
  });
});
