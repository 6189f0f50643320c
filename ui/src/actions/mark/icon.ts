// Put an icon beside what is selected: one that comes with the app, or one of the team's own.
import lines from "../../../../assets/icons/lucide.json";
import type { Command, Icon, KnownIcon, Tagged } from "../../bindings";
import { words } from "../../language/words";
import type { Desk } from "../../state/desk.svelte";
import { drawChosen } from "../add/picture";
import type { Action } from "../action";

/** Something that may have an icon, with the one it has. */
interface Signed {
  on: Tagged;
  icon: Icon | null;
}

/** A group of icons. */
export type IconGroup = keyof typeof lines;

/** The icons that come with the app, in the order in which they are offered, each with its lines in a square of 24. */
export const KNOWN: readonly { name: KnownIcon; group: IconGroup; d: string }[] = Object.entries(lines).flatMap(([group, all]) =>
  Object.entries(all).map(([name, d]) => ({ name: name as KnownIcon, group: group as IconGroup, d })),
);

export const chooseIcon: Action = {
  id: "choose-icon",
  group: "mark",
  keys: ["Shift+I"],
  title: () => words.icon.choose,
  enabled: (desk) => signed(desk).length > 0,
  run(desk) {
    desk.screen.dialog = { type: "icon" };
  },
};

/** What is selected of what may have an icon. */
export function signed({ project, selection }: Desk): Signed[] {
  const { cards, entity } = selection;
  if (cards.length > 0) return cards.map(({ id, icon }) => ({ on: { type: "card", id }, icon: icon ?? null }));
  const step = entity?.type === "step" ? project.find("step", entity.id) : null;
  return step ? [{ on: { type: "step", id: step.id }, icon: step.icon ?? null }] : [];
}

/** What an icon is called. */
export function nameOf(icon: Icon): string {
  return icon.type === "known" ? words.icons.names[icon.name] : icon.name;
}

/** Puts an icon beside all that is selected, as one edit; none takes theirs away. */
export async function putIcon(desk: Desk, icon: Icon | null): Promise<boolean> {
  const commands = signed(desk).map(({ on }): Command => ({ type: "setIcon", on, icon }));
  if (commands.length === 0) return true;
  return commands.length === 1 ? desk.edit(commands[0]!) : desk.editTogether(commands);
}

/** An icon of the team's own: a file that the person chooses, drawn anew as plain shapes; none where they choose none. */
export async function ownIcon(desk: Desk): Promise<Icon | null> {
  const drawn = await drawChosen(desk);
  return drawn ? { type: "own", name: drawn.name.slice(0, 80), image: drawn.image } : null;
}
