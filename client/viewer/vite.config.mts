import { defineConfig } from 'vite';

/** The interactive file's script and style sheet, each one file, to be put into the file as they are. */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  build: {
    outDir: process.env['ENTENTE_BUILD_DIR'] ?? '../../dist/viewer',
    emptyOutDir: true,
    reportCompressedSize: false,
    lib: { entry: 'viewer.ts', formats: ['iife'], name: 'viewer', fileName: () => 'viewer.js', cssFileName: 'viewer' },
  },
});
