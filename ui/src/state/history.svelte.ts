// Looking back, and from map to map: the moments, and what is different.
import type { DifferenceKind, EntityId, MapDifference, MapId, MapMoment } from "../bindings";

/** What is known of the past while somebody looks at it. */
export class HistoryState {
  /** All moments, the first first; none while nobody looks. */
  moments = $state.raw<MapMoment[] | null>(null);
  /** The moment that the map as it is now is held against. */
  base = $state.raw<MapMoment | null>(null);
  /** The two maps that are held against each other; the first is how it is, the second how it is to be. */
  pair = $state.raw<{ from: MapId; to: MapId } | null>(null);
  /** What became different between the earlier and the later of what is compared. */
  differences = $state.raw<MapDifference[]>([]);

  readonly isOpen: boolean = $derived(this.moments !== null);
  readonly versions: MapMoment[] = $derived((this.moments ?? []).filter((it) => it.version !== null));
  readonly #kinds: ReadonlyMap<string, DifferenceKind> = $derived(new Map(this.differences.map((it) => [nameOf(it.entity), it.kind])));

  /** What became of a thing on the map; none where it is the same, or nothing is compared. */
  kindOf(entity: EntityId | null): DifferenceKind | null {
    return entity ? (this.#kinds.get(nameOf(entity)) ?? null) : null;
  }

  /** Nobody looks back any more. */
  close(): void {
    this.moments = null;
    this.base = null;
    this.pair = null;
    this.differences = [];
  }
}

function nameOf(entity: EntityId): string {
  return `${entity.type} ${entity.id}`;
}
