// Everything the page knows, and the one way it asks for more.
import { getContext, setContext } from "svelte";
import { SvelteMap } from "svelte/reactivity";
import type { BesideEachOther, CaseCondition, Command, FigureId, GestureId, Miniature, Notice, OpenProject, Overlay, Problem, RecentFile, Template, View } from "../bindings";
import { speech, type Language } from "../language/speech.svelte";
import { words } from "../language/words";
import { ProblemError } from "../transport/transport";
import type { Kept, Kind, ReplyOf, RequestOf, Transport } from "../transport/transport";
import { BesideState } from "./beside.svelte";
import { CasesState } from "./cases.svelte";
import { FilterState } from "./filter.svelte";
import { FindState } from "./find/find.svelte";
import { HistoryState } from "./history.svelte";
import { InsightsState } from "./insights.svelte";
import { Jobs } from "./jobs.svelte";
import { GuideState } from "./look/guide.svelte";
import { MinimapState } from "./look/minimap.svelte";
import { ALL_OF_IT } from "./look/narrowed";
import { PresentationState } from "./look/presentation.svelte";
import { ThemeState } from "./look/theme.svelte";
import { ProjectState } from "./project.svelte";
import { ReplayState } from "./replay.svelte";
import { SceneState } from "./scene.svelte";
import { Screen } from "./screen.svelte";
import { Selection } from "./selection.svelte";
import { Viewport } from "./viewport.svelte";

/** The page's state as a whole. */
export class Desk {
  readonly picture = new SceneState();
  readonly project = new ProjectState(this.picture);
  readonly filter = new FilterState(this.project);
  readonly find = new FindState(this.project);
  readonly beside = new BesideState(this.project);
  readonly selection = new Selection(this.project);
  readonly viewport = new Viewport();
  readonly presentation = new PresentationState(this.viewport, this.selection);
  readonly screen = new Screen();
  readonly cases = new CasesState();
  readonly insights = new InsightsState();
  readonly history = new HistoryState();
  readonly replay = new ReplayState();
  readonly jobs = new Jobs();
  readonly look = new ThemeState();
  readonly guide = new GuideState();
  readonly minimap = new MinimapState();
  templates = $state.raw<Template[]>([]);
  /** Templates in small, by name, once they were looked at. */
  readonly miniatures = new SvelteMap<string, Miniature | Problem>();
  recent = $state.raw<RecentFile[]>([]);
  view = $state.raw<View>({ lens: "overlay", detail: 0.8, accepted: false, arrangement: "journey", narrowed: ALL_OF_IT });
  /** Edits that were sent and are not answered yet. */
  n_pending = $state(0);
  ready = $state(false);
  readonly #transport: Transport;
  /** How often everything was asked for and is not here yet. */
  #n_awaited = 0;
  /** What the session speaks, as far as it was told. */
  #spoken: Language | null = null;
  /** What was said meanwhile. */
  #heldBack: Notice[] = [];

