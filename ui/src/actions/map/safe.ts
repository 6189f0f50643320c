// The safe view: the map alone, for when something of a file keeps the app from drawing it.
import { words } from "../../language/words";
import type { Action } from "../action";
import { openFile } from "./file";

export const openSafely: Action = {
  id: "open-safely",
  group: "map",
  title: () => words.safe.open,
  enabled: () => true,
  async run(desk) {
    const reply = await desk.ask({ type: "pickFile", purpose: { type: "openProject" } });
    if (reply?.picked) await openFile(desk, reply.picked[0], "safe");
  },
};

export const leaveSafeView: Action = {
  id: "leave-safe-view",
  group: "map",
  title: () => words.safe.leave,
  enabled: ({ project }) => project.isSafe,
  async run(desk) {
    const reply = await desk.ask({ type: "leaveSafeView" });
    if (reply) desk.enter(reply.open);
  },
};
