/**
 * Where menus are hung: inside the page's main part, so that they stand within a landmark.
 * Read when a menu opens; the main part is there by then.
 */
export const IN_MAIN = {
  get current(): HTMLElement | null {
    return document.getElementById('main')
  },
}
