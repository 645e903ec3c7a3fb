import { describe } from 'vitest';
import { generic } from '@/lib/sites/generic';
import { holdsItsContract } from './site-contract';

/** Apart from the named sites: the two run beside each other. */
describe('generic', () => holdsItsContract(generic));
