import type { ObjectWriter, Sink } from '#lib/snapshot/sink.ts';

/** What a killed process leaves: nothing it was about to do is done, and nothing after it. */
export class Killed extends Error {}

/** A sink that dies at its nth step, counted over creating, writing, closing and putting; `steps` counts them. */
export function dyingSink(sink: Sink, diesAt: number): Sink & { steps: number } {
  const dying = {
    steps: 0,
    create: async (path: string): Promise<ObjectWriter> => {
      step();
      const object = await sink.create(path);
      return {
        write: async (bytes) => {
          step();
          await object.write(bytes);
        },
        close: async () => {
          step();
          await object.close();
        },
        // the process is gone: nobody tidies up
        abort: async () => {
          if (dying.steps < diesAt) await object.abort();
        },
      };
    },
    read: (path: string) => sink.read(path),
    put: async (...args: Parameters<Sink['put']>) => {
      step();
      return sink.put(...args);
    },
  };
  function step(): void {
    dying.steps += 1;
    if (dying.steps >= diesAt) throw new Killed(`died at step ${dying.steps}`);
  }
  return dying;
}
