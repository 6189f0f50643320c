// What a field held, in words: choices and numbers come as the session keeps them.
import type { FieldDifference, MapDifference } from "../../bindings";
import { feeling, permille } from "../../language/numbers";
import { words } from "../../language/words";

type Names = Partial<Record<string, string>>;

/** What chooses between yes and no. */
const FLAGS: readonly string[] = ["optional", "repeatable", "unobservable", "start", "hidden", "pinned", "collapsed", "linkNewSteps", "only"];

/** What may be chosen for the fields of things; people write what they like into all others. */
function choices(): Partial<Record<MapDifference["entity"]["type"], Partial<Record<string, Names>>>> {
  const { journey, blueprint } = words.arrangements;
  const { bars, line } = words.laneLook;
  const { ignore, keep } = words.history;
  return {
    card: { consent: words.consent.kinds, icon: words.icons.names },
    lane: { kind: words.lanes, chart: { bars, line } },
    map: { kind: words.maps.kinds, status: words.header.statuses, unmatched: { ignore, keep } },
    stage: { lifecycle: words.lifecycles, flow: words.flows },
    step: { end: words.outcomes, icon: words.icons.names },
    transition: { origin: words.origins },
    view: { lens: words.lenses, arrangement: { journey, blueprint } },
  };
}

/** What a field was and is, each in words; nothing where there was nothing to say. */
export function valuesOf({ entity }: Pick<MapDifference, "entity">, { after, before, field }: FieldDifference): [string | null, string | null] {
  const flag: Names = { yes: words.history.yes, no: words.history.no };
  const names = FLAGS.includes(field) ? flag : choices()[entity.type]?.[field];
  const said = (value: string | null): string | null => {
    if (value === null) return null;
    if (field === "expectedPermille") return permille(Number(value));
    if (field === "halfSteps") return feeling(Number(value));
    return names?.[value] ?? value;
  };
  return [said(before), said(after)];
}
