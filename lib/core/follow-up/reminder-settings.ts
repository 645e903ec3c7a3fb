import * as z from 'zod/mini';

const minuteOfDaySchema = z.number().check(z.int(), z.minimum(0), z.maximum(24 * 60 - 1));

export const reminderSettingsSchema = z.object({
  /** The browser shows them; it is asked for on the click that turns this on. */
  isOn: z._default(z.boolean(), false),
  /** The number of threads that wait, on the icon. */
  counts: z._default(z.boolean(), true),
  /** Hours in which nothing is shown, in minutes of the local day; from 22:00 to 07:30 goes over midnight. */
  quiet: z._default(z.nullable(z.object({ from: minuteOfDaySchema, to: minuteOfDaySchema })), null),
});
export type ReminderSettings = z.infer<typeof reminderSettingsSchema>;
