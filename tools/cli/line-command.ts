import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';

/** A command that maps one JSON line to one JSON line. */
export interface LineCommand {
  usage: string;
  /** Names of the options that take a value: `--brand FILE` is `brand`. */
  options: readonly string[];
  /** Loads what the command needs, once. Throws `BadArguments` where an option makes no sense. */
  prepare(options: Record<string, string | undefined>): Promise<(input: unknown) => unknown>;
}

/** A whole command that isn't a line in, a line out; resolves to the exit status. */
export interface WholeCommand {
  usage: string;
  run(args: string[]): Promise<number>;
}

/** The caller's mistake in the arguments: exit status 2 and the usage line. */
export class BadArguments extends Error {}

/** The caller's mistake in one line: answered in its place, in one sentence. */
export class BadLine extends Error {}

const sentenceOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replaceAll(/\s+/g, ' ').slice(0, 300);

async function answerLine(line: string, map: (input: unknown) => unknown): Promise<unknown> {
  let input: unknown;
  try {
    input = JSON.parse(line);
  } catch {
    throw new BadLine('not valid JSON');
  }
  return await map(input);
}

/** Reads lines from the file argument or standard input, answers each in order. Exit status 1 after any bad line. */
export async function runLines(command: LineCommand, args: string[]): Promise<number> {
  const options = Object.fromEntries(command.options.map((name) => [name, { type: 'string' as const }]));
  const { values, positionals } = parseCommandLine(args, options);
  if (positionals.length > 1) throw new BadArguments('one file at the most');
  const map = await command.prepare(values);
  const file = positionals[0];
  const input = file === undefined ? process.stdin : createReadStream(file, 'utf8');
  let status = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    try {
      await print(await answerLine(line, map));
    } catch (error) {
      status = 1;
      await print({ error: sentenceOf(error) });
      if (!(error instanceof BadLine)) console.error(error);
    }
  }
  return status;
}

type StringOptions = Record<string, { type: 'string' }>;

function parseCommandLine(args: string[], options: StringOptions) {
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    return { values: values as Record<string, string | undefined>, positionals };
  } catch (error) {
    throw new BadArguments(sentenceOf(error));
  }
}

/** A reader that stops early (`| head`) must slow us down, not make us hold everything. */
async function print(value: unknown): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(value)}\n`)) {
    await new Promise<void>((resolve) => {
      process.stdout.once('drain', resolve);
    });
  }
}
