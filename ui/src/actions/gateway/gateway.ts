// Gateways: where the journey parts. Go from one to the next, let one be of another kind, add and remove branches.
import type { Branch, Gateway, GatewayAt, GatewayKind } from "../../bindings";
import { words } from "../../language/words";
import { mint } from "../../state/desk.svelte";
import type { Desk } from "../../state/desk.svelte";
import { nameAfter } from "../add/named";
import { isSameGateway } from "../../state/scene.svelte";
import type { Action } from "../action";

const KINDS: readonly GatewayKind[] = ["oneOf", "allOf", "anyOrder"];

export const nextGateway: Action = {
  id: "next-gateway",
  group: "view",
  keys: ["Shift+G"],
  title: () => words.gateways.next,
  enabled: ({ project }) => project.isOpen,
  run(desk) {
    const { picture, selection } = desk;
    const all = picture.scene.flow.gateways;
    const at = selection.gateway;
    const here = all.findIndex((it) => isSameGateway(it.at, at));
    const next = all[here >= 0 ? (here + 1) % all.length : firstFrom(desk, all)];
    if (next) goToGateway(desk, next.at);
    else desk.screen.say(words.gateways.none);
  },
};

/** One action for each kind that a gateway can be of. */
export const setGateways: Action[] = KINDS.map((kind) => ({
  id: `gateway-${kind}`,
  group: "mark",
  title: () => words.gateways.change(words.gateways.kinds[kind]),
  enabled: (desk) => {
    const gateway = gatewayHere(desk);
    return gateway !== null && gateway.kind !== kind;
  },
  run(desk) {
    const gateway = gatewayHere(desk);
    if (gateway) return changeGateway(desk, gateway, kind);
  },
}));

export const addBranch: Action = {
  id: "add-branch",
  group: "add",
  writes: true,
  title: () => words.gateways.newStep,
  enabled: (desk) => gatewayHere(desk) !== null || desk.selection.step !== null,
  run(desk) {
    const { step } = desk.selection;
    const at = gatewayHere(desk)?.at ?? (step ? { type: "step" as const, id: step } : null);
    if (at) return addBranchTo(desk, at);
  },
};

/** Goes to a gateway and shows what is known of it. */
export function goToGateway(desk: Desk, at: GatewayAt): void {
  desk.selection.pickGateway(at, true);
  desk.screen.panel = "inspector";
  const mark = desk.picture.gatewayMark(at);
  if (!mark) return;
  desk.viewport.reveal(desk.picture.rectOf(mark));
  desk.screen.say(mark.label);
}

/** Lets a gateway be of another kind, and stays at it; whether it could. */
export async function changeGateway(desk: Desk, gateway: Gateway, kind: GatewayKind): Promise<boolean> {
  const { project, screen, selection } = desk;
  const first = gateway.branches[0]?.steps[0];
  const before = gateway.around.flatMap((id) => project.find("transition", id) ?? []).find((it) => isIn(gateway, it.to));
  const name = words.gateways.stages[kind];
  if (!(await desk.edit({ type: "changeGateway", at: gateway.at, kind, stage: mint(), name, rest: mint() }))) return false;
  const stage = first && project.find("step", first)?.stage;
  const left = kind === "oneOf" && before ? lastOf(desk, before.from) : null;
  if (left) selection.pickGateway({ type: "step", id: left }, false);
  else if (stage && kind !== "oneOf") selection.pickGateway({ type: "stage", id: stage }, false);
  else if (stage) selection.pick({ type: "stage", id: stage }, false);
  const around = project.find("step", left ?? "")?.name ?? project.find("stage", stage ?? "")?.name ?? "";
  screen.say(words.gateways.changed(words.gateways.kinds[kind], around));
  return true;
}

/** Adds a branch with a new step, and lets the person name it at once; both undo together. */
export async function addBranchTo(desk: Desk, at: GatewayAt): Promise<void> {
  const [id, gesture] = [mint(), mint()];
  const edit = desk.edit({ type: "addBranch", at, id, name: words.defaults.step, link: mint(), on: mint() }, gesture);
  await nameAfter(desk, edit, "step", id, gesture);
}

/** Removes a branch: of a choice the way to it, of a stage its steps. */
export async function removeBranch(desk: Desk, gateway: Gateway, branch: Branch): Promise<void> {
  const isChoice = gateway.kind === "oneOf";
  await desk.editTogether(isChoice ? branch.transitions.map((id) => ({ type: "disconnect", id })) : branch.steps.map((id) => ({ type: "removeStep", id })));
}

/** The gateway that is picked, or that of the step or stage that is. */
function gatewayHere({ picture, selection }: Desk): Gateway | null {
  const { gateway, step } = selection;
  if (gateway) return picture.gatewayAt(gateway);
  if (step) return picture.gatewayAt({ type: "step", id: step });
  return selection.spot?.type === "stage" ? picture.gatewayAt({ type: "stage", id: selection.spot.stage }) : null;
}

/** The first gateway at the selected step or behind it, else the first of all. */
function firstFrom({ project, selection }: Desk, all: readonly Gateway[]): number {
  const columns = new Map(project.steps.map((it, at) => [it.id, at]));
  const here = columns.get(selection.step ?? "") ?? 0;
  const place = ({ at, branches }: Gateway) => columns.get(at.type === "step" ? at.id : (branches[0]?.steps[0] ?? "")) ?? 0;
  return Math.max(0, all.findIndex((it) => place(it) >= here));
}

function isIn({ branches }: Gateway, step: string): boolean {
  return branches.some((it) => it.steps.includes(step));
}

/** The last step of what a step is left with: its whole stage, where that is left as one. */
function lastOf({ project }: Desk, step: string): string {
  const stage = project.find("stage", project.find("step", step)?.stage ?? "");
  return (stage && stage.flow !== "drawn" ? project.stepsOf(stage.id).at(-1)?.id : null) ?? step;
}
