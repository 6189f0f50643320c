// Generated from assets/language/en by `cargo xtask bindings`; do not edit.
import { say } from "./speech.svelte";
import { app } from "./words/app";
import { cases } from "./words/cases";
import { files } from "./words/files";
import { filter } from "./words/filter";
import { find } from "./words/find";
import { help } from "./words/help";
import { history } from "./words/history";
import { insights } from "./words/insights";
import { inspector } from "./words/inspector";
import { map } from "./words/map";
import { maps } from "./words/maps";
import { matching } from "./words/matching";
import { numbers } from "./words/numbers";
import { outline } from "./words/outline";
import { structure } from "./words/structure";

/** What the page says, in the person's language. */
export const words = {
  get app() { return say("app"); },
  start: app.start,
  template: app.template,
  bar: app.bar,
  lenses: app.lenses,
  arrangements: app.arrangements,
  panels: app.panels,
  tabs: app.tabs,
  status: app.status,
  problem: app.problem,
  drop: app.drop,
  defaults: app.defaults,
  get close() { return say("close"); },
  keys: app.keys,
  palette: app.palette,
  present: app.present,
  groups: app.groups,
  actions: app.actions,
  colours: app.colours,
  keyNames: app.keyNames,
  cases: cases.cases,
  replay: cases.replay,
  discover: cases.discover,
  import: files.import,
  export: files.export,
  fromFile: files.fromFile,
  revise: files.revise,
  saved: files.saved,
  recover: files.recover,
  rescue: files.rescue,
  safe: files.safe,
  fixed: files.fixed,
  filter: filter.filter,
  compare: filter.compare,
  segments: filter.segments,
  explain: filter.explain,
  find: find.find,
  help: help.help,
  tour: help.tour,
  history: history.history,
  merge: history.merge,
  insights: insights.insights,
  inspector: inspector.inspector,
  counting: inspector.counting,
  paths: inspector.paths,
  deviations: inspector.deviations,
  accept: inspector.accept,
  variants: inspector.variants,
  consent: inspector.consent,
  icon: inspector.icon,
  lanes: map.lanes,
  prompts: map.prompts,
  outcomes: map.outcomes,
  lifecycles: map.lifecycles,
  flows: map.flows,
  pathClasses: map.pathClasses,
  pathMeanings: map.pathMeanings,
  origins: map.origins,
  canvas: map.canvas,
  legend: map.legend,
  flow: map.flow,
  connect: map.connect,
  narrow: map.narrow,
  icons: map.icons,
  maps: maps.maps,
  matching: matching.matching,
  operators: matching.operators,
  comparisons: matching.comparisons,
  columnKinds: matching.columnKinds,
  scores: matching.scores,
  feelings: matching.feelings,
  numbers: numbers.numbers,
  outline: outline.outline,
  laneLook: structure.laneLook,
  span: structure.span,
  split: structure.split,
  picture: structure.picture,
  link: structure.link,
  header: structure.header,
  several: structure.several,
  owners: structure.owners,
  tags: structure.tags,
  gateways: structure.gateways,
  brand: structure.brand,
};
