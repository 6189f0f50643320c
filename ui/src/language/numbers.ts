// Numbers, shares and times in words.
import type { ExpectedTime, Share } from "../bindings";
import { speech } from "./speech.svelte";
import { words } from "./words";

/** How one locale writes numbers and dates. */
function formatsOf(locale: string) {
  return {
    whole: new Intl.NumberFormat(locale),
    one: new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }),
    hundredths: new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }),
    tenths: new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
    thousandths: new Intl.NumberFormat(locale, { minimumFractionDigits: 3, maximumFractionDigits: 3 }),
    full: new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "medium", timeZone: "UTC", hourCycle: "h23" }),
    here: new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "medium", hourCycle: "h23" }),
    day: new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" }),
    weekday: new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" }),
  };
}

/** They are slow to make. */
const made = new Map<string, ReturnType<typeof formatsOf>>();

function formats(): ReturnType<typeof formatsOf> {
  const { locale } = speech;
  const found = made.get(locale) ?? formatsOf(locale);
  made.set(locale, found);
  return found;
}

/** Between a number and its sign, which stay on one line. */
const TOGETHER = "\u00a0";

/** "1,434". */
export function count(n: number): string {
  return formats().whole.format(n);
}

/** "41 %"; a dash where nothing is known. Small shares keep a decimal, so that some is never none. */
export function percent(value: number | null): string {
  if (value === null) return "–";
  const percents = value * 100;
  if (percents > 0 && percents < 0.1) return `<${TOGETHER}${formats().one.format(0.1)}${TOGETHER}%`;
  if (percents < 100 && percents >= 99.5) return `>${TOGETHER}99${TOGETHER}%`;
  const { one, whole } = formats();
  return `${percents < 9.95 ? one.format(percents) : whole.format(Math.round(percents))}${TOGETHER}%`;
}

/** "2.5": with as many of two decimals as it needs. */
export function decimal(n: number): string {
  return formats().hundredths.format(n).replace("-", "−");
}

/** "41 %" of a share. */
export function share(it: Share): string {
  return percent(it.value);
}

/** "+3.4", "−0.5": a difference of shares in points of a percentage. */
export function points(difference: number): string {
  const value = formats().tenths.format(Math.abs(difference) * 100);
  if (Math.abs(difference) < 0.0005) return value;
  return difference > 0 ? `+${value}` : `−${value}`;
}

/** "96.9": a share in hundredths without their sign. */
export function hundreds(value: number | null): string {
  return value === null ? "–" : formats().tenths.format(value * 100);
}

/** "588 of 1,434". */
export function base(it: Share): string {
  return words.numbers.of(it.k, it.n);
}

/** "9 min", "2 d 4 h": the two largest units. */
export function duration(seconds: number): string {
  const text = words.numbers;
  if (seconds < 0) return `−${duration(-seconds)}`;
  if (seconds < 1) return seconds === 0 ? text.seconds(0) : text.underSecond;
  if (Math.round(seconds) < 60) return text.seconds(Math.round(seconds));
  const minutes = Math.round(seconds / 60);
  const hours = Math.floor(minutes / 60);
  const days = Math.floor(hours / 24);
  if (hours === 0) return text.minutes(minutes);
  if (days === 0) return minutes % 60 === 0 ? text.hours(hours) : `${text.hours(hours)} ${text.minutes(minutes % 60)}`;
  if (days < 10) return hours % 24 === 0 ? text.days(days) : `${text.days(days)} ${text.hours(hours % 24)}`;
  return days < 730 ? text.days(days) : text.years(Math.floor(days / 365));
}

/** Exactly so many seconds, by the units a person may type in any language: "1 d 2 h". */
export function spelled(seconds: number): string {
  let rest = seconds;
  const parts: string[] = [];
  for (const [unitS, unit] of [[86400, "d"], [3600, "h"], [60, "min"], [1, "s"]] as const) {
    if (rest >= unitS) parts.push(`${Math.floor(rest / unitS)} ${unit}`);
    rest %= unitS;
  }
  return parts.length === 0 ? "0 s" : parts.join(" ");
}

/** "within 2 d", "1–3 d", "at least 4 h": what a person may type to say the same. */
export function expectedTime(it: ExpectedTime | null): string {
  if (!it) return "";
  if (it.leastS === null) return it.mostS === null ? "" : words.numbers.within(spelled(it.mostS));
  const least = spelled(it.leastS);
  if (it.mostS === null) return words.numbers.atLeast(least);
  const most = spelled(it.mostS);
  const [number, unit] = least.split(/ (.*)/);
  return most.split(/ (.*)/)[1] === unit ? `${number}–${most}` : `${least} – ${most}`;
}

/** "09:30" of minutes after midnight, as a field for times wants it. */
export function clock(minutes: number): string {
  const two = (n: number) => String(n).padStart(2, "0");
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}

/** Minutes after midnight of what a field for times holds; null where it holds nothing. */
export function minutes(time: string): number | null {
  const [hours, rest] = time.split(":").map(Number);
  return hours === undefined || rest === undefined ? null : hours * 60 + rest;
}

/** "33.3 %" of thousandths; nothing where nothing is said. */
export function permille(it: number | null): string {
  return it === null ? "" : `${formats().one.format(it / 10)} %`;
}

/** "2 Mar 2026, 09:00:05 UTC": the zone in which logs are kept. */
export function moment(microseconds: number): string {
  return `${formats().full.format(microseconds / 1000)} UTC`;
}

/** "2 Mar 2026, 10:00:05": when somebody did something, by the clock on their wall, from milliseconds since 1970. */
export function clockTime(milliseconds: number): string {
  return formats().here.format(milliseconds);
}

/** The day of a time in microseconds since 1970. */
export function date(microseconds: number): string {
  return formats().day.format(microseconds / 1000);
}

/** "1.2 MB". */
export function bytes(n: number): string {
  if (n < 1000) return `${n} B`;
  if (n < 1e6) return `${formats().one.format(n / 1e3)} kB`;
  return `${formats().one.format(n / 1e6)} MB`;
}

/** "+0.5", "−2", "0". */
export function feeling(halfSteps: number): string {
  const value = formats().one.format(Math.abs(halfSteps) / 2);
  if (value === "0") return value;
  return halfSteps > 0 ? `+${value}` : `−${value}`;
}

/** The same of a mean from −1 to +1. */
export function felt(mean: number): string {
  return feeling(4 * mean);
}

/** "0.042", "< 0.001": how likely chance is. */
export function probability(p: number): string {
  const { thousandths } = formats();
  return p < 0.001 ? `< ${thousandths.format(0.001)}` : thousandths.format(p);
}

/** "2.5", "0.04", "12": how many times as often. */
export function times(n: number): string {
  const { hundredths, tenths, whole } = formats();
  if (n >= 9.95) return whole.format(Math.round(n));
  return n < 0.1 ? hundredths.format(n) : tenths.format(n);
}

/** "Monday" to "Sunday". */
export function weekdays(): string[] {
  // The fifth of January 1970 was a Monday.
  return Array.from({ length: 7 }, (_, index) => formats().weekday.format((4 + index) * 86_400_000));
}
