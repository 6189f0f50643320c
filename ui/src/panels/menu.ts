// The actions of a group as a part of a menu.
import { keysInWords } from "../actions/keys";
import type { ActionGroup } from "../actions/action";
import { actions, canDo } from "../actions/list";
import { words } from "../language/words";
import type { Desk } from "../state/desk.svelte";

/** One part of the menu, as it is now. */
export function menuGroup(desk: Desk, group: ActionGroup) {
  const all = actions.filter((action) => action.group === group);
  return {
    title: words.groups[group],
    chosen: all.find((action) => action.holds?.(desk))?.id,
    entries: all.map((action) => ({
      id: action.id,
      text: action.title(desk),
      keys: keysInWords(action),
      disabled: !canDo(desk, action),
      run: () => void action.run(desk),
    })),
  };
}
