/** Before each file of browser tests: says why there is no app to test, where there is none. */
import { beforeAll, inject } from 'vitest';

beforeAll(() => {
  const error = inject('setupError');
  if (error) throw new Error(error);
});
