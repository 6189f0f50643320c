// Places of the observed journeys in words, and what is written on the map otherwise than in words.
import type { LaneKind, Place } from "../bindings";
import { words } from "../language/words";
import type { ProjectState } from "./project.svelte";

/** What a place is called. */
export function placeName(project: ProjectState, place: Place): string {
  switch (place.type) {
    case "start":
      return words.flow.start;
    case "end":
      return words.flow.end;
    case "offMap":
      return place.of;
    case "touchpoint":
      return project.stepAt(place)?.name ?? words.matching.gone;
  }
}

/** Whether the cards of a lane are numbers, days or addresses, and no prose. */
export function isPlain(kind: LaneKind | undefined): boolean {
  return kind === "number" || kind === "chart" || kind === "date" || kind === "link";
}
