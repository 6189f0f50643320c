// Starts the page on the host it runs in.
import { mount } from "svelte";
import App from "./App.svelte";
import "./style/base.css";
import { LoopbackTransport } from "./transport/loopback";
import { TauriTransport } from "./transport/tauri";

const transport = "__TAURI_INTERNALS__" in window ? new TauriTransport() : new LoopbackTransport();
mount(App, { target: document.getElementById("app")!, props: { transport } });
