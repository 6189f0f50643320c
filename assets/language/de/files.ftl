import-title = Ereignisse importieren
import-reading = Die Datei wird angesehen …
import-file = Datei
import-format = Format
import-encoding = Kodierung
import-delimiter = Trennzeichen
import-columns = Spalten
import-sample = Erste Zeilen
import-roles = Welche Spalte was ist
import-case = Wessen Journey
import-activity = Was geschah
import-time = Wann
import-start = Wann es begann
import-lifecycle = Anfang oder Abschluss
import-none = Keine
import-choose = Wählen …
import-questions = Zu entscheiden
import-dayOrMonth = Was steht in „{ $example }“ zuerst?
import-days = Tabellenprogramme speichern Zeiten als Anzahl von Tagen. Welche Zeit ist „{ $example }“?
import-since = { $time } (Tage seit { $year })
import-century = In welchem Jahrhundert liegt das Jahr in „{ $example }“?
import-centuries-twentyFirst = 2000 bis 2099
import-centuries-twentieth = 1900 bis 1999
import-replaces =
    { $cases ->
        [one] Dies ersetzt „{ $source }“ mit dem einen Fall darin. Strg+Z bringt es zurück.
       *[other] Dies ersetzt „{ $source }“ mit den { $cases } Fällen darin. Strg+Z bringt es zurück.
    }
import-paired =
    { $pairs ->
        [one] { $pairs } Paar aus Anfang und Abschluss wurde zu einem Ereignis, das weiß, wann es begann;
       *[other] { $pairs } Paare aus Anfang und Abschluss wurden zu je einem Ereignis, das weiß, wann es begann;
    } { $alone ->
        [one] { $alone } Abschluss hat keinen Anfang und bleibt.
       *[other] { $alone } Abschlüsse haben keinen Anfang und bleiben.
    }
import-unpaired =
    { $starts ->
        [one] Weggelassen: { $starts } Anfang ohne Abschluss
       *[other] Weggelassen: { $starts } Anfänge ohne Abschluss
    } { $others ->
        [one] und { $others } Zeile anderer Art.
       *[other] und { $others } Zeilen anderer Art.
    }
import-dayFirst = Der Tag
import-monthFirst = Der Monat
import-zone = In welcher Zeitzone steht „{ $example }“?
import-import = Importieren
import-cancel = Abbrechen
import-stop = Anhalten
import-running = Import läuft …
import-nDistinct = { $n } verschieden
import-nEmpty = { $n } leer
import-kept = Ereignisse behalten
import-rows = Zeilen gelesen
import-cases = Fälle
import-filtered = Herausgefiltert
import-rejected = Nicht lesbar
import-done = Ereignisse importiert
import-doneHint = Ordnen Sie sie Schritten zu, um die Überlagerung zu sehen.
import-toMatching = Ereignisse zuordnen
import-close = Schließen
import-reason = Grund
import-where = Zeile
import-what = Was dort stand
import-doubtful = behalten, zweifelhaft
import-left = weggelassen
import-rowsKept = Zeilen, die bleiben
import-allRows = Alle Zeilen bleiben.
import-onlyAdd = Nur Zeilen behalten, in denen …
import-onlyColumn = Nur Zeilen, in denen diese Spalte
import-is = ist
import-onlyValue = diesen Wert hat
import-onlyRemove = Diese Bedingung entfernen
import-attributes = Attribute, die bleiben
import-noAttributes = Jede Spalte hat schon eine Rolle.
import-missing = Wählen Sie die Spalten für Fall, Aktivität und Zeit, und füllen Sie aus, was noch offen ist.
import-tab = Tabulator
import-auto = Wie vorgefunden
import-cancelled = Import angehalten. Nichts hat sich geändert.
import-formats-csv = CSV
import-formats-xes = XES
import-formats-xesGz = XES, gepackt
import-formats-parquet = Parquet
import-zoneHint = UTC, Europe/Amsterdam …

