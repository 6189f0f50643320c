// Starts the page on the host it runs in, the way the person likes it.
import { mount } from "svelte";
import App from "./App.svelte";
import type { Setting } from "./bindings";
import { speech } from "./language/speech.svelte";
import { settings } from "./state/look/settings.svelte";
import { takeOver } from "./state/look/taken-over";
import "./style/base.css";
import { LoopbackTransport } from "./transport/loopback";
import { TauriTransport } from "./transport/tauri";

const transport = "__TAURI_INTERNALS__" in window ? new TauriTransport() : new LoopbackTransport();
const keep = (setting: Setting) => transport.send<"keepSetting">({ type: "keepSetting", setting });

try {
  await takeOver(localStorage, keep);
  const reply = await transport.send<"readSettings">({ type: "readSettings" });
  // What cannot be kept is told when it is next tried, and holds as long as the page is there.
  settings.begin(reply.settings, (setting) => void keep(setting).catch(() => undefined));
  speech.begin(reply.settings.language, (value) => settings.put({ name: "language", value }));
} catch {
  // A host that cannot be asked is told of by the page itself.
}
mount(App, { target: document.getElementById("app")!, props: { transport } });
