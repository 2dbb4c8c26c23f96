#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';

// Left to itself, V8 lets the heap grow to several times of what is in use before it collects, and gives a million short-lived trees
// ever more room; they would fill memory that nothing needs. Collecting small and often costs a tenth of the time. The first
// collections, while modules are loaded, decide when the next ones come: so the rest is loaded after this is said.
setFlagsFromString('--heap-growing-percent=30');
setFlagsFromString('--semi-space-growth-factor=1');
setFlagsFromString('--no-parallel-scavenge');

const { runCommand } = await import('./command/run-command.ts');
process.exitCode = await runCommand(process.argv.slice(2));
