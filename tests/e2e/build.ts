import { execFileSync } from 'node:child_process';

/** Builds what the tests drive: a manifest that holds its hosts, since a native prompt can't be clicked. */
export default function buildExtension(): void {
  execFileSync('wxt', ['build', '--mode', 'e2e'], { stdio: 'pipe' });
}
