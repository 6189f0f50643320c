// Starts the window of who presents a map: it knows no host, only what the presentation tells it.
import { mount } from "svelte";
import Speaker from "./panels/present/Speaker.svelte";
import "./style/base.css";

mount(Speaker, { target: document.getElementById("app")!, props: { presentation: location.hash.slice(1) } });
