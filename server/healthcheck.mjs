// Ends with 0 when the server of this machine answers, as container health checks ask. The store may be away all the same: /api/ready tells that.
const port = process.env.PORT || '3000';
try {
  const { ok } = await globalThis.fetch(`http://127.0.0.1:${port}/api/health`, { signal: globalThis.AbortSignal.timeout(4_000) });
  process.exitCode = ok ? 0 : 1;
} catch {
  process.exitCode = 1;
}
