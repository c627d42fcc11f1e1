import type { HttpHandler } from '../http.ts';

/** The requests that a server is answering. */
export interface UnderWay {
  /** The same handler, each of its answers counted while it is made. */
  watch(handler: HttpHandler): HttpHandler;
  /** Waits for all that are being answered at this moment; later ones are not waited for. */
  untilAnswered(): Promise<void>;
}

export function requestsUnderWay(): UnderWay {
  const answers = new Set<Promise<unknown>>();
  return {
    watch: (handler) => async (event, context) => {
      const answer = handler(event, context);
      answers.add(answer);
      try {
        return await answer;
      } finally {
        answers.delete(answer);
      }
    },
    untilAnswered: async () => {
      await Promise.allSettled(answers);
    },
  };
}
