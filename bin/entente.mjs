#!/usr/bin/env node
// The command runs the program's own TypeScript, so that it reads files exactly as the app does.
import { register } from 'tsx/esm/api';

register();
const { runCommand } = await import('../src/cli/entente.ts');
process.exitCode = await runCommand(process.argv.slice(2));
