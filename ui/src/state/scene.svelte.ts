// The picture, as the session last said it, with what is needed to find things in it.
import type { Anchor, Band, Column, EntityId, FigureId, Gateway, GatewayAt, Group, Moved, Rect, Role, RowChange, Scene, SceneChange, TransitionKind } from "../bindings";

/** Roles that show an entity itself, for selection and editing. */
const BODY: readonly Role[] = ["card", "stepHead", "stageHead", "laneHead", "emotionPoint", "transition"];

/** Roles in drawing order. */
const ORDER: readonly Role[] = [
  "grid", "boundary", "owner", "stageHead", "stepHead", "detail", "laneHead", "emotionCurve", "emotionPoint", "feeling", "card",
  "transition", "desirePath", "leaving", "flowNode", "gateway", "chip", "bars", "title", "logo", "legend",
];

/** Roles of what runs between steps. */
export const LINES: readonly Role[] = ["transition", "desirePath", "leaving"];

/** The picture of the open map. */
export class SceneState {
  scene = $state.raw<Scene>(EMPTY);
  revision = $state(0);

  readonly columns: ReadonlyMap<string, Column> = $derived(
    new Map(this.scene.columns.map((column) => [column.key, column])),
  );
  readonly bands: ReadonlyMap<string, Band> = $derived(
    new Map(this.scene.bands.map((band) => [band.key, band])),
  );
  /** What stands below the flow lane, from the top: lanes, who answers for the steps, and the lines of a blueprint. */
  readonly rows: Band[] = $derived(this.scene.bands.filter((band) => band.role !== "flow"));
  readonly lanes: Band[] = $derived(this.scene.bands.filter((band) => band.role === "lane"));
  readonly flow: Band | null = $derived(this.scene.bands.find((band) => band.role === "flow") ?? null);
  readonly #kinds: ReadonlyMap<string, TransitionKind> = $derived(new Map(this.scene.flow.transitions.map((it) => [it.transition, it.kind])));
  readonly #gateways: ReadonlyMap<string, Gateway> = $derived(new Map(this.scene.flow.gateways.map((it) => [gatewayKey(it.at), it])));
  readonly #bodies: ReadonlyMap<string, Group> = $derived.by(() => {
    const bodies = new Map<string, Group>();
    for (const group of this.scene.groups) {
      if (group.entity && BODY.includes(group.role)) bodies.set(name(group.entity), group);
    }
    return bodies;
  });

  /** Takes over a whole picture. */
  show(scene: Scene, revision: number): void {
    this.scene = scene;
    this.revision = revision;
  }

  /** Takes over what changed; false where it does not follow on what is shown. */
  apply(change: SceneChange): boolean {
    if (change.from !== this.revision) return false;
    const { scene } = this;
    const [width, height, headWidth, headHeight] = change.size;
    const gone = new Set([...change.removed, ...change.changed.map((group) => group.key)]);
    const kept = gone.size > 0 ? scene.groups.filter((group) => !gone.has(group.key)) : scene.groups;
    const groups = change.changed.length > 0 ? [...kept, ...change.changed].sort(byDrawing) : kept;
    this.scene = {
      width,
      height,
      headWidth,
      headHeight,
      stages: changed(scene.stages, change.stages, (it) => it.stage, (it, { by }) => ({ ...it, x: it.x + by })),
      columns: changed(scene.columns, change.columns, (it) => it.key, (it, { by, counted }) => ({ ...it, x: it.x + by, number: it.number > 0 ? it.number + counted : 0 })),
      bands: changed(scene.bands, change.bands, (it) => it.key, (it, { by }) => ({ ...it, y: it.y + by })),
      legend: change.legend ?? scene.legend,
      leftOut: change.leftOut ?? scene.leftOut,
      narrowed: change.narrowed ?? scene.narrowed,
      ownership: change.ownership ?? scene.ownership,
      branded: change.branded ?? scene.branded,
      flow: {
        transitions: changed(scene.flow.transitions, change.transitions, (it) => it.transition, (it) => it),
        gateways: changed(scene.flow.gateways, change.gateways, (it) => gatewayKey(it.at), (it) => it),
      },
      groups,
    };
    this.revision = change.to;
    return true;
  }

  /** The group that shows an entity itself. */
  bodyOf(entity: EntityId): Group | null {
    return this.#bodies.get(name(entity)) ?? null;
  }

  /** What a drawn transition is. */
  kindOf(transition: string): TransitionKind | null {
    return this.#kinds.get(transition) ?? null;
  }

  /** The gateway at a place, if there is one. */
  gatewayAt(at: GatewayAt): Gateway | null {
    return this.#gateways.get(gatewayKey(at)) ?? null;
  }

  /** The gateway that a transition is a branch of. */
  gatewayOf(transition: string): Gateway | null {
    return this.scene.flow.gateways.find((it) => it.kind === "oneOf" && it.branches.some((of) => of.transitions.includes(transition))) ?? null;
  }

  /** What shows of a gateway in the flow lane. */
  gatewayMark(at: GatewayAt): Group | null {
    return this.scene.groups.find((it) => it.role === "gateway" && isSameGateway(gatewayIn(it), at)) ?? null;
  }

  /** The line that shows a number. */
  lineOf(figure: FigureId): Group | null {
    return this.scene.groups.find((group) => LINES.includes(group.role) && group.figure !== null && isSameFigure(group.figure, figure)) ?? null;
  }

  /** Where a group's anchor is in the picture. */
  originOf(anchor: Anchor): { x: number; y: number } {
    return {
      x: anchor.column === null ? 0 : (this.columns.get(anchor.column)?.x ?? 0),
      y: anchor.band === null ? 0 : (this.bands.get(anchor.band)?.y ?? 0),
    };
  }

  /** Where a group is in the picture. */
  rectOf(group: Group): Rect {
    const origin = this.originOf(group.anchor);
    return {
      x: origin.x + group.bounds.x,
      y: origin.y + group.bounds.y,
      width: group.bounds.width,
      height: group.bounds.height,
    };
  }

  /** The column under a place of the picture. */
  columnAt(x: number): Column | null {
    return this.scene.columns.find((it) => x >= it.x && x < it.x + it.width) ?? null;
  }

  /** The band under a place of the picture. */
  bandAt(y: number): Band | null {
    return this.scene.bands.find((it) => y >= it.y && y < it.y + it.height) ?? null;
  }
}

