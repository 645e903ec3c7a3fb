import { withManaged, type Managed } from '@/lib/core/settings/managed';
import type { Plan } from '@/lib/core/plan/plan';
import type { Result } from '@/lib/core/result';
import type { Settings } from '@/lib/core/settings/settings';

export interface ManagedSettingsPorts {
  settings: {
    read(): Promise<Settings>;
    write(settings: Settings): Promise<Result<void, 'full'>>;
    erase(): Promise<void>;
  };
  /** Asked once, and again after `changed`. */
  policy(): Promise<Managed>;
  putPlan(plan: Plan): Promise<Result<void, 'full'>>;
  wait(milliseconds: number): Promise<void>;
}

/**
 * Milliseconds that a save waits for the policy. Chromium answers only once it has read its own policies, and a browser
 * that has just started reads them when nothing else is to be done: on a busy machine a minute later.
 */
const patience = 500;

/**
 * The settings where an organisation has its word: whatever is written, what it set is stored, so that every screen sees
 * it, and what the user set for themselves stays where the policy says nothing. While the browser does not say what the
 * policy is, what it said last is stored already; `apply` has it followed once it is known.
 */
export function createManagedSettings(ports: ManagedSettingsPorts) {
  const { settings } = ports;
  let asked: { policy: Promise<Managed>; late: Promise<Managed> } | null = null;
  const ask = () =>
    (asked ??= { policy: ports.policy(), late: ports.wait(patience).then((): Managed => ({})) });
  const managed = (): Promise<Managed> => Promise.race([ask().policy, ask().late]);
  const write = async (wanted: Settings): Promise<Result<void, 'full'>> =>
    settings.write(withManaged(wanted, await managed()));
  return {
    read: async (): Promise<Settings> => withManaged(await settings.read(), await managed()),
    write,
    erase: () => settings.erase(),
    /** Does the organisation set the plan? */
    setsPlan: async (): Promise<boolean> => (await managed()).plan !== undefined,
    changed: (): void => {
      asked = null;
    },
    /** Stores what the policy says: when the worker starts, when it changes, and after everything was replaced. */
    async apply(): Promise<void> {
      const { plan, ...rest } = await ask().policy;
      const stored = await settings.read();
      if (withManaged(stored, rest) !== stored) await write(stored);
      if (plan !== undefined) await ports.putPlan(plan);
    },
  };
}
