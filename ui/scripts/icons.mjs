// Writes assets/icons/lucide.json from the icons of Lucide: the page, the pictures and the files share one list of them.
//
// An icon is lines in a square of 24, two wide with round ends, as one path of the absolute commands M L C A Z.
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const lucide = join(import.meta.dirname, "../node_modules/@lucide/svelte");
const target = join(import.meta.dirname, "../../assets/icons");

/** Our name of each icon, and Lucide's where it is another one, in groups as they are shown. */
const GROUPS = {
  channels: {
    phone: "", headset: "", email: "mail", letter: "mail-open", chat: "message-circle", conversation: "messages-square", textMessage: "message-square-text",
    chatbot: "bot", videoCall: "video", microphone: "mic", website: "globe", search: "", socialMedia: "share-2", notification: "bell", advertisement: "megaphone",
    newspaper: "", television: "tv", qrCode: "",
  },
  devices: {
    smartphone: "", tablet: "", laptop: "", computer: "monitor", app: "app-window", printer: "", cardReader: "credit-card-reader", screen: "presentation",
    database: "",
  },
  places: {
    shop: "store", house: "", office: "building", authority: "landmark", warehouse: "", hospital: "", school: "", hotel: "", reception: "concierge-bell",
    door: "door-open", place: "map-pin", map: "",
  },
  travel: { car: "", bus: "", train: "train-front", plane: "", bicycle: "bike", truck: "", route: "", luggage: "" },
  things: {
    parcel: "package", shoppingCart: "", shoppingBag: "", gift: "", key: "key-round", tool: "wrench", meal: "utensils", coffee: "", medicine: "pill",
    treatment: "stethoscope", idea: "lightbulb", lock: "", protection: "shield-check",
  },
  documents: {
    document: "file-text", form: "clipboard-list", checklist: "list-checks", signature: "", receipt: "receipt-text", book: "book-open", folder: "", idCard: "", ticket: "",
    picture: "image", chart: "chart-column", certificate: "award",
  },
  money: { creditCard: "", cash: "banknote", coins: "", wallet: "", discount: "badge-percent" },
  time: { clock: "", calendar: "", waiting: "hourglass", timer: "", repeat: "" },
  people: { person: "user", people: "users", agreement: "handshake", help: "life-buoy" },
  actions: {
    click: "mouse-pointer-click", logIn: "", download: "", write: "pencil", done: "circle-check", cancel: "circle-x", warning: "triangle-alert", question: "circle-question-mark",
    information: "info", rating: "star", recommendation: "thumbs-up", settings: "", scan: "scan-line", return: "undo-2",
  },
};

/** How many numbers each command of a path takes. */
const TAKES = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7, z: 0 };

/** The commands of a path with their numbers; the flags of an arc may stand without anything between. */
function commands(d) {
  const all = [];
  let rest = d.trim();
  let command = "";
  const take = (pattern) => {
    const [found, value] = new RegExp(`^[\\s,]*(${pattern})`).exec(rest) ?? [];
    if (found === undefined) throw new Error(`this is no path: ${d}`);
    rest = rest.slice(found.length);
    return value;
  };
  while (rest.trim() !== "") {
    if (/^[\s,]*[a-z]/i.test(rest)) command = take("[A-Za-z]");
    const kind = command.toLowerCase();
    const numbers = Array.from({ length: TAKES[kind] }, (_, at) => Number(take(kind === "a" && (at === 3 || at === 4) ? "[01]" : "[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:e[-+]?\\d+)?")));
    all.push([command, numbers]);
    if (kind === "m") command = command === "m" ? "l" : "L";
  }
  return all;
}

