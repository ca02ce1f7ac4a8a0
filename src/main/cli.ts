#!/usr/bin/env node
/** Settings of the runtime that must stand before anything else, then the command line. */
import { enableCompileCache } from 'node:module'
import { setFlagsFromString } from 'node:v8'

// The bin (bin/comeback.js) did this already; links made before there was one still start here.
enableCompileCache()
// Left to itself V8 lets its nursery grow to 134 MB while a mailbox streams through it: an import of
// 300 MB peaked at 244 MB instead of 159. It stays at the size that the bin begins with: of 1, 4 and 8 MB
// an import of 1 GB peaked at 267, 288 and 296 MB, at .49, .59 and .58 of the bare parser's speed.
setFlagsFromString('--semi-space-growth-factor=1')
const { thisProcess } = await import('./this-process.ts')
const surroundings = thisProcess()
const { runCommandLine } = await import('./command-line.ts')
process.exitCode = await runCommandLine(process.argv.slice(2), surroundings)