export-title = Map exportieren
export-format = Format
export-formats-svg = SVG, scharf in jeder Größe
export-formats-png = PNG, Pixel
export-formats-pdf = PDF, zum Drucken
export-uses-picture = Ein Bild
export-uses-document = Folien, Tabellen und Seiten
export-uses-text = Text für andere Programme
export-slides = Was darauf ist
export-deck-deck = Alle Folien
export-deck-onePager = Eine Seite für die Leitung
export-template = Firmenvorlage
export-templateNone = Keine: unser eigenes Aussehen
export-templateChoose = Firmenvorlage…
export-templateRemove = Ohne sie
export-map = Die Map
export-table = Welche Tabelle
export-tables-cards = Karten
export-tables-transitions = Übergänge
export-tables-deviations = Abweichungen
export-tables-work = Schmerzpunkte und Chancen als Aufgaben
export-leaves = Was hinausgeht
export-audience = Wer es zu sehen bekommt, und die kleinste Gruppe, von der erzählt wird
export-audiences-team = Das Team: ab 5
export-audiences-anybody = Alle: ab 10
export-owners = Wer für die Schritte verantwortlich ist
export-quotes = Was Menschen in ihren eigenen Worten denken
export-quoting-notWithdrawn = Alles außer dem, was sie verweigern
export-quoting-agreed = Nur, worin sie einwilligten
export-quoting-none = Nichts davon
export-quotesLeave = { $n ->
        [one] Ein Zitat geht hinaus
       *[other] { $n } Zitate gehen hinaus
    }{ $unasked ->
        [0] .
        [one] ; bei einem ist nicht vermerkt, ob die Person einwilligte.
       *[other] ; bei { $unasked } ist nicht vermerkt, ob die Personen einwilligten.
    }
export-quotesWithheld = { $n ->
        [one] Eines wird zurückgehalten.
       *[other] { $n } werden zurückgehalten.
    }
export-readQuotes = Zitate lesen
export-moreQuotes = und { $n } weitere
export-speakerNotes = Sprechernotizen, wo das Format Platz dafür hat
export-leftOut = Was wegbleibt:
export-formats-pptx = PowerPoint, Folien zum Bearbeiten
export-formats-html = Seite für den Browser, in sich vollständig
export-formats-json = JSON, die ganze Datei zum Wiedereinlesen
export-formats-csv = CSV, eine Tabelle der Karten
export-formats-markdown = Markdown, für ein Wiki
export-formats-mermaid = Mermaid, ein Journey-Diagramm
export-formats-cjml = CJML, ein XML für Journeys
export-formats-xlsx = Excel, zum Bearbeiten und Übernehmen
export-paper = Papier
export-papers-picture = So groß wie die Map
export-papers-slide = Folie, 16:9
export-papers-letter = Letter
export-papers-a4 = A4
export-papers-a3 = A3
export-papers-a2 = A2
export-papers-a1 = A1
export-papers-a0 = A0
export-tiles = Gedruckt auf
export-oneSheet = Ein Bogen
export-joined = { $paper }-Bögen zum Zusammensetzen
export-preview = Was geschrieben wird
export-pageSize = { $width } × { $height } mm
export-pages = { $n } Bögen, je { $width } × { $height } mm, mit Schnittmarken
export-type = Die kleinste Schrift ist { $size } pt groß.
export-tooSmall = Die kleinste Schrift ist { $size } pt groß; unter { $least } pt können sie auf Papier nur wenige lesen. Wählen Sie ein größeres Papier, oder zeigen Sie nur einen Teil der Map.
export-what = Was zu sehen ist
export-theme = Farben
export-scale = Größe
export-export = Exportieren
export-cancel = Abbrechen
export-done = { $name } ist geschrieben ({ $size }).
export-exporting = Wird geschrieben …
export-exportFiles = { $n } Dateien exportieren…
export-more = Weitere Formate zugleich
export-previewOfOne = Sie sehen diese Map als { $format }. Was jede der anderen Dateien weglässt und zurückhält, steht bei ihr, sobald sie geschrieben ist.
export-taken = { $n ->
        [one] Eine Datei dieses Namens liegt schon im Ordner: { $names }
       *[other] { $n } Dateien dieser Namen liegen schon im Ordner: { $names }
    }
export-replace = { $n ->
        [one] Ersetzen
       *[other] Alle ersetzen
    }
export-otherFolder = Anderer Ordner…
export-stop = Abbrechen
export-files = Dateien
export-allWritten = { $n ->
        [one] Eine Datei ist geschrieben.
       *[other] { $n } Dateien sind geschrieben.
    }
