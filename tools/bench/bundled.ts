import { build } from 'vite';
import { fileURLToPath } from 'node:url';

/** A file of ours with all that it imports, as one script that one of our own screens can be made to run. */
export async function bundled(entry: string): Promise<string> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '@': root } },
    build: { write: false, lib: { entry: `${root}/${entry}`, formats: ['iife'], name: 'inside' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !('output' in output)) throw new Error(`${entry} did not build`);
  return output.output[0].code;
}
