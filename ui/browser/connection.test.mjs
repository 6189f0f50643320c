// The line to the session breaks and comes back: nothing that was said meanwhile or after is missed.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openPage, toStart } from "./host.mjs";

let host;
let page;
/** The line to the session, and whether a new one is let through. */
let line;
let isDown = false;

before(async () => {
  host = await openPage();
  page = host.page;
  await page.routeWebSocket(/\/notices\?/, (socket) => {
    if (isDown) return void socket.close({ code: 1001 });
    socket.connectToServer();
    line = socket;
  });
  await page.reload();
  await toStart(page);
  await page.getByRole("region", { name: "Start from a template" }).getByRole("button", { name: /^Retail/ }).click();
  await page.getByRole("button", { name: "Create map" }).click();
  await page.getByRole("button", { name: /follow the map/ }).first().waitFor();
});
after(() => host?.close());

const head = (name) => page.getByRole("columnheader", { name });
const lost = () => page.getByText("Connection lost, trying again…");

/** Renames a step as another page of the same session would: this one hears of it by the line alone. */
async function renameElsewhere(step, name) {
  const { origin, searchParams } = new URL(process.env.DESIRE_PATH_URL);
  const id = (await head(step).getAttribute("data-spot")).split(":")[1];
  const answer = await fetch(`${origin}/rpc`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-desire-path-token": searchParams.get("token") },
    body: JSON.stringify({ type: "edit", command: { type: "renameStep", id, name }, gesture: null }),
  });
  assert.equal((await answer.json()).type, "edit");
}

test("an edit made elsewhere is seen", async () => {
  await renameElsewhere(/I compare/, "I weigh it up");
  await head(/I weigh it up/).waitFor();
});

test("a break of the line is told", async () => {
  isDown = true;
  await line.close({ code: 1001 });
  await lost().waitFor();
});

test("an edit made during the break is seen once the line is back", async () => {
  await renameElsewhere(/I weigh it up/, "I think it over");
  // It is tried again while the line is down, and in vain.
  await page.waitForTimeout(1_000);
  assert.equal(await head(/I think it over/).count(), 0);
  isDown = false;
  await head(/I think it over/).waitFor();
  await lost().waitFor({ state: "detached" });
});

test("the next edit's picture arrives on the new line", async () => {
  await renameElsewhere(/I think it over/, "I sleep on it");
  await head(/I sleep on it/).waitFor();
  await page.locator(".canvas").getByText("I sleep on it").first().waitFor();
});

test("an edit made here is in the file and on the screen", async () => {
  await head(/I sleep on it/).click();
  await page.keyboard.press("Enter");
  await page.getByRole("textbox", { name: "Edit the name here" }).fill("I decide");
  await page.keyboard.press("Enter");
  await head(/I decide/).waitFor();
});

test("the page had nothing to complain of", () => {
  assert.deepEqual(host.complaints, []);
});