export-someWritten = { $written } von { $n } Dateien sind geschrieben, jede vollständig.
export-notWritten = Nicht geschrieben
export-notBegun = Nicht geschrieben: Es wurde vorher abgebrochen.

fromFile-door = Aus einem anderen Programm
fromFile-doorHint = Eine Map als JSON, eine Journey von Mermaid oder CJML
fromFile-choose = Mit einer Datei beginnen …
fromFile-title = Mit einer Datei beginnen
fromFile-reading = Die Datei wird gelesen …
fromFile-drawn = Was auf die Map kommt
fromFile-kinds-mapForm = Map als JSON
fromFile-kinds-mermaid = Journey von Mermaid
fromFile-kinds-cjml = CJML
fromFile-maps =
    { $n ->
        [one] { $n } Map
       *[other] { $n } Maps
    }
fromFile-passedOver =
    { $n ->
        [one] Nicht oder nicht so verstanden, wie sie dasteht: { $n } Zeile
       *[other] Nicht oder nicht so verstanden, wie sie dastehen: { $n } Zeilen
    }
revise-action = Änderungen aus einer Tabelle übernehmen …
revise-title = Änderungen aus einer Tabelle
revise-reading = Die Tabelle wird mit der Map verglichen …
revise-lead = „{ $file }“ neben „{ $title }“, wie sie jetzt ist. Was angekreuzt ist, kommt als ein Schritt auf die Map, der sich rückgängig machen lässt; sonst ändert sich nichts.
revise-nothing = Nichts ist anders: In der Tabelle steht, was geschrieben wurde.
revise-conflicts = Konflikte
revise-conflictsHint = In der Tabelle und auf der Map geändert. Kreuzen Sie an, was die Tabelle überschreiben soll.
revise-tables-stages = Phasen
revise-tables-steps = Schritte
revise-tables-lanes = Spuren
revise-tables-cards = Karten
revise-tables-feelings = Gefühle
revise-tables-transitions = Übergänge
revise-chosen = { $n } von { $of }
revise-added = Neu
revise-removed = Entfernt
revise-empty = nichts
revise-now = Auf der Map ist es jetzt: { $text }
revise-refused = Geht nicht: { $why }.
revise-problems =
    { $n ->
        [one] { $n } Stelle ist nicht verständlich
       *[other] { $n } Stellen sind nicht verständlich
    }
revise-problemsHint = Sie bleiben, wie sie auf der Map sind.
revise-row = Zeile { $row }:
revise-cell = Zeile { $row }, „{ $column }“:
revise-notDone = Das ging nicht
revise-cancel = Abbrechen
revise-take =
    { $n ->
        [one] { $n } Änderung übernehmen
       *[other] { $n } Änderungen übernehmen
    }
revise-done =
    { $n ->
        [one] { $n } Änderung steht auf der Map
       *[other] { $n } Änderungen stehen auf der Map
    }

# $file (text)
saved-inFile = Gespeichert · { $file }
# $file (text)
saved-soon = Hier sicher · { $file } folgt
saved-soonHint = Jede Änderung ist auf diesem Computer sicher, sobald Sie sie machen. Einen Augenblick später steht sie in der Datei.
# $file (text)
saved-onlyHere = Hier sicher, aber nicht in { $file }
# $file (text)
saved-changedElsewhere = { $file } wurde anderswo geändert
saved-ask = Was kann ich tun?
# $file (text)
saved-onlyHereTitle = Noch nicht in { $file }
saved-onlyHereHint = Nichts ist verloren: Jede Änderung ist auf diesem Computer sicher, auch wenn Sie die Map schließen. Sie kommt von selbst in die Datei, sobald diese geschrieben werden kann.
saved-again = Noch einmal versuchen
saved-copy = Kopie sichern …
# $file (text)
saved-copied = Sie arbeiten in { $file } weiter
# $file (text)
saved-changedTitle = Jemand anderes hat { $file } geändert
# $file (text)
saved-changedHint = Sie und jemand anderes haben dieselbe Datei bearbeitet. Führen Sie beides zusammen: { $file } enthält dann, was in beiden getan wurde. Oder wählen Sie, welcher Stand es sein soll; der andere bleibt als eigene Datei daneben.
saved-mine = Was ich geändert habe
saved-theirs = Was daraus geworden ist
# $file (text)
saved-kept = Der andere Stand liegt als { $file } daneben
saved-later = Später
# $file (text)
saved-onlyToReadTitle = { $file } lässt sich nur lesen
saved-onlyToReadHint = Die Datei bleibt genau so, wie die neuere Version sie geschrieben hat, auch mit dem, was diese Version nicht kennt. Deshalb wird sie auch nicht als Datei dieser Version gesichert: Teile davon würden dort fehlen.

