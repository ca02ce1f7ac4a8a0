#!/usr/bin/env node
/** Settings of the runtime that must stand before anything else, then the command line. */
import { enableCompileCache } from 'node:module'
import { setFlagsFromString } from 'node:v8'

// The bin (bin/comeback.js) did this already; links made before there was one still start here.
enableCompileCache()
// Left to itself V8 lets its nursery grow to 134 MB while a mailbox streams through it, for no
// gain in speed: with its first size an import of 300 MB peaked at 159 MB instead of 244. At the
// size that it has once the program is loaded, one of 1 GB peaked at 280 MB instead of 235.
setFlagsFromString('--semi-space-growth-factor=1')
const { thisProcess } = await import('./this-process.ts')
const surroundings = thisProcess()
const { runCommandLine } = await import('./command-line.ts')
process.exitCode = await runCommandLine(process.argv.slice(2), surroundings)
