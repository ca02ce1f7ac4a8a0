#!/usr/bin/env node
/** The bin: settings of the runtime that must stand before anything else, then the command line. */
import { enableCompileCache } from 'node:module'
import { setFlagsFromString } from 'node:v8'

enableCompileCache()
// Left to itself V8 lets its nursery grow to 134 MB while a mailbox streams through it, for no
// gain in speed: with its first size an import of 300 MB peaked at 159 MB instead of 244.
setFlagsFromString('--semi-space-growth-factor=1')
await import('./command-line.ts')
