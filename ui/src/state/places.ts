// Places of the observed journeys in words.
import type { Place } from "../bindings";
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
