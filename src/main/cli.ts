#!/usr/bin/env node
/** The bin: turns the compile cache on before anything is compiled, then runs the command line. */
import { enableCompileCache } from 'node:module'

enableCompileCache()
await import('./command-line.ts')
