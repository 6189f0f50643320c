// What the page knows follows what the session says.
import { beforeEach, describe, expect, it } from "vitest";
import { actionFor, actions } from "../src/actions/list";
import { acceptSuggestions } from "../src/actions/data/suggestions";
import { drawPath, pathCommand } from "../src/actions/data/draw-path";
import type { Command, Notice, Request } from "../src/bindings";
import { Desk } from "../src/state/desk.svelte";
import { settings } from "../src/state/look/settings.svelte";
import type { ReplayTransport } from "../src/transport/replay";
import { openProject, overlay } from "./fixture";
import { host } from "./recording";

let transport: ReplayTransport;
let desk: Desk;

beforeEach(async () => {
  settings.forget();
  transport = host();
  desk = new Desk(transport);
  await desk.hello();
});

/** The commands that were sent, without the ids that are minted anew each time. */
function sent(): Command[] {
  return transport.asked.flatMap((it: Request) => (it.type === "edit" ? [it.command] : it.type === "editTogether" ? it.commands : []));
}

function changed(revision: number, name: string): Notice {
  const before = desk.project.find("step", "s3")!;
  return { type: "projectChanged", change: { revision, undo: "rename step", redo: null, change: [{ before, after: { ...before, name } }] } };
}

describe("the project", () => {
  it("follows an edit", () => {
    transport.say(changed(8, "I weigh it up"));
    expect(desk.project.steps.map((step) => step.name)).toContain("I weigh it up");
    expect(desk.project.revision).toBe(8);
  });

  it("takes an edit it already knows of only once", () => {
    transport.say(changed(7, "I never was"));
    expect(desk.project.find("step", "s3")?.name).toBe("I compare");
  });

  it("asks for the whole when an edit is missing", () => {
    transport.say(changed(12, "I weigh it up"));
    expect(transport.asked.filter((it) => it.type === "hello")).toHaveLength(2);
  });

  it("lists steps in the order of stages and ranks", () => {
    expect(desk.project.steps.map((step) => step.id)).toEqual(["s1", "s2", "s3", "s4", "s5", "s6", "s7"]);
  });

  it("shows what is read until who asked is answered, and keeps nothing of it", async () => {
    transport.say({ type: "jobProgress", job: 3, fraction: null, doing: "Reading theirs.desirepath" });
    expect(desk.jobs.running.map((it) => it.doing)).toEqual(["Reading theirs.desirepath"]);
    transport.say({ type: "jobEnded", job: 3, outcome: { type: "answered" } });
    expect(desk.jobs.running).toEqual([]);
    let isKept = false;
    void desk.jobs.outcomeOf(3).then(() => (isKept = true));
    await new Promise((resolve) => setTimeout(resolve));
    expect(isKept).toBe(false);
  });

  it("says nothing of what somebody stopped, or asked for twice", async () => {
    const stopped = { kind: "stopped", message: "Stopped: nothing has changed", hint: null, at: null, damaged: null, restless: null } as const;
    transport.recording.openProject = { reply: { type: "problem", problem: stopped } };
    await desk.ask({ type: "openProject", file: "f1", how: "asUsual" });
    expect(desk.screen.problem).toBeNull();
    expect(desk.screen.note).toBeNull();
    expect(desk.screen.announcement).toBe("");
  });

  it("hears news after an answer that is older than they are", async () => {
    const whole = transport.recording.hello!;
    transport.recording.hello = { reply: whole.reply, notices: [{ type: "overlayReady", revision: 7, overlay: null }, changed(8, "I weigh it up")] };
    await desk.hello();
    expect(desk.project.overlay).toBeNull();
    expect(desk.project.find("step", "s3")?.name).toBe("I weigh it up");
  });

  it("forgets what was removed", () => {
    const before = desk.project.find("card", "cl1s10")!;
    transport.say({ type: "projectChanged", change: { revision: 8, undo: "delete card", redo: null, change: [{ before, after: null }] } });
    expect(desk.project.cardsIn("l1", "s1").map((card) => card.id)).not.toContain("cl1s10");
  });
});

