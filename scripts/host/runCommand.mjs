// @ts-check
import { spawn } from 'node:child_process';

/** A command that did not do its work, with what it said last. */
class CommandFailed extends Error {
  /** @param {string} command @param {string} why @param {string} output */
  constructor(command, why, output) {
    const last = output.trim().split('\n').slice(-12).join('\n');
    super(`\`${command}\` ${why}.${last === '' ? '' : ` It said:\n${last}`}`);
  }
}

/**
 * Environment for tools that must not inherit what the surrounding npm script was told (its folder, its flags).
 *
 * @param {Readonly<Record<string, string>>} [more]
 */
export function cleanEnvironment(more = {}) {
  const kept = Object.entries(process.env).filter(([name]) => !/^npm_(?:lifecycle|package|command|config_(?:local_prefix|prefix|global|global_prefix|ignore_scripts|noproxy|node_gyp))/i.test(name) && name !== 'INIT_CWD');
  return { ...Object.fromEntries(kept), ...more };
}

/**
 * Runs a command to its end and returns what it printed. Throws CommandFailed when it cannot be started, exits with
 * anything but 0, or takes longer than `minutes`.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, minutes?: number, env?: Readonly<Record<string, string>> }} [options]
 * @returns {Promise<string>}
 */
export function runCommand(command, args, options = {}) {
  const minutes = options.minutes ?? 10;
  const shown = [command, ...args].join(' ');
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: options.cwd, env: cleanEnvironment(options.env), stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      child.kill('SIGTERM');
      setTimeout(() => child.kill('SIGKILL'), 5000).unref();
    }, minutes * 60_000);
    // What the command itself started may hold its output open when it is gone: the output then ends here.
    child.on('exit', () => setTimeout(() => (child.stdout.destroy(), child.stderr.destroy()), 5000).unref());
    const take = (/** @type {Buffer} */ data) => (output += data.toString());
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', (error) => {
      clearTimeout(timer);
      reject(new CommandFailed(shown, `could not be started (${error.message})`, output));
    });
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      if (code === 0) resolve(output);
      else reject(new CommandFailed(shown, late ? `took longer than ${minutes} minutes` : `ended with ${code ?? signal}`, output));
    });
  });
}
