// What is found on a map, in which order, and what replacing it comes to.
import { beforeEach, describe, expect, it } from "vitest";
import { goToHit, lookFor, outOfSight, placeOf } from "../../src/actions/find/find";
import { replaceAll, replaceCurrent, tryReplacing } from "../../src/actions/find/replace";
import type { Entity, Notice } from "../../src/bindings";
import { Desk } from "../../src/state/desk.svelte";
import { commandsFor } from "../../src/state/find/texts";
import { settings } from "../../src/state/look/settings.svelte";
import type { ReplayTransport } from "../../src/transport/replay";
import { host } from "../recording";

let transport: ReplayTransport;
let desk: Desk;

beforeEach(async () => {
  settings.forget();
  transport = host();
  desk = new Desk(transport);
  await desk.hello();
  desk.find.open(null);
});

const look = (words: string) => lookFor(desk, () => (desk.find.words = words));
const places = () => desk.find.hits.map(({ written, start }) => `${written.key}@${start}`);

/** What an edit elsewhere makes of some things. */
function changed(...pairs: [Entity | null, Entity | null][]): void {
  const revision = desk.project.revision + 1;
  const change = pairs.map(([before, after]) => ({ before, after }));
  transport.say({ type: "projectChanged", change: { revision, undo: null, redo: null, change } } satisfies Notice);
}

function change<K extends Entity["type"]>(type: K, id: string, fields: Partial<Extract<Entity, { type: K }>>): void {
  const before = desk.project.find(type as never, id) as Entity | null;
  changed([before, { ...before!, ...fields } as Entity]);
}

describe("finding", () => {
  it("reads the header, then heads, then lane by lane", async () => {
    change("map", "m", { lens: { ...desk.project.map!.lens, goal: "A machine to compare" } });
    change("transition", "x3", { condition: "when they compare" });
    change("emotion", "e2", { word: "compared out" });
    change("card", "cl2s10", { text: "Compare, compare!" });
    await look("compare");
    expect(places()).toEqual(["goal@13", "step s3@2", "transition x3@10", "card cl2s10@0", "card cl2s10@9", "emotion e2@0"]);
  });

  it("reads the notes of who presents, and replaces in them", async () => {
    change("map", "m", { speakerNotes: "Greet the room" });
    const stage = desk.project.stages[1]!;
    change("stage", stage.id, { speakerNotes: "Ask the room" });
    await look("room");
    expect(places()).toEqual(["notes m@10", `notes ${stage.id}@8`]);
    expect(desk.find.hits.map((it) => placeOf(desk, it.written))).toEqual(["Speaker notes · Buying a coffee machine", `Speaker notes · ${stage.name}`]);
    expect(desk.selection.entity).toBeNull();
    await goToHit(desk, 1);
    expect(desk.selection.entity).toEqual({ type: "stage", id: stage.id });
    const written = desk.find.hits.map(({ written }) => ({ written, text: written.text.replace("room", "team") }));
    expect(commandsFor(desk.project, written).map((it) => it.command)).toEqual([
      { type: "setSpeakerNotes", of: { type: "map", id: "m" }, notes: "Greet the team" },
      { type: "setSpeakerNotes", of: { type: "stage", id: stage.id }, notes: "Ask the team" },
    ]);
  });

  it("counts from the first, and goes around the ends", async () => {
    await look("reviews");
    const n = desk.find.hits.length;
    expect(n).toBeGreaterThan(1);
    expect(desk.find.at).toBe(0);
    await goToHit(desk, -1);
    expect(desk.find.at).toBe(n - 1);
    await goToHit(desk, n);
    expect(desk.find.at).toBe(0);
  });

  it("selects what says it", async () => {
    await look("I compare");
    expect(desk.selection.entity).toEqual({ type: "step", id: "s3" });
    expect(desk.selection.focusWish).toBe(0);
    expect(desk.find.marks({ type: "step", id: "s3" })).toBe("current");
    expect(desk.find.marks({ type: "step", id: "s1" })).toBeNull();
  });

  it("looks in one part of the map alone, and lists all of it before a word is typed", async () => {
    await lookFor(desk, () => (desk.find.part = "steps"));
    expect(desk.find.hits).toHaveLength(7);
    await look("3");
    expect(places()).toEqual(["step s3@0"]);
    expect(desk.find.commands(desk.find.hits)).toEqual([]);
  });

  it("says where a place does not show", async () => {
    await look("Opens five tabs");
    expect(outOfSight(desk, desk.find.current!.written)).toBeNull();
    change("lane", "l1", { collapsed: true });
    expect(outOfSight(desk, desk.find.current!.written)).toBe("collapsed");
    change("lane", "l1", { hidden: true });
    expect(outOfSight(desk, desk.find.current!.written)).toBe("hidden");
  });

  it("finds tags, and writes those of one thing together", async () => {
    change("step", "s2", { tags: ["Quick win", "web", "winter"] });
    change("card", "cl2s10", { tags: ["no win"] });
    await lookFor(desk, () => (desk.find.part = "tags"));
    expect(desk.find.hits).toHaveLength(4);
    await look("win");
    expect(places()).toEqual(["tag s2 Quick win@6", "tag s2 winter@0", "tag cl2s10 no win@3"]);
    expect(desk.find.marks({ type: "step", id: "s2" })).toBe("current");
    desk.find.replacement = "sum";
    expect(desk.find.commands(desk.find.hits).map(({ command }) => command)).toEqual([
      { type: "setTags", on: { type: "step", id: "s2" }, tags: ["Quick sum", "web", "sumter"] },
      { type: "setTags", on: { type: "card", id: "cl2s10" }, tags: ["no sum"] },
    ]);
  });

  it("looks through five thousand cards", async () => {
    const card = desk.project.find("card", "cl1s10")!;
    changed(...Array.from({ length: 5000 }, (_, n): [null, Entity] => [null, { ...card, id: `n${n}`, rank: `c${String(n).padStart(5, "0")}`, text: `Größe ${n}: was jemand an dieser Stelle geschrieben hat` }]));
    await look("GRÖSSE 4999");
    expect(places()).toEqual(["card n4999@0"]);
  });
});

