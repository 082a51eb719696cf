import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where `npm run dev`-style serving finds the API; the built page is served by the server itself. */
const API = process.env['DEV_API'] ?? 'http://127.0.0.1:3000';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: process.env['ENTENTE_BUILD_DIR'] ?? '../dist/client',
    emptyOutDir: true,
    // A data: address would need a hole in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 700,
  },
  worker: { format: 'es' },
  server: { proxy: { '/api': API } },
});
