import { spawn } from 'node:child_process';

/** A command that ended badly; `message` says which and how, `output` is what it printed where it was quiet. */
export class CommandFailed extends Error {
  constructor(command, status, output) {
    super(`${command} ended with ${status}`);
    this.output = output;
  }
}

/** Runs a command to its end. `quiet` keeps its output for the error only. */
export function run(command, args, { cwd, quiet = false, env = process.env } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      // npm and the tools in node_modules/.bin are .cmd files there.
      shell: process.platform === 'win32',
    });
    const output = [];
    child.stdout?.on('data', (piece) => output.push(piece));
    child.stderr?.on('data', (piece) => output.push(piece));
    child.on('error', reject);
    child.on('close', (status, signal) => {
      const text = Buffer.concat(output).toString('utf8');
      if (status === 0) resolve(text);
      else reject(new CommandFailed([command, ...args].join(' '), signal ?? `exit status ${status}`, text));
    });
  });
}
