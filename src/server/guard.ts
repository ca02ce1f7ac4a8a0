/**
 * What keeps other sites and other machines out of a server on this machine.
 *
 * Binding to loopback is not enough: a web page that the person visits can post to
 * 127.0.0.1, and a host name can be re-bound to it (DNS rebinding). So the Host header must name
 * this server, and a request that a browser marks as coming from elsewhere is refused.
 */
import type { MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import { DomainError } from '#core/model/errors.ts'

const LOOPBACK_NAMES = ['127.0.0.1', 'localhost', '[::1]']

/** Refuses a foreign Host, a foreign Origin, and anything a browser says is cross-site. */
export function ownPageOnly(port: () => number): MiddlewareHandler {
  return async (c, next) => {
    const hosts = LOOPBACK_NAMES.map((name) => `${name}:${port()}`)
    const host = c.req.header('host') ?? ''
    if (!hosts.includes(host.toLowerCase())) {
      throw refusal(`This server answers on ${hosts[0]} only, not as "${host}".`)
    }
    const origin = c.req.header('origin')
    if (origin !== undefined && !hosts.some((own) => origin === `http://${own}`)) {
      throw refusal(`Requests from the page "${origin}" are refused.`)
    }
    const site = c.req.header('sec-fetch-site')
    const isApi = c.req.path.startsWith('/api/')
    if (isApi && (site === 'cross-site' || site === 'same-site')) {
      throw refusal('Requests from other sites are refused.')
    }
    await next()
  }
}

function refusal(message: string): DomainError {
  return new DomainError('refused-origin', message)
}

/** Nothing but this server's own files runs, loads or frames the page; no outbound connection. */
export const contentRules = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    manifestSrc: ["'self'"],
    workerSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  },
  xFrameOptions: 'DENY',
  referrerPolicy: 'no-referrer',
  crossOriginResourcePolicy: 'same-origin',
  crossOriginOpenerPolicy: 'same-origin',
  strictTransportSecurity: false,
  permissionsPolicy: { camera: [], microphone: [], geolocation: [] },
})
