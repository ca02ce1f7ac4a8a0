/** What a running sync of a mailbox is known by among the imports of this process. */
export function syncKey(address: string): string {
  return `mailbox ${address}`
}
