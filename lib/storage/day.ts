/** Days are the user's own: `now` is ISO 8601, the day `YYYY-MM-DD` where the browser stands. */
export function dayOf(now: string): string {
  const date = new Date(now);
  const two = (figure: number): string => String(figure).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** ISO 8601 of the local midnight that began the day, `ago` days earlier; summer time makes some days 23 or 25 hours. */
export function midnight(now: string, ago = 0): string {
  const date = new Date(now);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() - ago).toISOString();
}
