// All actions, in the order of the menu and the palette.
import type { Desk } from "../state/desk.svelte";
import { isInUse } from "./keys";
import type { Action, ActionGroup } from "./action";
import { addCard } from "./add/card";
import { addLanes } from "./add/lane";
import { addStage } from "./add/stage";
import { addStep } from "./add/step";
import { copy, cut, pasteHere } from "./clipboard/copy";
import { acceptSelected, showAccepted } from "./data/accept";
import { compare, endCompare } from "./data/beside";
import { clearFilter, editFilter, onlySelected } from "./data/filter";
import { acceptAll } from "./data/suggestions";
import { nextCase, previousCase, showAllCases } from "./cases/cases";
import { replay } from "./cases/replay";
import { connect } from "./edit/connect";
import { addBranch, nextGateway, setGateways } from "./gateway/gateway";
import { duplicate } from "./edit/duplicate";
import { edit } from "./edit/edit";
import { emotion, feelBetter, feelWorse } from "./edit/emotion";
import { lift } from "./edit/lift";
import { moveBack, moveOn } from "./edit/move";
import { redo } from "./edit/redo";
import { remove } from "./edit/remove";
import { selectAll } from "./edit/select-all";
import { narrow, widen } from "./edit/span";
import { mergeNext, splitStage, splitStep } from "./edit/split";
import { undo } from "./edit/undo";
import { find, findNext, findPrevious, goToStep } from "./find/find";
import { deviationHelp, help, keySheet, numberHelp } from "./guide/help";
import { tour } from "./guide/tour";
import { openHistory } from "./history/look";
import { collapseLane, hideLane, laneDown, laneUp, pinLane, showLanes } from "./lane/look";
import { editBrand } from "./map/brand";
import { discover } from "./map/discover";
import { bringCopyIn, recover, save, saveCopy } from "./map/save";
import { leaveSafeView, openSafely } from "./map/safe";
import { closeMap, exportMap, importLog, newFromFile, openMap, reviseMap, saveTemplate } from "./map/file";
import { goInto, goUp } from "./maps/detail";
import { compareMaps, drawToBe, removeMap } from "./maps/maps";
import { copyOutline, putOutline, showOutline } from "./outline/outline";
import { markEnds } from "./mark/end";
import { setFlows, setLifecycles } from "./mark/stage";
import { setOwner } from "./mark/owner";
import { chooseIcon } from "./mark/icon";
import { addTag } from "./mark/tags";
import { markSteps } from "./mark/step";
import { fitSelection, minimap } from "./view/go";
import { toggleArrangement } from "./view/arrangement";
import { setColours } from "./view/colours";
import { editNarrowing, showAll } from "./view/narrow";
import { openInsights } from "./view/insights";
import { setLanguages } from "./view/language";
import { detailLess, detailMore, setLenses, toggleOverlay } from "./view/lens";
import { flowTable, openPanels, palette, theme } from "./view/open";
import { present } from "./view/present";
import { fit, zoomIn, zoomOut, zoomReset } from "./view/zoom";

/** Every action there is. Where two share a key, the first that can be done has it. */
export const actions: readonly Action[] = [
  undo, redo, edit, remove, copy, cut, pasteHere, duplicate, selectAll, find, connect, acceptSelected, lift, moveBack, moveOn, widen, narrow, laneUp, laneDown, splitStep, splitStage, mergeNext,
  addCard, addStep, addStage, addBranch, putOutline, ...addLanes,
  emotion, feelBetter, feelWorse, ...markSteps, ...markEnds, setOwner, addTag, chooseIcon, ...setLifecycles, ...setFlows, ...setGateways,
  ...setLenses, toggleOverlay, toggleArrangement, editNarrowing, showAll, detailMore, detailLess, showAccepted, hideLane, pinLane, collapseLane, showLanes, ...openPanels, ...openInsights, flowTable, openHistory, compareMaps, compare, endCompare, editFilter, onlySelected, clearFilter,
  showAllCases, nextCase, previousCase, replay,
  showOutline, zoomIn, zoomOut, zoomReset, fit, fitSelection, goToStep, nextGateway, findNext, findPrevious, minimap, present, theme, palette, help, keySheet, numberHelp, deviationHelp, tour,
  importLog, acceptAll, discover, goInto, goUp, drawToBe, removeMap, exportMap, reviseMap, copyOutline, editBrand, save, saveCopy, bringCopyIn, recover, saveTemplate, openMap, openSafely, leaveSafeView, newFromFile, closeMap,
  ...setColours, ...setLanguages,
];

/** The action that a key stands for now. */
export function actionFor(desk: Desk, chord: string): Action | null {
  if (!isInUse(chord)) return null;
  return actions.find((it) => it.keys?.includes(chord) && canDo(desk, it)) ?? null;
}

/** Whether an action can be done now; what is only to be looked at cannot be edited. */
export function canDo(desk: Desk, action: Action): boolean {
  const edits = action.edits ?? EDITING.includes(action.group);
  return action.enabled(desk) && !(desk.project.isOnlyRead && edits);
}

const EDITING: readonly ActionGroup[] = ["edit", "add", "mark"];
