/** Now, or what SOURCE_DATE_EPOCH sets (seconds since 1970), so that the same graph gives the same file; ISO 8601 in UTC. */
export function takenNow(epoch = process.env['SOURCE_DATE_EPOCH']): string {
  const seconds = epoch !== undefined && /^\d{1,12}$/.test(epoch) ? Number(epoch) : Math.floor(Date.now() / 1000);
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}
