// `npm start`: installs, finds a browser, builds, opens the demo with the extension loaded.
import { findBrowser } from './browser.mjs';
import { install, root } from './install.mjs';
import { CommandFailed, run } from './run.mjs';

try {
  await install();
  const browser = await findBrowser(root);
  console.log(`Browser: ${browser}`);
  await run('wxt', ['build', '--mode', 'demo'], { cwd: root, quiet: true });
  await run('tsx', ['tools/demo/main.ts', ...process.argv.slice(2)], { cwd: root });
} catch (error) {
  // What the demo itself had to say it has said; what a quiet step printed is shown now.
  if (error instanceof CommandFailed && error.output !== '') console.error(error.output);
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
