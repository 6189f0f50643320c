// One request to the session, whatever the host. Runs in the page, where it is put before whatever else runs there.

/** Returns the answer; throws what the session says is wrong. */
export async function ask(request) {
  const body = JSON.stringify(request);
  const tauri = window.__TAURI_INTERNALS__;
  const headers = { "content-type": "application/json", "x-desire-path-token": new URLSearchParams(location.search).get("token") };
  const reply = tauri ? await tauri.invoke("rpc", { request: body }) : await (await fetch("/rpc", { method: "POST", headers, body })).json();
  if (reply.type === "problem") throw new Error(reply.problem.message);
  return reply;
}
