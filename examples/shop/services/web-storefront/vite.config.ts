import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const staging = 'https://api.staging.marketlane.example';

export default defineConfig({
  plugins: [react()],
  build: { sourcemap: true },
  server: {
    proxy: {
      '/api': { target: staging, changeOrigin: true, rewrite: path => path.replace(/^\/api/, '') },
    },
  },
  preview: {
    proxy: {
      '/api': { target: staging, changeOrigin: true, rewrite: path => path.replace(/^\/api/, '') },
    },
  },
  test: { environment: 'jsdom', include: ['src/**/*.test.{ts,tsx}'] },
});
