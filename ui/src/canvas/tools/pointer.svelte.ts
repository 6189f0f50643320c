// What the pointer does on the map: select, move, connect, mark, pan.
import { connectTo } from "../../actions/edit/connect";
import { merge } from "../../actions/edit/split";
import { span } from "../../actions/edit/span";
import { saySelected } from "../../actions/edit/select-all";
import { dropTogether } from "../../actions/edit/together";
import type { Column, EntityId, Group, Rect } from "../../bindings";
import { gatewayIn } from "../../state/scene.svelte";
import type { Desk } from "../../state/desk.svelte";
import { spotNamed } from "../spots";
import { dropAt } from "./drop";
import type { Drop } from "./drop";
import { Edges } from "./edges";
import type { Held, Ways } from "./edges";

/** How far the pointer moves before a press becomes a drag. */
const THRESHOLD = 4;

/** A drag that is under way, in pixels of the picture. */
export type Drag =
  | { type: "pan" }
  | { type: "mark"; rect: Rect }
  | { type: "move"; group: Group; entity: EntityId; x: number; y: number; drop: Drop | null }
  | { type: "widen"; card: string; from: Column; last: Column | null }
  | { type: "connect"; from: string; x: number; y: number; to: string | null };

interface Press {
  group: Group | null;
  connect: string | null;
  /** The card whose right edge is held. */
  widens: string | null;
  pan: boolean;
  /** Where on empty ground it began, with what was picked before and stays so; none elsewhere. */
  ground: { x: number; y: number; kept: readonly EntityId[] } | null;
  screenX: number;
  screenY: number;
  /** From the corner of the group to the pointer, in pixels of the picture. */
  grip: { x: number; y: number };
}

/** Follows the pointer over the map. */
export class Pointer {
  drag = $state.raw<Drag | null>(null);
  isSpaceDown = $state(false);
  #press: Press | null = null;
  /** Where the pointer was last while it drags. */
  #last: PointerEvent | null = null;
  readonly #edges: Edges;
  #lastX = 0;
  #lastY = 0;
  #wasDragged = false;
  /** One of several that is picked alone if this becomes no drag. */
  #postponed: EntityId | null = null;

  constructor(
    readonly desk: Desk,
    readonly root: () => HTMLElement,
  ) {
    this.#edges = new Edges(desk.viewport, () => this.#held(), () => this.#follow());
  }

  down(event: PointerEvent): void {
    const target = event.target as Element;
    if (target.closest("button") || event.button === 2) return;
    const pan = event.button === 1 || this.isSpaceDown;
    const group = this.#groupOf(target);
    const handle = target.closest<HTMLElement>("[data-connect]")?.dataset["connect"] ?? null;
    // Behind a step, its gateway leads on like its node.
    const node = (group?.role === "flowNode" || group?.role === "gateway") && group.entity?.type === "step" ? group.entity.id : null;
    const at = this.#sceneAt(event);
    const widens = target.closest<HTMLElement>("[data-widen]")?.dataset["widen"] ?? null;
    const rect = group && this.#pinned(group);
    this.#press = {
      group,
      connect: handle ?? node,
      widens,
      pan,
      ground: !group && !handle && !widens && !target.closest('[role="columnheader"], [role="rowheader"]') ? { ...this.#rawAt(event), kept: isMore(event) || event.shiftKey ? this.desk.selection.contents : [] } : null,
      screenX: event.clientX,
      screenY: event.clientY,
      grip: rect ? { x: at.x - rect.x, y: at.y - rect.y } : { x: 0, y: 0 },
    };
    this.#lastX = event.clientX;
    this.#lastY = event.clientY;
    this.#wasDragged = false;
    if (pan) event.preventDefault();
    else this.#select(event, target, group);
  }

  move(event: PointerEvent): void {
    const press = this.#press;
    if (!press) return;
    const far = Math.hypot(event.clientX - press.screenX, event.clientY - press.screenY) > THRESHOLD;
    if (!this.drag && !far) return;
    if (!this.drag) this.root().setPointerCapture(event.pointerId);
    this.#wasDragged = true;
    this.#last = event;
    this.drag = this.#dragOf(press, event);
    this.#edges.begin();
    this.#lastX = event.clientX;
    this.#lastY = event.clientY;
  }

