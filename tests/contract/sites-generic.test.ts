import { describe } from 'vitest';
import { generic } from '@/lib/sites/generic';
import { holdsItsContract } from './site-contract';

/** Apart from the named sites: jsdom holds on to every page, and all of them together outgrow one worker's memory. */
describe('generic', () => holdsItsContract(generic));