recover-title = Frühere Stände
recover-hint = Immer wenn eine Map in ihre Datei kommt, bleibt ihr Stand auf diesem Computer aufgehoben: die letzten zehn, einer je Stunde für einen Tag und einer je Tag für einen Monat.
recover-none = Noch ist kein Stand aufgehoben.
recover-files = Dateien
recover-states = Stände
recover-gone = nicht mehr da
recover-reading = Der Stand wird gelesen …
# $maps (text), $steps (number), $cards (number)
recover-holds = { $maps }: { $steps ->
    [one] { $steps } Schritt
   *[other] { $steps } Schritte
  }, { $cards ->
    [one] { $cards } Karte
   *[other] { $cards } Karten
  }
# $added (number), $removed (number), $changed (number)
recover-since = Seither { $added } hinzugekommen, { $removed } entfernt, { $changed } geändert
recover-latest = Das ist der letzte Stand.
recover-open = Als Kopie öffnen
# $file (text)
recover-opened = Der frühere Stand ist { $file }, eine eigene Datei
recover-damaged = Beschädigt, beiseitegelegt
# $file (text)
recover-damagedHint = Diese Änderungen an { $file } waren noch nicht in der Datei, als sie beschädigt gefunden wurden. Was davon heil ist, wird als eigene Datei gesichert; was nicht, wird aufgezählt.
recover-damagedKept = Sie bleiben mindestens 90 Tage lang erhalten, an denen die App benutzt wird, oder bis Sie sie entfernen.
recover-remove = Entfernen …
recover-removeSure = Endgültig entfernen
recover-removed = Das Beschädigte ist entfernt
recover-asideShort = Beschädigte Änderungen liegen beiseite

rescue-hint = Was heil ist, lässt sich als eigene Datei sichern; die beschädigte bleibt, wie sie ist. Oder öffnen Sie einen früheren Stand.
rescue-do = Sichern, was heil ist
rescue-earlier = Frühere Stände …
rescue-title = Was heil war, ist gesichert
rescue-has =
    { $n ->
        [one] { $file } enthält { $n } Element, das lesbar war.
       *[other] { $file } enthält { $n } Elemente, die lesbar waren.
    }
rescue-withoutHistory = Was vorher getan wurde, lässt sich nicht mehr zurücknehmen: Auch das Journal ist beschädigt.
rescue-earlierKept = Ein früherer Stand, von { $time }, ist erhalten und heil: Sehen Sie im Menü unter „Frühere Stände von Dateien …“ nach, und arbeiten Sie ein, was Ihnen fehlt.
rescue-quarantine =
    { $n ->
        [one] { $n } Element ergibt keinen Sinn mehr. Es ist auf keiner Map und bleibt in der Datei erhalten:
       *[other] { $n } Elemente ergeben keinen Sinn mehr. Sie sind auf keiner Map und bleiben in der Datei erhalten:
    }

safe-bar = Sichere Ansicht
safe-hint = Die Map allein, ohne Zahlen, Bilder und Marke. Sie lässt sich ansehen und exportieren, aber nicht bearbeiten.
safe-leave = Sichere Ansicht verlassen
safe-open = In der sicheren Ansicht öffnen …
safe-title = Wie soll diese Map geöffnet werden?
safe-asUsual = Wie sonst öffnen
safe-inSafeView = In der sicheren Ansicht öffnen

fixed-newer = Nur zum Ansehen: { $file } wurde von einer neueren Version von Desire Path geschrieben und wird hier nicht bearbeitet.
fixed-safe = Nur zum Ansehen: Dies ist die sichere Ansicht. Verlassen Sie sie, um die Map zu bearbeiten.
fixed-past = Nur zum Ansehen: So war die Map. Gehen Sie zurück zu jetzt, um sie zu bearbeiten.
