### Was die Seite auf Deutsch sagt. Anrede: „Sie“. Dieselben Wörter für dieselben Dinge:
###
###   map = Map                        stage = Phase                step = Schritt
###   lane = Spur                      card = Karte                 transition = Übergang
###   touchpoint = Touchpoint          channel = Kanal              journey = Journey
###   assumed = angenommen             observed = beobachtet        overlay = Überlagerung
###   case = Fall                      event = Ereignis             activity = Aktivität
###   log = Log                        variant, path = Variante, Weg
###   desire path = Trampelpfad        deviation = Abweichung       departure = Unterschied
###   skipped = ausgelassen            extra = zusätzlich           moved = verschoben
###   instead = stattdessen            accept = akzeptieren         off the map = abseits der Map
###   reach = Erreichen                drop-off = Abbruch           fit = Passung
###   coverage = Abdeckung             matching = Zuordnung         match rule = Zuordnungsregel
###   score = Bewertung                score rule = Bewertungsregel felt = empfunden
###   feeling = Gefühl                 insight = Einblick           outcome = Ergebnis
###   filter = Filter                  segment = Segment            share = Anteil
###   open / closed case = offener / abgeschlossener Fall           replay = Wiedergabe
###   repetition = Wiederholung        rework = Wiederholungen      proposal = Vorschlag
###   template = Vorlage               history = Verlauf            version = Version
###   as-is = Ist                      to-be = Soll
###   blueprint = Blueprint            owner = Verantwortliche       hand-off = Übergabe
###   tag = Schlagwort
###   hide = ausblenden                collapse = einklappen        split = teilen
###   merge = zusammenführen           bring back = zurückholen     sample = Beispiel

app = Desire Path

start-lead = Zeichnen Sie die Journey, die Sie geplant haben. Dann sehen Sie, welche die Menschen gehen.
start-template = Mit einer Vorlage beginnen
start-open = Datei öffnen
start-openHint = Eine Map, gespeichert als .desirepath
start-choose = Datei wählen …
start-recent = Zuletzt geöffnet
start-noRecent = Hier stehen die Maps, die Sie öffnen.
start-sample = Mit Ereignissen
start-groups-own = Eigene
start-groups-industry = Branchen
start-groups-neutral = Für jede Journey
start-removeTemplate = Vorlage { $title } löschen
start-broken = Nicht verwendbar
start-untitled = Journey ohne Titel
start-newTitle = Neue Map benennen
start-title = Titel
start-create = Map anlegen

template-save = Als Vorlage speichern
template-name = Name
template-description = Wozu dient sie?
template-descriptionHint = Ein Satz für alle, die eine Vorlage suchen.
template-withCards = Karten und Gefühle behalten
template-withCardsHint = Sonst bleibt nur, woran sie hängen.
template-kept = Phasen, Schritte, Spuren, Übergänge, Regeln und die Marke bleiben. Ereignisse nie.
template-keep = Vorlage speichern
template-saved = „{ $title }“ steht jetzt bei den Vorlagen
template-removeTitle = Diese Vorlage löschen?
template-removeHint = „{ $title }“ wird nicht mehr angeboten. Maps, die damit begonnen wurden, bleiben, wie sie sind.
template-remove = Vorlage löschen
template-cancel = Behalten

bar-library = Bibliothek
bar-where = Wo Sie sind
bar-import = Importieren
bar-export = Exportieren
bar-menu = Menü
bar-light = Hell
bar-dark = Dunkel
bar-toLight = Zu hell wechseln
bar-toDark = Zu dunkel wechseln
bar-rename = Map umbenennen

lenses-assumed = Angenommen
lenses-overlay = Überlagert
lenses-observed = Beobachtet
lenses-label = Welche Journey zu sehen ist

arrangements-journey = Journey
arrangements-blueprint = Blueprint
arrangements-label = Anordnung der Spuren
arrangements-nLeftOut =
    { $n ->
        [one] Ohne { $n } Spur
       *[other] Ohne { $n } Spuren
    }
arrangements-leftOut =
    { $n ->
        [one] Der Blueprint lässt { $n } Spur mit Gedanken und Gefühlen weg; die Journey-Ansicht zeigt sie
       *[other] Der Blueprint lässt { $n } Spuren mit Gedanken und Gefühlen weg; die Journey-Ansicht zeigt sie
    }
arrangements-shown = Ansicht: { $name }
arrangements-keepsPart = Im Blueprint bleibt eine Spur in ihrem Teil

