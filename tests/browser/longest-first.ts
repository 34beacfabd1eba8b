/** The order of the test files: of the browser's those first that take longest, so that a run does not end with one of them. */
import type { TestSequencer, TestSpecification, Vitest } from 'vitest/node';

/** A clean machine has no times of a run before to go by, and goes by the sizes of files, which say little of these. */
const LONGEST = ['late', 'help', 'taps', 'spoken', 'deeds', 'deeds-on-phones', 'adapted', 'share', 'webkit', 'firefox'];
const isLongest = ({ moduleId }: TestSpecification): boolean =>
  LONGEST.some((name) => moduleId.endsWith(`/${name}.browser.ts`));

export class LongestFirst implements TestSequencer {
  readonly #vitest: Vitest;

  constructor(vitest: Vitest) {
    this.#vitest = vitest;
  }

  async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await (await this.#usual()).sort(files);
    const long = sorted.filter(isLongest);
    const rest = sorted.filter((file) => !isLongest(file));
    const first = rest.findIndex(({ project }) => project.name === 'browser');
    return first < 0 ? sorted : [...rest.slice(0, first), ...long, ...rest.slice(first)];
  }

  async shard(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await this.#usual()).shard(files);
  }

  /** Fetched when tests run: a build reads the same configuration. */
  async #usual(): Promise<TestSequencer> {
    const { BaseSequencer } = await import('vitest/node');
    return new BaseSequencer(this.#vitest);
  }
}
