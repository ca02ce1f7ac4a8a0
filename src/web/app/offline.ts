/** Registers the service worker that opens the app's shell while the program is not running. */
export function keepShellForOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  // After the page stands: what it keeps must not wait for the first picture, nor the reverse.
  addEventListener('load', () => {
    navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' }).catch(() => {
      // A private window may refuse: the app then works while the program runs, as before.
    })
  })
}