  async up(): Promise<void> {
    const { drag } = this;
    this.cancel();
    if (drag?.type === "move" && drag.drop) {
      const { command } = drag.drop;
      if (command.type === "mergeSteps") await merge(this.desk, "step", command.id, command.second);
      else if (command.type === "mergeStages") await merge(this.desk, "stage", command.id, command.second);
      else if (command.type === "moveCard" && this.desk.selection.cards.length > 1) await dropTogether(this.desk, command.id, command);
      else await this.desk.selection.pickAfter(this.desk.edit(command), [drag.entity], true);
    }
    if (drag?.type === "mark") {
      this.desk.selection.focusWish += 1;
      saySelected(this.desk);
    }
    if (drag?.type === "widen" && drag.last?.step) await span(this.desk, drag.card, drag.last.step);
    if (drag?.type === "connect" && drag.to) await connectTo(this.desk, drag.from, drag.to);
  }

  /** A press that was no drag: a number explains itself. */
  click(event: MouseEvent): void {
    const postponed = this.#postponed;
    this.#postponed = null;
    if (this.#wasDragged) return;
    if (postponed) this.desk.selection.pick(postponed, true);
    const target = event.target as Element;
    const group = this.#groupOf(target);
    const asks = group?.role === "chip" || group?.role === "flowNode" || group?.role === "leaving" || group?.role === "feeling";
    const element = target.closest<HTMLElement | SVGElement>("[data-key]");
    if (asks && group.figure && element) void this.desk.explain(group.figure, element);
  }

  cancel(): void {
    this.#press = null;
    this.#last = null;
    this.drag = null;
  }

  /** What is dragged stays under the pointer while the map scrolls below it. */
  #follow(): void {
    if (this.#press && this.#last) this.drag = this.#dragOf(this.#press, this.#last);
  }

  #held(): Held {
    const { drag } = this;
    const ways = drag && waysOf(drag);
    if (!ways || !this.#last) return null;
    const box = this.root().getBoundingClientRect();
    return { x: this.#last.clientX - box.left, y: this.#last.clientY - box.top, ways };
  }

  #dragOf(press: Press, event: PointerEvent): Drag {
    const at = this.#sceneAt(event);
    const isFixed = this.desk.project.isOnlyRead;
    if (press.widens && !press.pan && !isFixed) return this.#widened(press.widens, at.x);
    if (press.connect && !press.pan && !isFixed) {
      const over = this.desk.picture.columnAt(at.x)?.step ?? null;
      return { type: "connect", from: press.connect, ...at, to: over === press.connect ? null : over };
    }
    const entity = press.group?.entity;
    const canMove = entity && press.group?.role !== "gateway" && ["card", "step", "stage", "lane"].includes(entity.type);
    if (press.group && entity && canMove && !press.pan && !isFixed) {
      const raw = this.#rawAt(event);
      // A card over several steps lands with its first.
      const { width } = press.group.bounds;
      const x = entity.type === "card" ? at.x - press.grip.x + Math.min(width, this.#columnWidth()) / 2 : at.x;
      const drop = dropAt(this.desk, entity, x, at.y);
      return { type: "move", group: press.group, entity, x: raw.x - press.grip.x, y: raw.y - press.grip.y, drop };
    }
    if (press.ground && !press.pan) return this.#marked(press.ground, this.#rawAt(event));
    if (press.pan) this.desk.viewport.panBy(this.#lastX - event.clientX, this.#lastY - event.clientY);
    return { type: "pan" };
  }

  #select(event: PointerEvent, target: Element, group: Group | null): void {
    const { selection } = this.desk;
    this.#postponed = null;
    const name = target.closest<HTMLElement>("[data-spot]")?.dataset["spot"];
    const spot = name ? spotNamed(name) : null;
    const content = group?.role === "card" || group?.role === "emotionPoint" ? group.entity : null;
    if (event.shiftKey && spot?.type === "cell") {
      selection.extend(spot);
      return saySelected(this.desk);
    }
    if (isMore(event)) {
      if (!content) return;
      selection.toggle(content);
      return saySelected(this.desk);
    }
    if (content && selection.isSeveral && selection.has(content)) {
      this.#postponed = content;
      return;
    }
    const gateway = group && gatewayIn(group);
    if (gateway) {
      selection.pickGateway(gateway, true);
      this.desk.screen.panel = "inspector";
    } else if (group?.figure?.type === "desirePath") {
      selection.pickPath({ from: group.figure.from, to: group.figure.to });
      this.desk.screen.panel = "inspector";
    } else if (group?.entity && group.role !== "chip" && group.role !== "leaving") {
      selection.pick(group.entity, group.entity.type !== "transition");
      if (group.figure?.type === "transition") selection.spotlight = group.figure;
    } else {
      if (spot?.type === "cell") {
        selection.clear();
        selection.spot = spot;
        selection.focusWish += 1;
      } else if (!group) selection.clear();
    }
  }

  /** Picks the cards and feelings that a rectangle on the map touches, as they show. */
  #marked(from: { x: number; y: number; kept: readonly EntityId[] }, to: { x: number; y: number }): Drag {
    const { picture, selection, viewport } = this.desk;
    const rect = { x: Math.min(from.x, to.x), y: Math.min(from.y, to.y), width: Math.abs(to.x - from.x), height: Math.abs(to.y - from.y) };
    const touched = picture.scene.groups.flatMap((group) => {
      if (!group.entity || (group.role !== "card" && group.role !== "emotionPoint")) return [];
      const it = picture.rectOf(group);
      const y = viewport.toScene(0, viewport.screenY(it.y)).y;
      const isIn = it.x < rect.x + rect.width && it.x + it.width > rect.x && y < rect.y + rect.height && y + it.height > rect.y;
      return isIn && !viewport.hides(it.y + it.height) ? group.entity : [];
    });
    const isNew = (it: EntityId) => !from.kept.some((kept) => kept.id === it.id);
    selection.pickTogether([...from.kept, ...touched.filter(isNew)], undefined, false);
    return { type: "mark", rect };
  }

  #groupOf(target: Element): Group | null {
    const key = target.closest<HTMLElement>("[data-key]")?.dataset["key"];
    return key === undefined ? null : (this.desk.picture.scene.groups.find((it) => it.key === key) ?? null);
  }

