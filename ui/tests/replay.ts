// The page on a recording, for looking at it while it is built: `npm run dev`, then /tests/replay.html.
import { mount } from "svelte";
import App from "../src/App.svelte";
import "../src/style/base.css";
import { host } from "./recording";

mount(App, { target: document.getElementById("app")!, props: { transport: host(!location.search.includes("start")) } });