panels-label = Seitenleiste
panels-inspector = Details
panels-paths = Pfade (Trampelpfade)
panels-deviations = Abweichung
panels-variants = Varianten
panels-insights = Einblicke
panels-segments = Segmente
panels-matching = Zuordnen
panels-noOverlay = Importieren Sie Ereignisse, um dies zu sehen.
panels-importNow = Ereignisse importieren

tabs-inspector = Details
tabs-paths = Pfade
tabs-deviations = Abweichung
tabs-variants = Varianten
tabs-insights = Einblicke
tabs-segments = Segmente
tabs-matching = Zuordnen

status-saving = Speichert …
status-zoom = Zoom
status-lost = Verbindung verloren, neuer Versuch …
status-cancel = Abbrechen
status-label = Status
status-onMap = Steht jetzt auf der Map; Strg+Z nimmt es zurück
status-removedStage =
    { $n ->
        [0] „{ $name }“ gelöscht; Strg+Z bringt die Phase zurück
        [one] „{ $name }“ mit { $n } Schritt gelöscht; Strg+Z bringt die Phase zurück
       *[other] „{ $name }“ mit { $n } Schritten gelöscht; Strg+Z bringt die Phase zurück
    }
status-undone = Rückgängig gemacht: { $label }
status-redone = Wiederhergestellt: { $label }
status-nothing = Nichts rückgängig zu machen
status-nothingToRedo = Nichts wiederherzustellen
status-emotion = Gefühl: 1 schlecht … 5 gut
status-lifted = Karte angehoben: Pfeiltasten bewegen sie, die Leertaste legt sie ab
status-dropped = Karte verschoben nach { $place }

problem-failure = Das hat nicht geklappt
problem-bug = Etwas ist schiefgegangen
problem-bugHint = Ihre Map ist unversehrt: Jede Änderung steht in der Datei, sobald sie gemacht ist.
problem-close = Schließen
problem-silent = Desire Path antwortet nicht
problem-silentHint = Ihre Map liegt sicher in ihrer Datei. Starten Sie die App neu, um weiterzuarbeiten
problem-mistaken = Die Antwort auf „{ $kind }“ war „{ $reply }“

drop-noMap = Es gibt keine Map, über die diese Ereignisse gelegt werden könnten
drop-hint = Beginnen oder öffnen Sie eine Map und ziehen Sie die Datei dann noch einmal herein

defaults-stage = Neue Phase
defaults-step = Neuer Schritt

close = Schließen

keys-single = Einzelne Tasten
keys-hint = Sie wirken, solange die Map den Fokus hat. Sind sie aus, wirken Tasten mit Strg oder Alt und ? weiter, und alle Aktionen stehen im Menü.
keys-off = aus
keys-several = Umschalt mit einer Pfeiltaste oder einem Klick wählt einen Block von Zellen aus, Strg mit einem Klick nimmt eine Karte hinzu, Ziehen über freien Grund wählt alle berührten Karten aus, und Esc hebt die Auswahl auf.

palette-title = Alle Aktionen
palette-search = Was möchten Sie tun?
palette-none = Keine Aktion heißt so

present-label = Vorführung
present-whole = Die ganze Map
present-stageOf = Phase { $n } von { $of }
present-partOf = Teil { $n } von { $of }
present-reach = { $share } erreichen sie
present-large = Große Schrift
present-byLane = Bahn für Bahn
present-byLaneHint = Die Bahnen erscheinen nacheinander (L)
present-speaker = Sprecherfenster
present-speakerHint = Öffnet Ihre Notizen in einem eigenen Fenster, nur für Ihren Bildschirm (S)
present-noSpeaker = Das Fenster ließ sich nicht öffnen. Erlauben Sie dieser Seite, Fenster zu öffnen, und versuchen Sie es noch einmal.
present-notes = Sprechernotizen
present-noNotes = Hier ist nichts notiert. Sprechernotizen schreiben Sie neben der Map: Wählen Sie eine Phase aus oder, für die ganze Map, nichts.
present-ended = Die Vorführung ist zu Ende. Dieses Fenster können Sie schließen.
present-next = Als Nächstes: { $name }
present-last = Das ist das Ende.
present-time = Uhrzeit
present-elapsed = Seit Beginn
present-larger = Größere Schrift
present-smaller = Kleinere Schrift
present-dark = Dunkler Bildschirm
present-darkHint = Zeigt dem Raum eine Weile nichts (B)
present-isDark = Der Bildschirm ist dunkel. Jede Taste zeigt die Map wieder.
present-fill = Bildschirm füllen
present-back = Zurück
present-on = Weiter
present-end = Vorführung beenden
present-hint = Während eine Map vorgeführt wird, führen ← und → oder Bild auf und Bild ab von Phase zu Phase, L lässt die Bahnen nacheinander erscheinen, S öffnet das Fenster mit Ihren Notizen, B macht den Bildschirm dunkel, ↑ und ↓ scrollen, und Esc beendet die Vorführung.

