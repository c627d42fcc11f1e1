import type { ObjectWriter, Sink } from '#lib/snapshot/sink.ts';

/** What a killed process leaves: nothing it was about to do is done, and nothing after it. */
export class Killed extends Error {}

/** A sink that dies at its nth step, counted over creating, writing, closing and putting; `steps` counts them. */
export function dyingSink(sink: Sink, diesAt: number): Sink & { steps: number; release(): Promise<void> } {
  const open = new Set<ObjectWriter>();
  const dying = {
    steps: 0,
    /** Lets go of what the process held, when the test has seen what it left. */
    release: async () => {
      for (const object of open) await object.abort();
    },
    create: async (path: string): Promise<ObjectWriter> => {
      step();
      const object = await sink.create(path);
      open.add(object);
      return {
        write: async (bytes) => {
          step();
          await object.write(bytes);
        },
        close: async () => {
          step();
          await object.close();
          open.delete(object);
        },
        // the process is gone: nobody tidies up
        abort: async () => {},
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