describe("the picture", () => {
  it("takes over only what changed", () => {
    const group = { ...desk.picture.scene.groups[0]!, label: "renamed" };
    const kept = desk.picture.scene.groups[5];
    const { width, height, headWidth, headHeight } = desk.picture.scene;
    transport.say({
      type: "sceneChanged",
      change: { from: 3, to: 4, size: [width, height, headWidth, headHeight], stages: null, columns: null, bands: null, legend: null, leftOut: null, branded: null, narrowed: null, ownership: null, transitions: null, gateways: null, removed: [], changed: [group] },
    });
    expect(desk.picture.revision).toBe(4);
    expect(desk.picture.scene.groups.find((it) => it.key === group.key)?.label).toBe("renamed");
    expect(desk.picture.scene.groups).toContain(kept);
  });

  it("asks for the whole when it does not follow", () => {
    transport.say({ type: "sceneChanged", change: { from: 9, to: 10, size: [0, 0, 0, 0], stages: null, columns: null, bands: null, legend: null, leftOut: null, branded: null, narrowed: null, ownership: null, transitions: null, gateways: null, removed: [], changed: [] } });
    expect(transport.asked.at(-1)).toEqual({ type: "hello" });
  });

  it("keeps drawing order when groups come anew", () => {
    const { scene } = desk.picture;
    const [chip] = scene.groups.filter((it) => it.role === "chip");
    const [card] = scene.groups.filter((it) => it.role === "card");
    transport.say({
      type: "sceneChanged",
      change: { from: 3, to: 4, size: [1, 1, 1, 1], stages: null, columns: null, bands: null, legend: null, leftOut: null, branded: null, narrowed: null, ownership: null, transitions: null, gateways: null, removed: [], changed: [chip!, card!] },
    });
    const roles = desk.picture.scene.groups.map((it) => it.role);
    expect(roles.indexOf("card")).toBeLessThan(roles.indexOf("chip"));
    expect(roles.lastIndexOf("card")).toBeLessThan(roles.indexOf("transition"));
  });
});

describe("actions", () => {
  it("have ids of their own", () => {
    expect(new Set(actions.map((it) => it.id)).size).toBe(actions.length);
  });

  it("name what they undo", () => {
    expect(actionFor(desk, "Ctrl+Z")?.title(desk)).toBe("Undo rename step");
    expect(actionFor(desk, "Ctrl+Shift+Z")).toBeNull();
  });

  it("add a step after the selected one and let it be named in the same gesture", async () => {
    desk.selection.go({ type: "step", step: "s2" }, false);
    await actionFor(desk, "Shift+N")!.run(desk);
    expect(sent()).toMatchObject([{ type: "addStep", stage: "st1", before: "s3" }]);
    const edit = transport.asked.find((it) => it.type === "edit");
    expect(desk.screen.editing).toMatchObject({ type: "step", gesture: edit?.type === "edit" ? edit.gesture : "" });
  });

  it("delete what is selected", async () => {
    desk.selection.pick({ type: "card", id: "cl1s10" }, false);
    await actionFor(desk, "Del")!.run(desk);
    expect(sent()).toEqual([{ type: "removeCard", id: "cl1s10" }]);
  });

  it("move a step over the edge of its stage", async () => {
    desk.selection.go({ type: "step", step: "s3" }, false);
    await actionFor(desk, "Alt+Right")!.run(desk);
    expect(sent()).toEqual([{ type: "moveStep", id: "s3", stage: "st2", before: "s4" }]);
  });

  it("let plus mean a better feeling only in an emotion lane", async () => {
    expect(actionFor(desk, "+")?.id).toBe("zoom-in");
    desk.selection.go({ type: "cell", lane: "l3", step: "s2" }, false);
    await actionFor(desk, "+")!.run(desk);
    expect(sent()).toMatchObject([{ type: "setEmotion", id: "e1", halfSteps: 2 }]);
  });
});