groups-edit = Bearbeiten
groups-add = Hinzufügen
groups-mark = Kennzeichnen
groups-view = Ansicht
groups-map = Map
groups-colours = Farben
groups-language = Sprache

actions-history = Verlauf und Versionen
actions-undo = Rückgängig
actions-redo = Wiederherstellen
actions-palette = Alle Aktionen
actions-keys = Alle Tasten
actions-edit = Bearbeiten
actions-remove = Löschen
actions-addCard = Karte hinzufügen
actions-addStep = Schritt hinzufügen
actions-addStage = Phase hinzufügen
actions-addLane = Spur hinzufügen: { $kind }
actions-connect = Mit einem anderen Schritt verbinden
actions-lift = Karte anheben oder ablegen
actions-emotion = Gefühl setzen
actions-feelBetter = Gefühl einen halben Punkt besser
actions-feelWorse = Gefühl einen halben Punkt schlechter
actions-optional = Optional ein oder aus
actions-repeatable = Wiederholbar ein oder aus
actions-unobservable = Kein System kann es sehen: ein oder aus
actions-start = Start ein oder aus
actions-end = Endet hier: { $outcome }
actions-notEnd = Kein Ende
actions-lifecycle = Phase gehört zu: { $name }
actions-flow = Reihenfolge in der Phase: { $name }
actions-setOwner = Verantwortliche festlegen
actions-addTag = Schlagwort hinzufügen
actions-moveLeft = Nach links
actions-moveRight = Nach rechts
actions-zoomIn = Vergrößern
actions-zoomOut = Verkleinern
actions-zoomReset = Zoom auf 100 %
actions-fit = Map einpassen
actions-fitSelection = Auswahl einpassen
actions-goToStep = Zu einem Schritt gehen …
actions-present = Map vorführen
actions-showMinimap = Übersichtskarte zeigen
actions-hideMinimap = Übersichtskarte ausblenden
actions-theme = Zwischen hell und dunkel wechseln
actions-flowTable = Flusstabelle
actions-numberHelp = Was Zahlen bedeuten
actions-deviationHelp = Was die Abweichungen bedeuten
actions-lens = Zeigen: { $name }
actions-detailMore = Mehr Wege zeigen
actions-detailLess = Weniger Wege zeigen
actions-panel = Seitenleiste: { $name }
actions-insight = Einblick: { $name }
actions-library = Zurück zur Bibliothek
actions-open = Map öffnen …
actions-newFromFile = Mit einer Datei eines anderen Programms beginnen …
actions-import = Ereignisse importieren …
actions-export = Map exportieren …
actions-acceptAll = Alle Vorschläge übernehmen
actions-accept = Das Ausgewählte akzeptieren, mit Grund …
actions-showAccepted = Akzeptierte Pfade auf der Map: ein oder aus
actions-toJourney = Journey-Ansicht zeigen
actions-toBlueprint = Blueprint-Ansicht zeigen
actions-toggleOverlay = Überlagerung ein oder aus
actions-compare = Segmente oder Zeiträume nebeneinanderstellen …
actions-endCompare = Gruppen nicht mehr nebeneinander zeigen
actions-filter = Nur bestimmte Fälle zählen …
actions-onlySelected = Nur die Fälle am Ausgewählten
actions-clearFilter = Wieder alle Fälle zählen
actions-cases = Alle Fälle zeigen
actions-nextCase = Nächster Fall
actions-previousCase = Voriger Fall
actions-replay = Fälle wiedergeben
actions-endReplay = Wiedergabe beenden
actions-discover = Map aus dem Log vorschlagen …
actions-save = Jetzt in die Datei speichern
actions-saveCopy = Kopie sichern und dort weiterarbeiten …
actions-recover = Frühere Stände von Dateien …
actions-saveTemplate = Als Vorlage speichern …
actions-coloursOfSystem = Farben: wie im System
actions-colours = Farben: { $name }
colours-light = Hell
colours-dark = Dunkel
colours-contrast = Hoher Kontrast
actions-languageOfSystem = Sprache: wie das System
actions-language = Sprache: { $name }

keyNames-Ctrl = Strg
keyNames-Shift = Umschalt
keyNames-Alt = Alt
keyNames-Escape = Esc
keyNames-Enter = Eingabe
keyNames-Space = Leertaste
keyNames-Del = Entf
keyNames-Left = Links
keyNames-Right = Rechts
keyNames-Up = Oben
keyNames-Down = Unten
