import { BadArguments, runLines, type LineCommand, type WholeCommand } from './line-command';

type Command = { lines: LineCommand } | { whole: WholeCommand };

/** Loaded on demand: `score` shouldn't wait for a browser driver to load. */
const commands: Record<string, () => Promise<Command>> = {
  score: async () => ({ lines: (await import('./score')).score }),
  threads: async () => ({ lines: (await import('./threads')).threads }),
  check: async () => ({ lines: (await import('./check')).check }),
  draft: async () => ({ lines: (await import('./draft')).draft }),
  scan: async () => ({ whole: (await import('./scan')).scan }),
};

const usage = `usage: npm run -s cli -- ${Object.keys(commands).join('|')} [FILE] [options]`;

async function main([name = '', ...args]: string[]): Promise<number> {
  const load = commands[name];
  if (load === undefined) {
    console.error(usage);
    return 2;
  }
  const command = await load();
  try {
    return 'lines' in command ? await runLines(command.lines, args) : await command.whole.run(args);
  } catch (error) {
    if (error instanceof BadArguments || (error as NodeJS.ErrnoException).code === 'ENOENT') {
      console.error(
        `${(error as Error).message}\nusage: ${('lines' in command ? command.lines : command.whole).usage}`,
      );
      return 2;
    }
    throw error;
  }
}

// A reader that went away (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
process.exitCode = await main(process.argv.slice(2));
