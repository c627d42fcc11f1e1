import { type Problem, problemText } from './places.ts';

/** So many are told; the others are counted. */
const MOST_TOLD = 50;

/** What keeps records from being sent, as lines for people: the first of them, and how many there are. */
export class Problems {
  readonly lines: string[] = [];
  count = 0;
  readonly #said = new Set<string>();

  add(problem: Problem): void {
    const { place, field, message, once } = problem;
    const said = `${place.file} ${field} ${message}`;
    if (once && this.#said.has(said)) return;
    if (once) this.#said.add(said);
    this.count += 1;
    if (this.count <= MOST_TOLD) this.lines.push(problemText(problem));
  }
}
