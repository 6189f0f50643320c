// How the page is built and tested.
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";
import { rem } from "./scripts/rem";
// Importing it writes style/tokens.css.
import "./scripts/tokens.mjs";

export default defineConfig({
  plugins: [svelte()],
  css: { postcss: { plugins: [rem()] } },
  server: { fs: { allow: [".."] } },
  resolve: process.env.VITEST ? { conditions: ["browser"] } : {},
  build: { target: "es2023", assetsInlineLimit: 0, rolldownOptions: { input: ["index.html", "speaker.html"] } },
  test: { environment: "jsdom", include: ["tests/**/*.test.{ts,mjs}"] },
});
