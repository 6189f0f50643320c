history-label = Verlauf der Map
history-slider = Zeitpunkt
history-earlier = Früher
history-later = Später
history-now = Zurück zu jetzt
history-close = Verlauf schließen
history-restoreAll = Alles davon zurückholen
history-panel = Verlauf
history-back = Zurück zur Seitenleiste
history-asItWas = Die Map, wie sie war
history-asItIs = Die Map, wie sie jetzt ist
history-name = Diese Version benennen
history-rename = Diese Version umbenennen
history-versionName = Name der Version
history-placeholder = Nach dem Workshop
history-save = Speichern
history-versions = Benannte Versionen
history-noVersions = Benennen Sie einen Zeitpunkt, um ihn wiederzufinden und die Map später damit zu vergleichen.
history-compare = Mit jetzt vergleichen
history-unnamed = ohne Namen
history-since = Seit „{ $version }“
history-lead = Bewegen Sie den Schieber unten, um die Map zu sehen, wie sie war. Was sich seitdem geändert hat, ist auf ihr markiert, steht hier und lässt sich zurückholen.
history-nDifferences =
    { $n ->
        [0] Nichts ist anders
        [one] { $n } Änderung
       *[other] { $n } Änderungen
    }
history-more = und { $n } weitere
history-broughtBack = Es ist wieder, wie es war
history-wentBack = Die Map ist wieder, wie sie war; Rückgängig nimmt das zurück
history-kinds-added = Seitdem hinzugekommen
history-kinds-removed = Seitdem gelöscht
history-kinds-moved = Seitdem verschoben
history-kinds-changed = Seitdem geändert
history-signs-added = +
history-signs-removed = −
history-signs-moved = ↔
history-signs-changed = ~
history-restoreKinds-added = Wieder löschen
history-restoreKinds-removed = Zurückholen
history-restoreKinds-moved = Zurückschieben
history-restoreKinds-changed = Machen, wie es war
history-things-map = Map
history-things-stage = Phase
history-things-step = Schritt
history-things-lane = Spur
history-things-card = Karte
history-things-picture = Bild
history-things-emotion = Gefühl
history-things-transition = Übergang
history-things-rule = Zuordnungsregel
history-things-log = Log
history-things-segment = Segment
history-things-scoreRule = Bewertungsregel
history-things-acceptance = Akzeptiertes
history-things-view = Ansicht
history-things-brand = Marke
history-things-font = Schrift
history-did =
    { $kind ->
        [began] Begonnen
        [undid] Rückgängig gemacht: { $label }
        [redid] Wiederhergestellt: { $label }
       *[did] { $label }
    }