/** A path of the absolute commands M L C A Z alone. */
function absolute(d) {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  /** The last control point: what a smooth curve mirrors. */
  let mirrored = null;
  const parts = [];
  const write = (command, ...numbers) => parts.push(command + numbers.map((it) => String(Math.round(it * 1000) / 1000 + 0)).join(" "));
  for (const [command, numbers] of commands(d)) {
    const kind = command.toLowerCase();
    const [dx, dy] = command === kind ? [x, y] : [0, 0];
    const at = numbers.map((it, place) => it + (place % 2 === 0 ? dx : dy));
    let control = null;
    if (kind === "m") [x, y] = [startX, startY] = at;
    else if (kind === "l") [x, y] = at;
    else if (kind === "h") x = at[0];
    else if (kind === "v") y = numbers[0] + dy;
    else if (kind === "a") [x, y] = [numbers[5] + dx, numbers[6] + dy];
    else if (kind === "z") [x, y] = [startX, startY];
    if (kind === "m") write("M", x, y);
    else if (kind === "a") write("A", ...numbers.slice(0, 5), x, y);
    else if (kind === "z") write("Z");
    else if (kind === "c" || kind === "s") {
      const first = kind === "c" ? at.slice(0, 2) : (mirrored?.cubic ?? [x, y]);
      const [second, end] = [at.slice(-4, -2), at.slice(-2)];
      write("C", ...first, ...second, ...end);
      [x, y] = end;
      control = { cubic: [2 * x - second[0], 2 * y - second[1]] };
    } else if (kind === "q" || kind === "t") {
      const middle = kind === "q" ? at.slice(0, 2) : (mirrored?.square ?? [x, y]);
      const end = at.slice(-2);
      const towards = ([fromX, fromY]) => [fromX + (2 / 3) * (middle[0] - fromX), fromY + (2 / 3) * (middle[1] - fromY)];
      write("C", ...towards([x, y]), ...towards(end), ...end);
      [x, y] = end;
      control = { square: [2 * x - middle[0], 2 * y - middle[1]] };
    } else write("L", x, y);
    mirrored = control;
  }
  return parts.join(" ");
}

/** Any element of an icon as a path. */
function path([kind, a]) {
  const n = (name) => Number(a[name] ?? 0);
  const round = (x, y, rx, ry) => `M${x - rx} ${y}A${rx} ${ry} 0 1 1 ${x + rx} ${y}A${rx} ${ry} 0 1 1 ${x - rx} ${y}Z`;
  const lines = (points) => `M${points.trim().split(/[\s,]+/).join(" ")}`;
  switch (kind) {
    case "path":
      return a.d;
    case "line":
      return `M${n("x1")} ${n("y1")}L${n("x2")} ${n("y2")}`;
    case "circle":
      return round(n("cx"), n("cy"), n("r"), n("r"));
    case "ellipse":
      return round(n("cx"), n("cy"), n("rx"), n("ry"));
    case "polyline":
      return lines(a.points);
    case "polygon":
      return `${lines(a.points)}Z`;
    case "rect": {
      const [x, y, w, h] = [n("x"), n("y"), n("width"), n("height")];
      const r = Math.min(Number(a.rx ?? a.ry ?? 0), w / 2, h / 2);
      if (r === 0) return `M${x} ${y}h${w}v${h}h${-w}Z`;
      const corner = (toX, toY) => `a${r} ${r} 0 0 1 ${toX} ${toY}`;
      return `M${x + r} ${y}h${w - 2 * r}${corner(r, r)}v${h - 2 * r}${corner(-r, r)}h${2 * r - w}${corner(-r, -r)}v${2 * r - h}${corner(r, -r)}Z`;
    }
    default:
      throw new Error(`an icon has a ${kind}, which is not known here`);
  }
}

function drawn(name) {
  const text = readFileSync(join(lucide, "dist/icons", `${name}.svelte`), "utf8");
  const [, data] = /const iconData = (.*);\n/.exec(text);
  // The data is written as an object of JavaScript with names in quotes or without.
  const { node } = JSON.parse(data.replace(/([{,]\s*)([A-Za-z][\w-]*):/g, '$1"$2":'));
  return node.map((it) => absolute(path(it))).join(" ");
}

const known = (key, name) => name || key.replace(/[A-Z]/g, (it) => `-${it.toLowerCase()}`);
const groups = Object.entries(GROUPS).map(([group, icons]) => {
  const lines = Object.entries(icons).map(([key, name]) => `    ${JSON.stringify(key)}: ${JSON.stringify(drawn(known(key, name)))}`);
  return `  ${JSON.stringify(group)}: {\n${lines.join(",\n")}\n  }`;
});
writeFileSync(join(target, "lucide.json"), `{\n${groups.join(",\n")}\n}\n`);
copyFileSync(join(lucide, "LICENSE"), join(target, "LICENSE-lucide.txt"));
