// The language in which the page speaks: the system's, unless the person said otherwise.
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import { negotiateLanguages } from "@fluent/langneg";

/** The languages there are, each by its own name. */
export const LANGUAGES = { en: "English", de: "Deutsch" } as const;

/** One of them. */
export type Language = keyof typeof LANGUAGES;

const files = import.meta.glob<string>("../../../assets/language/*/*.ftl", { query: "?raw", import: "default", eager: true });

/** What is spoken. */
class Speech {
  #chosen = $state<Language | null>(null);
  #keep: (language: Language | null) => void = () => undefined;
  #system = $state.raw<readonly string[]>([]);

  /** What the words are in. */
  readonly language: Language = $derived(this.#chosen ?? spoken(this.#system));

  /** What numbers and dates are written as: as the system says, where it speaks the same language. */
  readonly locale: string = $derived(this.#system.find((it) => new Intl.Locale(it).language === this.language) ?? this.language);

  /** Its messages. */
  readonly bundle: FluentBundle = $derived(bundleOf(this.language, this.locale));

  constructor() {
    this.#system = systemLocales();
    window.addEventListener("languagechange", () => (this.#system = systemLocales()));
  }

  /** Takes over what the person chose, and who remembers it from now on. */
  begin(chosen: Language | null, keep: (language: Language | null) => void): void {
    this.#chosen = chosen;
    this.#keep = keep;
  }

  /** What the person chose; none follows the system. */
  get chosen(): Language | null {
    return this.#chosen;
  }

  /** Speaks this from now on; none follows the system. */
  choose(language: Language | null): void {
    this.#chosen = language;
    this.#keep(language);
  }
}

/** The one language of the page. */
export const speech = new Speech();

/** For a field in which people write: its words are checked, in their language. Everywhere else they are not. */
export function prose(): { spellcheck: true; lang: Language } {
  return { spellcheck: true, lang: speech.language };
}

/** A message in the person's language. */
export function say(id: string, variables?: Record<string, FluentVariable>): string {
  const pattern = speech.bundle.getMessage(id)?.value;
  if (!pattern) throw new Error(`“${id}” is not said in ${speech.language}`);
  return speech.bundle.formatPattern(pattern, variables);
}

/** What the person's system speaks, best first; "C" and other names that are none are passed over. */
function systemLocales(): string[] {
  return navigator.languages.flatMap((it) => {
    try {
      return Intl.getCanonicalLocales(it);
    } catch {
      return [];
    }
  });
}

/** The first of these that the page speaks too. */
function spoken(locales: readonly string[]): Language {
  return negotiateLanguages(locales, Object.keys(LANGUAGES), { defaultLocale: "en", strategy: "lookup" })[0] as Language;
}

function bundleOf(language: Language, locale: string): FluentBundle {
  // The marks that isolate what is put in are for two directions of writing; no language here has the other.
  const bundle = new FluentBundle(locale, { useIsolating: false });
  for (const [path, text] of Object.entries(files)) {
    if (path.includes(`/${language}/`)) bundle.addResource(new FluentResource(text));
  }
  return bundle;
}
