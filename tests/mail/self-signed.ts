/** A certificate that nobody but a test trusts, for `mail.northwind.example`. */
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Makes `cert.pem` and `key.pem` in a folder. */
export async function selfSigned(folder: string) {
  const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  await run('openssl', [
    ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'],
    ...['-subj', '/CN=mail.northwind.example', '-days', '2', '-keyout', key, '-out', certificate],
    ...['-addext', 'subjectAltName=DNS:mail.northwind.example'],
  ])
  return { certificate: readFileSync(certificate, 'utf8'), key: readFileSync(key, 'utf8') }
}
