// What the help tells how to do, with the actions for it and the control where it begins.
import type { Action } from "../../actions/action";
import { addCard } from "../../actions/add/card";
import { addStage } from "../../actions/add/stage";
import { addStep } from "../../actions/add/step";
import { replay } from "../../actions/cases/replay";
import { showAllCases } from "../../actions/cases/cases";
import { addBranch, nextGateway, setGateways } from "../../actions/gateway/gateway";
import { copy, pasteHere } from "../../actions/clipboard/copy";
import { acceptSelected } from "../../actions/data/accept";
import { compare } from "../../actions/data/beside";
import { clearFilter, editFilter } from "../../actions/data/filter";
import { connect } from "../../actions/edit/connect";
import { selectAll } from "../../actions/edit/select-all";
import { undo } from "../../actions/edit/undo";
import { find, goToStep } from "../../actions/find/find";
import { keySheet } from "../../actions/guide/help";
import { openHistory } from "../../actions/history/look";
import { editBrand } from "../../actions/map/brand";
import { discover } from "../../actions/map/discover";
import { exportMap, importLog, reviseMap, saveTemplate } from "../../actions/map/file";
import { bringCopyIn, recover, save, saveCopy } from "../../actions/map/save";
import { goInto, goUp } from "../../actions/maps/detail";
import { compareMaps, drawToBe } from "../../actions/maps/maps";
import { setOwner } from "../../actions/mark/owner";
import { chooseIcon } from "../../actions/mark/icon";
import { addTag } from "../../actions/mark/tags";
import { copyOutline, putOutline, showOutline } from "../../actions/outline/outline";
import { toggleArrangement } from "../../actions/view/arrangement";
import { openInsights } from "../../actions/view/insights";
import { editNarrowing, showAll } from "../../actions/view/narrow";
import { toggleOverlay } from "../../actions/view/lens";
import { flowTable, palette } from "../../actions/view/open";
import { present } from "../../actions/view/present";
import { words } from "../../language/words";
import type { GuideName } from "../../state/look/guide.svelte";

/** How one thing is done. */
export interface Topic {
  id: keyof typeof words.help.topics;
  /** Where it begins; on the start screen or on a map. */
  shows: GuideName;
  onStart?: boolean;
  actions: readonly Action[];
}

/** All of them, in the order in which a workshop needs them. */
export const TOPICS: readonly Topic[] = [
  { id: "begin", shows: "templates", onStart: true, actions: [] },
  { id: "draw", shows: "map", actions: [addStage, addStep, addCard, connect, undo] },
  { id: "gateways", shows: "map", actions: [connect, nextGateway, addBranch, ...setGateways] },
  { id: "notes", shows: "outline", actions: [putOutline, pasteHere] },
  { id: "outline", shows: "outline", actions: [showOutline, copyOutline] },
  { id: "several", shows: "map", actions: [selectAll, copy, pasteHere] },
  { id: "find", shows: "map", actions: [find, goToStep, palette] },
  { id: "tags", shows: "inspector", actions: [addTag, find] },
  { id: "icons", shows: "inspector", actions: [chooseIcon] },
  { id: "header", shows: "inspector", actions: [] },
  { id: "blueprint", shows: "arrangement", actions: [toggleArrangement, setOwner] },
  { id: "narrow", shows: "narrow", actions: [editNarrowing, showAll] },
  { id: "toBe", shows: "maps", actions: [drawToBe, compareMaps] },
  { id: "detail", shows: "inspector", actions: [goInto, goUp] },
  { id: "present", shows: "menu", actions: [present] },
  { id: "events", shows: "import", actions: [importLog] },
  { id: "match", shows: "matching", actions: [] },
  { id: "lenses", shows: "lens", actions: [toggleOverlay] },
  { id: "ask", shows: "number", actions: [flowTable] },
  { id: "trust", shows: "coverage", actions: [] },
  { id: "only", shows: "filter", actions: [editFilter, clearFilter] },
  { id: "meet", shows: "number", actions: [showAllCases, replay] },
  { id: "pave", shows: "paths", actions: [acceptSelected] },
  { id: "beside", shows: "segments", actions: [compare] },
  { id: "insights", shows: "insights", actions: openInsights.slice(0, 1) },
  { id: "discover", shows: "inspector", actions: [discover] },
  { id: "back", shows: "menu", actions: [openHistory] },
  { id: "kept", shows: "menu", actions: [save, saveCopy, bringCopyIn, recover] },
  { id: "brand", shows: "menu", actions: [editBrand] },
  { id: "give", shows: "export", actions: [exportMap, reviseMap, saveTemplate] },
  { id: "hands", shows: "menu", actions: [palette, keySheet] },
];

/** What a topic says. */
export function textOf({ id }: Topic): { title: string; text: string } {
  return words.help.topics[id];
}
