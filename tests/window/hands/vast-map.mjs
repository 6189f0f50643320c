// A map as large as a whole company's: 300 steps, 30 lanes, 5,000 cards. Runs in the page, whatever its host is.

/** Fills the open, empty map by one edit; `mint` makes the ids. Returns what can be asked for by name afterwards. */
export async function fillVast() {
  const N = { stages: 10, steps: 300, lanes: 30, cards: 5000 };
  const tauri = window.__TAURI_INTERNALS__;
  const token = new URLSearchParams(location.search).get("token");
  const headers = { "content-type": "application/json", "x-desire-path-token": token };
  const ask = async (request) => {
    const body = JSON.stringify(request);
    const reply = tauri ? await tauri.invoke("rpc", { request: body }) : await (await fetch("/rpc", { method: "POST", headers, body })).json();
    if (reply.type === "problem") throw new Error(reply.problem.message);
    return reply;
  };
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