  /** Where a card would end whose right edge is held over a place; nothing before its first step. */
  #widened(id: string, x: number): Drag {
    const { picture, project } = this.desk;
    const from = picture.columns.get(`step:${project.find("card", id)?.step ?? ""}`);
    const over = picture.columnAt(x);
    if (!from) return { type: "pan" };
    return { type: "widen", card: id, from, last: over?.step && over.x >= from.x ? over : null };
  }

  #columnWidth(): number {
    return this.desk.picture.scene.columns[0]?.width ?? 0;
  }

  #sceneAt(event: PointerEvent): { x: number; y: number } {
    const box = this.root().getBoundingClientRect();
    return this.desk.viewport.partAt(event.clientX - box.left, event.clientY - box.top);
  }

  /** The same as if nothing stayed in sight: where what is held is drawn. */
  #rawAt(event: PointerEvent): { x: number; y: number } {
    const box = this.root().getBoundingClientRect();
    return this.desk.viewport.toScene(event.clientX - box.left, event.clientY - box.top);
  }

  /** Where a group shows, in pixels of the picture: heads do not scroll along. */
  #pinned(group: Group): { x: number; y: number } {
    const { picture, viewport } = this.desk;
    const rect = picture.rectOf(group);
    if (group.role === "stageHead" || group.role === "stepHead") return { x: rect.x, y: rect.y + viewport.y };
    if (group.role === "laneHead") return { x: rect.x + viewport.x, y: rect.y };
    return rect;
  }
}

/** Which ways the map scrolls along with a drag; heads go along their row only. */
function waysOf(drag: Drag): Ways | null {
  if (drag.type === "pan") return null;
  if (drag.type === "mark") return { x: true, y: true };
  if (drag.type !== "move") return { x: true, y: false };
  const { type } = drag.entity;
  return { x: type !== "lane", y: type === "card" || type === "lane" };
}

/** Whether a press adds to what is picked. */
function isMore(event: PointerEvent): boolean {
  return event.ctrlKey || event.metaKey;
}
