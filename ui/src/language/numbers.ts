// Numbers, shares and times in words.
import type { ExpectedTime, Share } from "../bindings";

/** The person's language; "C" and other names that are none become English. */
export const locale: string = (() => {
  try {
    return Intl.getCanonicalLocales(navigator.language)[0] ?? "en";
  } catch {
    return "en";
  }
})();

const whole = new Intl.NumberFormat(locale);
const one = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
const hundredths = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
const tenths = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const full = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "medium", timeZone: "UTC", hourCycle: "h23" });
const day = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" });

/** "1,434". */
export function count(n: number): string {
  return whole.format(n);
}

/** "41 %"; a dash where nothing is known. Small shares keep a decimal, so that some is never none. */
export function percent(value: number | null): string {
  if (value === null) return "–";
  const percents = value * 100;
  if (percents > 0 && percents < 0.1) return "< 0.1 %";
  if (percents < 100 && percents >= 99.5) return "> 99 %";
  return `${percents < 9.95 ? one.format(percents) : whole.format(Math.round(percents))} %`;
}

/** "2.5": with as many of two decimals as it needs. */
export function decimal(n: number): string {
  return hundredths.format(n).replace("-", "−");
}

/** "41 %" of a share. */
export function share(it: Share): string {
  return percent(it.value);
}

/** "+3.4", "−0.5": a difference of shares in points of a percentage. */
export function points(difference: number): string {
  const value = tenths.format(Math.abs(difference) * 100);
  if (Math.abs(difference) < 0.0005) return value;
  return difference > 0 ? `+${value}` : `−${value}`;
}

/** "96.9": a share in hundredths without their sign. */
export function hundreds(value: number | null): string {
  return value === null ? "–" : tenths.format(value * 100);
}

/** "588 of 1,434". */
export function base(it: Share): string {
  return `${count(it.k)} of ${count(it.n)}`;
}

/** "9 min", "2 d 4 h": the two largest units, as the session spells times too. */
export function duration(seconds: number): string {
  if (seconds < 0) return `−${duration(-seconds)}`;
  if (seconds < 1) return seconds === 0 ? "0 s" : "< 1 s";
  if (Math.round(seconds) < 60) return `${Math.round(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  const hours = Math.floor(minutes / 60);
  const days = Math.floor(hours / 24);
  if (hours === 0) return `${minutes} min`;
  if (days === 0) return pair(hours, "h", minutes % 60, "min");
  if (days < 10) return pair(days, "d", hours % 24, "h");
  return days < 730 ? `${days} d` : `${Math.floor(days / 365)} y`;
}

/** Exactly so many seconds, by units: "1 d 2 h", as the session spells statements too. */
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
  if (it.leastS === null) return it.mostS === null ? "" : `within ${spelled(it.mostS)}`;
  const least = spelled(it.leastS);
  if (it.mostS === null) return `at least ${least}`;
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
  return it === null ? "" : `${it / 10} %`;
}

/** "2 Mar 2026, 09:00:05 UTC": the zone in which logs are kept. */
export function moment(microseconds: number): string {
  return `${full.format(microseconds / 1000)} UTC`;
}

/** The day of a time in microseconds since 1970. */
export function date(microseconds: number): string {
  return day.format(microseconds / 1000);
}

/** "1.2 MB". */
export function bytes(n: number): string {
  if (n < 1000) return `${n} B`;
  if (n < 1e6) return `${one.format(n / 1e3)} kB`;
  return `${one.format(n / 1e6)} MB`;
}

/** "+0.5", "−2", "0". */
export function feeling(halfSteps: number): string {
  const value = one.format(Math.abs(halfSteps) / 2);
  if (value === "0") return value;
  return halfSteps > 0 ? `+${value}` : `−${value}`;
}

/** The same of a mean from −1 to +1. */
export function felt(mean: number): string {
  return feeling(4 * mean);
}

function pair(large: number, unit: string, small: number, smallUnit: string): string {
  return small === 0 ? `${large} ${unit}` : `${large} ${unit} ${small} ${smallUnit}`;
}
