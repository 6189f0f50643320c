// A map as large as a whole company's: 300 steps, 30 lanes, 5,000 cards. Runs in the page, whatever its host is.

import { ask } from "./ask.mjs";

/** Fills a new map by one edit. Returns what can be asked for by name afterwards. */
export async function fillVast() {
  const N = { stages: 10, steps: 300, lanes: 30, cards: 5000 };
  const mint = () => crypto.randomUUID();
  const range = (n) => [...Array(n).keys()];
  const { open } = await ask({ type: "newProject", template: "blank", title: "Vast", file: null });
  const map = open.map;
  const old = open.entities.filter((it) => it.type === "stage" || it.type === "lane");
  const stages = range(N.stages).map(mint);
  const steps = range(N.steps).map(mint);
  const lanes = range(N.lanes).map(mint);
  const perLane = Math.ceil(N.cards / N.lanes);
  const commands = [
    ...old.map(({ type, id }) => ({ type: type === "stage" ? "removeStage" : "removeLane", id })),
    ...stages.map((id, at) => ({ type: "addStage", id, map, before: null, name: `Stage ${at + 1}`, lifecycle: "consideration" })),
    ...steps.map((id, at) => ({ type: "addStep", id, stage: stages[Math.floor(at / (N.steps / N.stages))], before: null, name: `I do thing ${at + 1}`, link: mint() })),
    ...lanes.map((id, at) => ({ type: "addLane", id, map, before: null, name: `Lane ${at + 1}`, kind: "notes" })),
    ...lanes.flatMap((lane, at) =>
      range(perLane).map((n) => {
        const step = steps[((at % 9) + 2 * n) % N.steps];
        return { type: "addCard", id: mint(), lane, step, before: null, text: `Card ${n + 1} asks twice and hears two different answers` };
      }),
    ),
  ];
  await ask({ type: "editTogether", commands, gesture: null });
  return { location: open.location, fileName: open.fileName };
}
