/** The clock of a thread's own work ticks every few ms: enough of it for the share that is lost to matter little. */
const enough = 60;

function spend(work: () => unknown): number {
  const began = process.threadCpuUsage();
  for (let runs = 1; ; runs += 1) {
    work();
    const { user, system } = process.threadCpuUsage(began);
    const spent = (user + system) / 1000;
    if (spent >= enough) return spent / runs;
  }
}

/** A busy machine takes the caches away and puts a collection into one of them; hardly into all. */
const tries = 3;

/**
 * What one run takes of this thread's own work once it is warm, in ms, the least of three tries: what else runs on the
 * machine does not count, nor what the engine spends on compiling at first. To be compared with another of the same run,
 * never with a figure.
 */
export function costOf(work: () => unknown): number {
  spend(work);
  return Math.min(...Array.from({ length: tries }, () => spend(work)));
}
