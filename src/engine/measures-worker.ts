/** Measures in a worker of their own, so that a large graph keeps no question waiting. */
import { expose } from 'comlink';
import { measuresOf } from './measures.ts';

expose({ measuresOf });
