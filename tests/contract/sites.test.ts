import { describe, expect, it } from 'vitest';
import { coversHost } from '@/lib/core/conversation/host';
import { hosts } from '@/lib/sites/hosts';
import { namedSites } from '@/lib/sites/registry';
import { holdsItsContract } from './site-contract';
import { sites } from './site-pages';

describe.each(sites.filter(({ id }) => id !== 'generic'))('$id', holdsItsContract);

describe('the list of hosts', () => {
  const entries = Object.entries<readonly string[]>(hosts);

  it('names each site that has hosts, and no other', () => {
    expect(Object.fromEntries(namedSites.map((site) => [site.id, site.hosts]))).toEqual(hosts);
  });

  it('gives every page one set of readers: two entries are the same or have no host in common', () => {
    const all = [...new Set(entries.flatMap(([, own]) => own))];
    expect(all.filter((one) => all.some((other) => other !== one && coversHost(one, other)))).toEqual([]);
    expect(all.filter((entry) => !/^(?:\*\.)?[a-z\d-]+(?:\.[a-z\d-]+)+$/.test(entry))).toEqual([]);
  });

  it('asks sites that share hosts in the same order as the registry', () => {
    const order = namedSites.map(({ id }) => id);
    for (const [id, own] of entries) {
      const after = entries.slice(entries.findIndex(([other]) => other === id) + 1);
      for (const [later] of after.filter(([, theirs]) => theirs.some((host) => own.includes(host))))
        expect(order.indexOf(id), `${id} before ${later}`).toBeLessThan(order.indexOf(later));
    }
  });
});