describe("replacing", () => {
  it("writes all texts as one edit, and the fields of the header together", async () => {
    change("map", "m", { title: "Old shop", lens: { ...desk.project.map!.lens, goal: "old and old", scope: "Old" } });
    change("stage", "st1", { name: "Old stage" });
    change("emotion", "e2", { word: "old hat" });
    await look("old");
    desk.find.replacement = "New";
    await replaceAll(desk);
    const asked = transport.asked.at(-1)!;
    expect(asked.type === "editTogether" && asked.commands).toMatchObject([
      { type: "setLens", id: "m", lens: { goal: "New and New", scope: "New", persona: "First-time buyer" } },
      { type: "renameMap", id: "m", title: "New shop" },
      { type: "renameStage", id: "st1", name: "New stage" },
      { type: "setEmotion", id: "e2", lane: "l3", step: "s3", halfSteps: -1, word: "New hat" },
    ]);
  });

  it("replaces one place, and goes on behind it although it is found in there too", async () => {
    change("card", "cl2s10", { text: "map and map" });
    desk.find.part = "cards";
    await look("map");
    desk.find.replacement = "journey map";
    await replaceCurrent(desk);
    const asked = transport.asked.at(-1)!;
    expect(asked.type === "edit" && asked.command).toEqual({ type: "editCard", id: "cl2s10", text: "journey map and map" });
    change("card", "cl2s10", { text: "journey map and map" });
    expect(places()).toEqual(["card cl2s10@8", "card cl2s10@16"]);
    expect(desk.find.at).toBe(1);
  });

  it("says beforehand what would be refused, and of which text", async () => {
    change("card", "cl2s10", { text: "seven" });
    change("card", "cl4s10", { text: "seven too" });
    await look("seven");
    desk.find.replacement = "";
    const problem = { kind: "refusal" as const, message: "A card says something", hint: null, at: null, damaged: null, restless: null };
    transport.recording.tryTogether = { reply: { type: "tryTogether", refused: [[0, problem]] } };
    await tryReplacing(desk);
    expect(desk.find.refused).toEqual([{ rewritten: { written: expect.objectContaining({ key: "card cl2s10" }) as unknown, text: "" }, problem }]);
  });

  it("sends nothing where nothing would change", async () => {
    await look("I compare");
    desk.find.replacement = "I compare";
    const n = transport.asked.length;
    await replaceAll(desk);
    expect(transport.asked).toHaveLength(n);
  });
});
