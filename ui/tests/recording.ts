// What the session answers in the page's own tests.
import type { Notice, Reply, Request } from "../src/bindings";
import { ReplayTransport } from "../src/transport/replay";
import { openProject, overlay } from "./fixture";

/** A host with a map open, or with none. */
export function host(isOpen = true): ReplayTransport {
  const editTogether = (): Reply => ({ type: "editTogether", revision: 7 });
  const edit = (): Reply => ({ type: "edit", revision: 7 });
  return new ReplayTransport({
    hello: {
      reply: {
        type: "hello",
        templates: [
          { name: "blank", title: "Blank lifecycle", description: "Consideration, purchase and post-purchase, ready to fill.", group: "neutral", hasSampleLog: false, problem: null },
          { name: "retail", title: "Retail", description: "A shopper’s way from need to help, with a month of events.", group: "industry", hasSampleLog: true, problem: null },
        ],
        recent: [{ file: "f1", name: "Coffee.desirepath", location: "Library/Coffee.desirepath" }],
        open: isOpen ? openProject() : null,
        told: null,
      },
    },
    speak: { reply: { type: "speak", undo: "rename step", redo: null } },
    templatePicture: { reply: { type: "templatePicture", picture: { width: 800, height: 400, groups: [] } } },
    edit: { reply: edit },
    editTogether: { reply: editTogether },
    undo: { reply: { type: "undo", label: "rename step" } },
    redo: { reply: { type: "redo", label: null } },
    setView: { reply: { type: "setView" } },
    closeProject: { reply: { type: "closeProject" } },
    newProject: { reply: { type: "newProject", open: openProject() }, notices: [{ type: "projectOpened", open: openProject() } satisfies Notice] },
    pickFile: { reply: (request: Request): Reply => ({ type: "pickFile", picked: [request.type === "pickFile" ? request.purpose.type : "", "shop.csv"] }) },
    previewImport: {
      reply: {
        type: "previewImport",
        preview: {
          format: "csv", encoding: "windows-1252", delimiter: ";", nBytes: 1234567,
          columns: [
            { name: "customer", nDistinct: 1434, nEmpty: 0, examples: ["c-001"], looksLike: "identifier" },
            { name: "event", nDistinct: 12, nEmpty: 0, examples: ["search"], looksLike: "category" },
            { name: "at", nDistinct: 9000, nEmpty: 3, examples: ["03/04/2026 10:15"], looksLike: "time" },
            { name: "device", nDistinct: 2, nEmpty: 0, examples: ["phone"], looksLike: "category" },
          ],
          sample: [["c-001", "search", "03/04/2026 10:15", "phone"], ["c-001", "compare", "03/04/2026 10:21", "phone"], ["c-002", "search", "03/04/2026 11:02", "desktop"]],
          guess: {
            case: { column: 0, reason: "named like a person, and its values repeat" },
            activity: { column: 1, reason: "a few names again and again" },
            time: { column: 2, reason: "its values are points in time" },
            start: null,
            lifecycle: null,
          },
          questions: [{ type: "dayOrMonthFirst", example: "03/04/2026 10:15" }, { type: "whichZone", example: "03/04/2026 10:15" }],
        },
      },
    },
    import: {
      reply: { type: "import", job: 4 },
      notices: [
        { type: "jobEnded", job: 4, outcome: { type: "imported", report: { nRows: 9123, nEvents: 9120, nFiltered: 0, nRejected: 3, lifeCycle: null, nCases: 1434, problems: [{ reason: "no time", rejected: true, nRows: 3, places: [{ row: 812, text: "c-044;search;;phone" }, { row: 1020, text: "c-051;pay;;phone" }] }] } } },
      ],
    },
    suggestMatches: {
      reply: {
        type: "suggestMatches",
        suggestions: [
          { activity: "read_review", nEvents: 1100, step: "s2", likeness: 0.8, reason: "“read review” is like “I read reviews”" },
          { activity: "pay", nEvents: 900, step: "s5", likeness: 0.7, reason: "“pay” is in “I pay”" },
        ],
      },
    },
    explain: {
      reply: {
        type: "explain",
        explanation: {
          title: "Reach of “I compare”", reading: "1,194 of 1,434 cases (83 %)", background: [], definition: "Cases with at least one event that shows this step, of all cases in scope.",
          numerator: ["cases with “I compare”", 1194], denominator: ["cases in scope", 1434], interval: "81.3 % to 85.1 % (Wilson, 95 %)",
          filter: null, details: [["Events", "1,500"], ["Begin here", "0"]], caution: "12 cases are still open.", lacksRule: false,
        },
      },
    },
    export: { reply: { type: "export", job: 5, taken: [] } },
    cancelJob: { reply: { type: "cancelJob" } },
    openProject: { reply: { type: "openProject", open: openProject() }, notices: [{ type: "projectOpened", open: openProject() }] },
  });
}

export { overlay };