const EMPTY: Scene = {
  width: 0, height: 0, headWidth: 0, headHeight: 0,
  stages: [], columns: [], bands: [], groups: [], legend: [], leftOut: [], branded: [], ownership: { orphans: [], shared: [] }, flow: { transitions: [], gateways: [] },
  narrowed: { lanes: [], steps: [], nStepsDimmed: 0, nCardsDimmed: 0, nCardsMeant: 0 },
};

/** A row after a change: what went is out, what came is in its place, the others moved along. */
function changed<T>(row: T[], change: RowChange<T> | null, keyOf: (it: T) => string, shift: (it: T, way: Moved) => T): T[] {
  if (!change) return row;
  const gone = new Set(change.removed);
  const next = row.filter((it) => !gone.has(keyOf(it)));
  for (const { at, it } of change.put) next.splice(at, 0, it);
  const put = new Set(change.put.map(({ at }) => at));
  for (const [index, way] of change.moved.entries()) {
    const end = change.moved[index + 1]?.from ?? next.length;
    for (let at = way.from; at < end; at += 1) if (!put.has(at)) next[at] = shift(next[at]!, way);
  }
  return next;
}

/** Whether one lane can stand beside the other: both stay in sight or neither does, in one part of a blueprint. */
export function isSameRow(one: Band, other: Band): boolean {
  return one.pinned === other.pinned && one.section === other.section;
}

/** Whether two names of numbers name the same. */
export function isSameFigure(a: FigureId, b: FigureId): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The gateway that a group of the flow lane shows, or says a word of. */
export function gatewayIn({ entity, key, role }: Group): GatewayAt | null {
  const isIt = role === "gateway" || key.startsWith("chip:gateway:");
  return isIt && (entity?.type === "step" || entity?.type === "stage") ? { type: entity.type, id: entity.id } : null;
}

/** Whether two places are there, and are the same. */
export function isSameGateway(one: GatewayAt | null, other: GatewayAt | null): boolean {
  return one !== null && other !== null && one.type === other.type && one.id === other.id;
}

function gatewayKey({ type, id }: GatewayAt): string {
  return `${type}:${id}`;
}

function name(entity: EntityId): string {
  return `${entity.type} ${entity.id}`;
}

function byDrawing(a: Group, b: Group): number {
  if (a.role !== b.role) return ORDER.indexOf(a.role) - ORDER.indexOf(b.role);
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}
