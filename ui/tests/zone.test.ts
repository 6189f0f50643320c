// Time zones as people type them.
import { expect, it } from "vitest";
import { zoneOf } from "../src/dialogs/import/zone";

it.each([
  ["Europe/Amsterdam", "Europe/Amsterdam"], ["europe/amsterdam", "Europe/Amsterdam"], [" utc ", "UTC"], ["amsterdam", "Europe/Amsterdam"],
  ["new york", "America/New_York"], ["America/New York", "America/New_York"], ["Nowhere", null], ["ams", null], ["", null],
])("%s is the zone %s", (typed, zone) => expect(zoneOf(typed)).toBe(zone));