describe("what was observed", () => {
  it.each([
    ["shortcut", "connect"],
    ["repeat", "markRepeatable"],
    ["unexpectedEntry", "markStart"],
    ["earlyExit", "markEnd"],
  ] as const)("draws a %s as %s", (kind, command) => {
    expect(pathCommand({ ...overlay().desirePaths[0]!, class: kind })?.type).toBe(command);
  });

  it("is drawn by an ordinary edit that says where it came from", async () => {
    await drawPath(desk, overlay().desirePaths[0]!);
    expect(sent()).toMatchObject([{ type: "connect", from: "s1", to: "s4", origin: "observed" }]);
  });

  it("is matched in one edit", async () => {
    const reply = await desk.ask({ type: "suggestMatches", map: "m" });
    await acceptSuggestions(desk, reply!.suggestions);
    expect(sent()).toMatchObject([
      { type: "addRule", matcher: { names: ["read_review"] }, target: { id: "t2" } },
      { type: "addRule", matcher: { names: ["pay"] }, target: { id: "t5" } },
    ]);
    expect(transport.asked.filter((it) => it.type === "editTogether")).toHaveLength(1);
  });
});

describe("problems", () => {
  const problem = { message: "These steps are already connected", hint: null, at: null, damaged: null, restless: null };

  it("that are refusals are a quiet note", async () => {
    transport.recording.edit = { reply: { type: "problem", problem: { ...problem, kind: "refusal" } } };
    expect(await desk.edit({ type: "removeStep", id: "s1" })).toBe(false);
    expect(desk.screen.note?.text).toBe("These steps are already connected.");
    expect(desk.screen.problem).toBeNull();
  });

  it("that are failures are a dialog", async () => {
    transport.recording.edit = { reply: { type: "problem", problem: { ...problem, kind: "failure" } } };
    await desk.edit({ type: "removeStep", id: "s1" });
    expect(desk.screen.problem?.kind).toBe("failure");
  });
});

describe("a dropped file", () => {
  it("that holds events opens the import", () => {
    transport.say({ type: "fileDropped", file: "f9", name: "shop.csv" });
    expect(desk.screen.dialog).toEqual({ type: "import", file: "f9", name: "shop.csv" });
  });

  it("that is a map is opened", () => {
    transport.say({ type: "fileDropped", file: "f9", name: "Coffee.desirepath" });
    expect(transport.asked.at(-1)).toEqual({ type: "openProject", file: "f9", how: "asUsual" });
  });
});

describe("a job", () => {
  it("may have ended before anybody asked", async () => {
    transport.say({ type: "jobEnded", job: 3, outcome: { type: "cancelled" } });
    expect(await desk.jobs.outcomeOf(3)).toEqual({ type: "cancelled" });
  });
});

it("a project that is opened anew shows its beginning, and nothing of the one before", () => {
  desk.viewport.x = 400;
  desk.viewport.zoom = 0.5;
  desk.screen.panel = "paths";
  desk.screen.say("Dropped");
  transport.say({ type: "projectOpened", open: { ...openProject(), fileName: "Tea.desirepath" } });
  expect(desk.viewport.x).toBe(0);
  expect(desk.viewport.zoom).toBe(1);
  expect(desk.screen.panel).toBe("inspector");
  expect(desk.screen.note).toBeNull();
});

it("what is known of a map by now outlives the reply that it is open", () => {
  transport.say({ type: "projectOpened", open: { ...openProject(), overlay: null } });
  transport.say({ type: "overlayReady", revision: 7, overlay: overlay() });
  const n_wishes = desk.selection.focusWish;
  desk.enter({ ...openProject(), overlay: null });
  expect(desk.project.overlay).not.toBeNull();
  expect(desk.selection.focusWish).toBe(n_wishes + 1);
});

it("a template is asked for in small", async () => {
  expect(await desk.templatePicture("retail")).toHaveProperty("groups");
});