  constructor(transport: Transport) {
    this.#transport = transport;
    transport.listen(
      (notice) => (this.#n_awaited > 0 ? void this.#heldBack.push(notice) : this.#hear(notice)),
      (isConnected) => this.#connected(isConnected),
    );
  }

  /**
   * Asks for everything anew. What is said while the answer is on its way is heard after it: news may be faster than an
   * older answer, which must not take them back; what the answer knows already changes nothing when it is heard again.
   */
  async hello(): Promise<void> {
    this.#n_awaited += 1;
    // The answer has words in it, so the language is known before it is asked for.
    if (this.#spoken !== speech.language) await this.speak(speech.language);
    const reply = await this.ask({ type: "hello" }).finally(() => (this.#n_awaited -= 1));
    if (reply) {
      this.templates = reply.templates;
      this.recent = reply.recent;
      if (reply.told) this.screen.show(reply.told);
      if (reply.open) this.#open(reply.open);
      else this.project.clear();
      this.ready = true;
    }
    while (this.#n_awaited === 0 && this.#heldBack.length > 0) this.#hear(this.#heldBack.shift()!);
  }

  /** Says to the session what it is to speak; what it says in words comes anew. */
  async speak(language: Language): Promise<void> {
    if (language === this.#spoken) return;
    this.#spoken = language;
    const reply = await this.ask({ type: "speak", language });
    if (!reply) return;
    this.project.callEdits(reply.undo, reply.redo);
    // The list of templates is in words too; who has a map open is told them when it is let go.
    if (this.ready && !this.project.isOpen) await this.hello();
  }

  /** Asks, and shows the problem where there is one. */
  async ask<K extends Kind>(request: { type: K } & RequestOf<K>): Promise<ReplyOf<K> | null> {
    try {
      return await this.#transport.send<K>(request);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.screen.show(error.problem);
      return null;
    }
  }

  /** Hands a person what was written for them. */
  async keep(files: readonly Kept[]): Promise<void> {
    await this.#transport.keep(files);
  }

  /** A template in small, or why there is none. */
  async templatePicture(name: string): Promise<Miniature | Problem> {
    try {
      return (await this.#transport.send<"templatePicture">({ type: "templatePicture", name })).picture;
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      return error.problem;
    }
  }

  /** Shows a project that a person has just started or opened, with the keyboard on its map. */
  enter(open: OpenProject): void {
    // Where the notice was faster, more may be known by now than the reply says.
    if (this.#isAnother(open)) this.#open(open);
    this.selection.focusWish += 1;
  }

  /** Carries out a command; whether it was done. */
  async edit(command: Command, gesture: GestureId | null = null): Promise<boolean> {
    return this.#edited({ type: "edit", command, gesture });
  }

  /** Carries out several commands as one edit: all of them, or none; whether it was done. */
  async editTogether(commands: Command[], gesture: GestureId | null = null): Promise<boolean> {
    return this.#edited({ type: "editTogether", commands, gesture });
  }

  async #edited(request: RequestOf<"edit" | "editTogether">): Promise<boolean> {
    this.n_pending += 1;
    this.screen.note = null;
    const reply = await this.ask(request);
    if (reply) await this.shown(reply.revision);
    this.n_pending -= 1;
    return reply !== null;
  }

  /** Done as soon as what was edited is known here too; the answer may come before the news. */
  async shown(revision: number): Promise<void> {
    if (this.screen.isConnected) await this.project.reached(revision);
  }

  /** Looks at the map differently. */
  async setView(view: View): Promise<void> {
    this.view = view;
    await this.ask({ type: "setView", view });
  }

  /** Lets every number count only the cases that a condition means; the figures follow. */
  async setFilter(condition: CaseCondition): Promise<void> {
    const before = this.filter.condition;
    this.filter.condition = condition;
    if (!(await this.ask({ type: "setFilter", condition }))) this.filter.condition = before;
  }

  /** Lets the map show groups of cases beside each other, none to end it; the figures follow. */
  async setBeside(beside: BesideEachOther): Promise<void> {
    const before = this.beside.asked;
    this.beside.asked = beside;
    if (!(await this.ask({ type: "setBeside", beside }))) this.beside.asked = before;
  }

  /** Asks a number to explain itself, beside what shows it. */
  async explain(figure: FigureId, opener: HTMLElement | SVGElement): Promise<void> {
    const at = opener.getBoundingClientRect();
    const reply = await this.ask({ type: "explain", figure });
    if (!reply) return;
    const explanation = reply.explanation;
    this.screen.explaining = { figure, explanation, at, opener: opener instanceof HTMLElement ? opener : null };
  }

  /** Takes over a project that was opened. */
  #open(open: OpenProject): void {
    const { project } = this;
    const another = this.#isAnother(open);
    if (open.aside && !(project.isOpen && project.location === open.location && project.fileName === open.fileName)) this.screen.show(open.aside);
    project.show(open);
    this.picture.show(open.scene, open.sceneRevision);
    this.view = open.view;
    this.filter.condition = open.filter;
    this.beside.asked = open.beside;
    this.filter.learn(open.overlay?.filter?.parts ?? []);
    if (!another) return;
    this.cases.close();
    this.insights.clear();
    this.replay.close();
    this.history.close();
    this.find.close();
    this.selection.clear();
    this.presentation.forget();
    this.screen.forget();
    this.viewport.begin();
  }

  /** Whether this is not the map that is open already. */
  #isAnother({ fileName, isSafe, location, map }: OpenProject): boolean {
    const { project } = this;
    return !project.isOpen || project.isSafe !== isSafe || project.mapId !== map || project.location !== location || project.fileName !== fileName;
  }

  #hear(notice: Notice): void {
    switch (notice.type) {
      case "projectOpened":
        return this.#open(notice.open);
      case "told":
        return this.screen.show(notice.problem);
      case "projectClosed":
        return void this.hello();
      case "projectChanged":
        if (!this.selection.follow(() => this.project.apply(notice.change))) void this.hello();
        return;
      case "savedChanged":
        return void (this.project.saved = notice.saved);
      case "sceneChanged":
        if (!this.picture.apply(notice.change)) void this.hello();
        else if (notice.change.leftOut) this.#sayLeftOut();
        if (notice.change.narrowed) this.#stayInSight();
        return;
      case "overlayReady":
        if (notice.revision > this.project.revision) return;
        this.#counted(notice.overlay);
        // What was told was told of the map, and of the cases, as they were.
        this.cases.close();
        this.replay.close();
        return;
      case "jobProgress":
        return this.jobs.progress(notice);
      case "jobEnded":
        return this.jobs.end(notice);
      case "fileDropped":
        return this.#dropped(notice.file, notice.name);
    }
  }

  /** Takes over figures, and says so where a filter has changed them. */
  #counted(overlay: Overlay | null): void {
    const was = this.project.overlay?.filter?.sentence ?? null;
    const now = overlay?.filter ?? null;
    this.filter.learn(now?.parts ?? []);
    this.project.overlay = overlay;
    if (was !== (now?.sentence ?? null)) this.screen.say(now?.sentence ?? words.filter.allAgain);
  }

  /** Says how many lanes a blueprint leaves out, after a switch and where one is added that it does not show, and stays on those that show. */
  #sayLeftOut(): void {
    const { leftOut } = this.picture.scene;
    const { lane, step } = this.selection;
    if (lane && leftOut.includes(lane)) {
      if (step) this.selection.go({ type: "step", step }, false);
      else this.selection.clear();
    }
    if (leftOut.length > 0) this.screen.say(words.arrangements.leftOut(leftOut.length));
  }

  /** Lets go of what is left out: nobody is to edit what they do not see. */
  #stayInSight(): void {
    const { lanes, steps } = this.picture.scene.narrowed;
    const { lane, step } = this.selection;
    if ((lane && lanes.includes(lane)) || (step && steps.includes(step))) this.selection.clear();
    else if (this.selection.cards.some((it) => lanes.includes(it.lane) || steps.includes(it.step))) this.selection.letGo();
  }

  /** After a gap, what was said meanwhile is asked for. */
  #connected(isConnected: boolean): void {
    this.screen.isConnected = isConnected;
    if (!isConnected) return;
    this.#spoken = null;
    void this.hello();
  }

  #dropped(file: string, name: string): void {
    if (name.endsWith(".desirepath")) void this.ask({ type: "openProject", file, how: "asUsual" });
    else if (this.project.isOpen) this.screen.dialog = { type: "import", file, name };
    else if (/\.(json|mmd|mermaid|md|xml)$/i.test(name)) this.screen.dialog = { type: "incoming", file, name };
    else this.screen.show({ kind: "failure", message: words.drop.noMap, hint: words.drop.hint, at: null, damaged: null, restless: null });
  }
}

/** A new id; nothing but the page mints ids for what a person adds. */
export function mint(): string {
  return crypto.randomUUID();
}

const DESK = Symbol("desk");

/** Makes the page's state known to everything below. */
export function provideDesk(desk: Desk): Desk {
  return setContext(DESK, desk);
}

/** The page's state. */
export function useDesk(): Desk {
  return getContext<Desk>(DESK);
}
