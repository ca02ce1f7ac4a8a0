/** The import table of ARCHITECTURE.md, as a check. One way only, no cycles. */
const layer = (name, allowed, extra = {}) => ({
  name: `${name}-imports`,
  comment: `src/${name} may import ${allowed.join(', ')} (ARCHITECTURE.md)`,
  severity: 'error',
  from: { path: `^src/${name}/`, pathNot: '\\.test\\.tsx?$' },
  to: {
    path: '^src/',
    pathNot: allowed.map((other) => (other.includes('ports') ? `^src/${other}` : `^src/${other}/`)),
    ...extra,
  },
})

/** Packages each layer may use. Node's own modules count as packages here. */
const packages = (name, allowed) => ({
  name: `${name}-packages`,
  comment: `src/${name} may use only: ${allowed.join(', ') || 'none'}`,
  severity: 'error',
  from: { path: `^src/${name}/`, pathNot: '\\.test\\.tsx?$' },
  to: {
    dependencyTypesNot: ['local', 'aliased-subpath-import', 'aliased', 'undetermined'],
    pathNot: allowed.map((pkg) => `(node_modules/${pkg}(/|$)|^${pkg}$)`),
  },
})

const features = {
  name: 'no-feature-imports-another',
  severity: 'error',
  from: { path: '^src/web/features/([^/]+)/' },
  to: { path: '^src/web/features/', pathNot: '^src/web/features/$1/' },
}

/** The way of the data inside the core: a later step may import an earlier one, never the reverse. */
const order = ['model', 'stats', 'formats', 'mail', 'history', 'diagnosis', 'forecast', 'plan']
const coreOrder = order.map((name, at) => ({
  name: `core-${name}-order`,
  severity: 'error',
  from: { path: `^src/core/${name}/`, pathNot: '\\.test\\.tsx?$' },
  to: {
    path: '^src/core/',
    pathNot: order.slice(0, at + 1).map((earlier) => `^src/core/${earlier}/`),
  },
}))

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    layer('core', ['core']),
    layer('contracts', ['contracts', 'core/model']),
    layer('app', ['app', 'core', 'contracts']),
    layer('store', ['store', 'app/ports', 'app/backup-ports', 'core', 'contracts']),
    layer('adapters', [
      'adapters',
      'app/ports',
      'app/mail-ports',
      'app/model-ports',
      'app/calendar-ports',
      'app/sending-ports',
      'core',
      'contracts',
    ]),
    layer('server', ['server', 'app', 'contracts', 'core/model']),
    layer('cli', ['cli', 'app', 'contracts', 'core/model']),
    layer('web', ['web', 'core', 'contracts']),
    layer('demo', ['demo', 'app', 'core', 'contracts']),
    packages('core', [
      'papaparse',
      'postal-mime',
      'htmlparser2',
      'domhandler',
      '@noble/hashes',
      'tldts',
      'diff',
      'fastest-levenshtein',
      // Brotli alone (mail/learned/weights.ts): bytes to bytes, no I/O.
      'zlib',
      // The weights beside the code and what runs them, nothing else: core-reads-its-weights-alone.
      'fs',
      'date-holidays',
      'es-toolkit',
      'temporal-polyfill',
      'ical-generator',
      'ical.js',
    ]),
    {
      name: 'core-reads-its-weights-alone',
      comment:
        'the core reads no file but the weights beside its code and what runs them (decisions 0039, 0041)',
      severity: 'error',
      from: {
        path: '^src/core/',
        pathNot: ['\\.test\\.tsx?$', '^src/core/mail/learned/weights-file\\.ts$'],
      },
      to: { path: '^fs$' },
    },
    packages('contracts', ['zod']),
    packages('app', ['zod']),
    features,
    ...coreOrder,
    {
      name: 'no-undeclared-package',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown'] },
    },
    {
      name: 'nothing-imports-main',
      severity: 'error',
      from: { path: '^src/(?!main/)' },
      to: { path: '^src/main/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.json'],
    },
  },
}