history-differs = { $field } ist anders
history-field = { $field }: { $before } → { $after }
history-nothing = nichts
history-yes = ja
history-no = nein
history-ignore = ausgelassen
history-keep = behalten
history-fields-name = Name
history-fields-title = Titel
history-fields-text = Text
history-fields-stage = Phase
history-fields-step = Schritt
history-fields-last = Letzter Schritt
history-fields-lane = Spur
history-fields-kind = Art
history-fields-choices = Auswahl
history-fields-chart = Gezeichnet als
history-fields-hidden = Ausgeblendet
history-fields-pinned = Bleibt im Blick
history-fields-collapsed = Schmale Zeile
history-fields-speakerNotes = Sprechernotizen
history-fields-lifecycle = Wo sie liegt
history-fields-flow = Ihre Schritte folgen einander
history-fields-optional = Optional
history-fields-repeatable = Wiederholbar
history-fields-unobservable = Kein System kann es sehen
history-fields-start = Journeys beginnen hier
history-fields-end = Journeys enden hier
history-fields-branch = Zweig
history-fields-experienceOwner = Verantwortlich für das Erlebnis
history-fields-contentOwner = Verantwortlich für den Inhalt
history-fields-channelOwner = Verantwortlich für Kanal oder System
history-fields-tags = Schlagwörter
history-fields-icon = Symbol
history-fields-consent = Einwilligung
history-fields-touchpoint = Touchpoint
history-fields-origin = Auf der Map als
history-fields-condition = Gegangen, wenn
history-fields-expectedTime = Erwartete Zeit
history-fields-expectedPermille = Erwarteter Anteil
history-fields-halfSteps = Gefühl
history-fields-word = Wort
history-fields-image = Bild
history-fields-unmatched = Nicht zugeordnete Ereignisse
history-fields-linkNewSteps = Neue Schritte werden verknüpft
history-fields-counting = Wie gezählt wird
history-fields-persona = Persona
history-fields-scenario = Szenario
history-fields-goal = Ziel
history-fields-expectation = Erwartungen
history-fields-scope = Umfang
history-fields-trigger = Beginnt, wenn
history-fields-status = Status
history-fields-version = Version
history-fields-date = Stand
history-fields-target = Schritt
history-fields-matcher = Ereignisse
history-fields-reading = Lesart
history-fields-departure = Was akzeptiert ist
history-fields-reason = Grund
history-fields-from = Von
history-fields-to = Nach
history-fields-detailOf = Zeichnet im Detail
history-fields-joined = Teilt Ereignisse und Regeln mit
history-fields-lens = Welche Journey zu sehen ist
history-fields-arrangement = Anordnung
history-fields-without = Weggelassene Spuren
history-fields-owners = Verantwortliche
history-fields-only = Andere Schritte weggelassen
history-fields-logo = Logo
history-fields-accent = Akzentfarbe
history-fields-typeface = Schrift
history-fields-place = Wo es steht
history-fields-source = Ereignisse
history-fields-stages = Farben der Phasen

merge-title = Beides zusammenführen
merge-hint = Ihre Map enthält dann, was in beiden Kopien getan wurde. Das ist eine Änderung: Strg+Z nimmt sie zurück. { $file } im jetzigen Stand bleibt bei den früheren Ständen erhalten.
merge-hintCopy = Ihre Map enthält dann auch, was in { $file } getan wurde. Das ist eine Änderung: Strg+Z nimmt sie zurück. { $file } bleibt, wie es ist.
merge-nothing = Es wird nichts anders: Ihre Map enthält schon alles.
merge-clashes =
    { $n ->
        [one] { $n } Stelle wurde in beiden geändert, jeweils anders:
       *[other] { $n } Stellen wurden in beiden geändert, jeweils anders:
    }
merge-clashesHint = Es gilt die spätere Änderung. Wählen Sie die andere, wo Sie sie möchten; was nicht gilt, bleibt im Journal.
merge-mine = Hier
merge-theirs = Dort
merge-removed = gelöscht
merge-changed = geändert und behalten
merge-leftOut =
    { $n ->
        [one] { $n } Element hat neben dem, was in der anderen Kopie gezeichnet wurde, keinen Platz und entfällt:
       *[other] { $n } Elemente haben neben dem, was in der anderen Kopie gezeichnet wurde, keinen Platz und entfallen:
    }
merge-differences =
    { $n ->
        [one] { $n } Stelle wird hier anders
       *[other] { $n } Stellen werden hier anders
    }
merge-removesMuch = Fast ein Drittel Ihrer Map oder mehr würde entfallen, weil es in der anderen Kopie gelöscht wurde. Sehen Sie nach, ob das gewollt war.
merge-hoursAhead =
    { $n ->
        [one] Die Uhr des anderen Rechners ging { $n } Stunde vor: Wo beide dasselbe geändert haben, gilt die dortige Änderung als die spätere.
       *[other] Die Uhr des anderen Rechners ging { $n } Stunden vor: Wo beide dasselbe geändert haben, gelten die dortigen Änderungen als die späteren.
    }
merge-do = Zusammenführen
merge-looking = Beide Kopien werden verglichen …
merge-done = { $file } ist eingearbeitet. Strg+Z nimmt es zurück.
merge-both = Beides zusammenführen …
merge-pick = Andere Kopie einarbeiten …
merge-kinds-added = neu hier
merge-kinds-removed = entfällt
merge-kinds-moved = steht woanders
merge-kinds-changed = ändert sich
