// Looking back: the moments of the map, and what has become different.
import type { Difference, DifferenceKind, EntityId, Moment } from "../bindings";

/** What is known of the past while somebody looks at it. */
export class HistoryState {
  /** All moments, the first first; none while nobody looks. */
  moments = $state.raw<Moment[] | null>(null);
  /** The moment that the map as it is now is held against. */
  base = $state.raw<Moment | null>(null);
  /** What became different between the earlier and the later of what is compared. */
  differences = $state.raw<Difference[]>([]);

  readonly isOpen: boolean = $derived(this.moments !== null);
  readonly versions: Moment[] = $derived((this.moments ?? []).filter((it) => it.version !== null));
  readonly #kinds: ReadonlyMap<string, DifferenceKind> = $derived(new Map(this.differences.map((it) => [nameOf(it.entity), it.kind])));

  /** What became of a thing on the map; none where it is the same, or nothing is compared. */
  kindOf(entity: EntityId | null): DifferenceKind | null {
    return entity ? (this.#kinds.get(nameOf(entity)) ?? null) : null;
  }

  /** Nobody looks back any more. */
  close(): void {
    this.moments = null;
    this.base = null;
    this.differences = [];
  }
}

function nameOf(entity: EntityId): string {
  return `${entity.type} ${entity.id}`;
}
