### Was die Hilfe der Kommandozeile zu jedem Befehl, jeder Option und jedem Wert sagt.

help-all-json = Ein JSON-Dokument statt Text ausgeben.
help-all-data = Wo die App importierte Ereignisse aufbewahrt; sonst in ihrem eigenen Ordner.
help-all-map = Welche Map der Datei, nach ihrem Titel; wie in der App kommt zuerst die, die den Ist-Stand zeigt.
help-all-language = In welcher Sprache, en oder de; sonst in der des Systems (LC_ALL, LC_MESSAGES, LANG), und Englisch, wo es eine andere ist.
help-new = Eine neue Map beginnen.
help-templates = Die Vorlagen auflisten, oder eine Map als Vorlage behalten.
help-outline = Eine Map als Gliederung schreiben: Phasen, Schritte und Karten, eingerückt untereinander.
help-revise = Übernimmt, was sich in einer Arbeitsmappe geändert hat, die aus einer Map exportiert wurde: sagt, was sich ändern würde, und ändert es.
help-revise-workbook = Eine Arbeitsmappe, die mit der Endung .xlsx exportiert und bearbeitet wurde.
help-revise-dryRun = Sagt nur, was sich ändern würde, und ändert nichts.
help-revise-withConflicts = Macht auch Änderungen an dem, was sich auf der Map inzwischen geändert hat; sonst werden sie genannt und ausgelassen.
help-names-workbook = ARBEITSMAPPE
help-maps = Die Maps einer Datei auflisten; daneben eine Soll-Map zeichnen, eine umbenennen oder löschen.
help-import = Ein Log mit Ereignissen einlesen und über die Map legen.
help-match = Sagen, welche Ereignisse welchen Schritt zeigen.
help-overlay = Ausgeben, was über der Map beobachtet wurde.
help-compare = Segmente nebeneinander stellen und sagen, worin sie sich unterscheiden.
help-insights = Nach Mustern in den Journeys fragen.
help-cases = Die Fälle hinter einer Zahl auflisten.
help-case = Einen Fall vom ersten bis zum letzten Ereignis erzählen.
help-discover = Eine erste Map allein aus dem Log vorschlagen.
help-replay = Fenster für Fenster zählen, wie viele Fälle unterwegs sind, wie die Wiedergabe sie zeigt.
help-history = Die Zeitpunkte einer Map auflisten: was wann getan wurde, und wie sie heißen.
help-diff = Sagen, was zwischen zwei Zeitpunkten anders wurde, oder was auf einer Map anders ist als auf einer zweiten, oder in einer anderen Datei.
help-merge = Eine Kopie der Datei einarbeiten, die getrennt bearbeitet wurde: Danach enthält die Datei, was in beiden getan wurde; das lässt sich zurücknehmen. Die Kopie bleibt, wie sie ist.
help-export = Die Map als Bild, Seite oder Tabelle oder für ein anderes Programm schreiben; oder mehrere Dateien in einen Ordner.
help-rescue = Sichern, was von einer beschädigten Datei heil ist, in eine neue; die beschädigte bleibt, wie sie ist.
help-rescue-out = Die neue Datei, die es noch nicht gibt.
help-serve = Die App für einen Browser auf diesem Rechner bereitstellen.
help-all-file = Die Datei der Map.
help-history-name = Wie die Map in ihrem jetzigen Stand heißen soll.
help-diff-from = Der frühere Zeitpunkt: seine Nummer, oder der Name der Version.
help-diff-to = Der spätere Zeitpunkt; ohne Angabe jetzt.
help-diff-maps = Stattdessen zwei Maps nach ihren Titeln: was auf der zweiten anders ist.
help-diff-with = Stattdessen eine andere Datei: was dort anders ist.
help-merge-other = Die Kopie: eine andere Datei, die von dieser kopiert wurde oder von der diese stammt.
help-merge-prefer = Was gilt, wo beide dasselbe geändert haben; das andere bleibt im Journal.
help-merge-dryRun = Sagen, was anders würde, und nichts ändern.
help-values-prefer-later = was später geändert wurde
help-values-prefer-mine = was die Datei sagt
help-values-prefer-theirs = was die Kopie sagt
help-new-out = Die Datei, die entstehen soll; es darf sie noch nicht geben.
help-new-template = Womit begonnen wird, eine Vorlage der App oder eine eigene; „templates“ listet sie auf.
help-new-from = Eine Map in einer Datei: die Austauschform (JSON), eine Journey von Mermaid oder CJML.
help-new-outline = Ein Text, dessen Zeilen Phasen, Schritte und Karten sind, eingerückt untereinander.
help-new-title = Wie die Map heißt; sonst wie die Datei.
help-templates-save = Die Map dieser Datei als eigene Vorlage behalten; ihre Ereignisse bleiben draußen.
help-templates-title = Wie die Vorlage heißt; sonst wie die Datei.
help-templates-description = Wozu sie dient.
help-templates-withCards = Auch Karten und Gefühle behalten, nicht nur, wohin sie gehören.
help-templates-remove = Diese eigene Vorlage löschen.
help-match-accept = Die Vorschläge annehmen, die mindestens so ähnlich sind (0 bis 1).
help-match-rules = Ereignisse dieses Namens zeigen diesen Schritt; mehrmals möglich.
help-overlay-unmapped = Wie Ereignisse gelesen werden, die keine Regel trifft; sonst wie die Map es sagt.
help-overlay-allVariants = Alle Varianten statt der dreißig häufigsten ausgeben.
help-which-only = Nur Fälle mit dieser Bedingung, als JSON (siehe docs/overlay-json.md).
help-which-segments = Nur Fälle dieses Segments; mehrmals möglich.
help-which-from = Nur Fälle, die an diesem Tag (UTC) oder später beginnen.
help-which-before = Nur Fälle, die vor diesem Tag (UTC) beginnen.
help-which-has = Nur Fälle mit einem Ereignis, das in dieser Spalte diesen Wert hat; mehrmals möglich.
help-which-contains = Nur Fälle, in denen dieser Schritt vorkommt; mehrmals möglich.
help-beside-segments = Ein bis fünf Segmente; die anderen werden mit dem ersten verglichen, eines allein mit allen Übrigen.
help-beside-day = Stattdessen die Fälle, die vor diesem Tag (UTC) beginnen, und die, die an ihm oder später beginnen.
help-beside-points = Der kleinste Unterschied, der bemerkenswert heißt, in Prozentpunkten.
help-beside-person = Die Spalte, die Personen nennt, wo eine Person mehrere Fälle hat: Unterschiede haben dann ein zweites Intervall, für das Personen gezogen werden.
help-insights-kind = Wonach.
help-insights-channel = Für contacts: die Spalte, die den Kanal eines Ereignisses nennt; sonst die wahrscheinlichste.
help-insights-again = Für contacts: dasselbe noch einmal innerhalb so vieler Tage.
help-insights-switch = Für contacts: danach ein anderer Kanal innerhalb so vieler Tage.
help-insights-pingPong = Für contacts: hin und zurück innerhalb so vieler Tage.
help-insights-silence = Für contacts: ein Wiederkommen nach so vielen Tagen Stille.
help-insights-source = Für coverage: die Spalte, die Quellen unterscheidet; sonst die wahrscheinlichste.
help-insights-journeys = Für typical: wie viele Journeys, 1 bis 9.
help-insights-reaching = Das Ergebnis, für outcome und effects: Fälle, die diesen Schritt erreichen. Ohne Angabe ein Schritt, von dem die Map sagt, dass mit ihm das Ziel erreicht ist.
help-insights-outcome = Das Ergebnis als Bedingung in JSON, wie bei --only.
help-cases-figure = Nur die Fälle, die diese Zahl zählt, als JSON.
help-cases-skip = Wie viele übersprungen werden.
help-cases-limit = Wie viele höchstens, bis 500.
help-replay-fromZero = Jeder Fall beginnt bei null, statt in echter Zeit.
help-case-id = Die Kennung des Falls im Log.
help-discover-file = Die Datei einer Map mit einem Log.
help-discover-activities = Anteil der Fälle, in denen etwas vorkommen muss, um ein Schritt zu werden.
help-discover-paths = Anteil der Fälle, deren ganzer Weg gezeichnet werden soll.
help-discover-draw = Den Vorschlag in der Datei zeichnen, anstelle der Schritte, die da sind; Rückgängig nimmt das zurück.
help-serve-file = Die Datei einer Map, die gleich geöffnet wird.
help-serve-port = Der Port; sonst ein freier.
help-serve-template = Mit dieser Vorlage eine Map beginnen, wo noch keine offen war und keine Datei genannt ist.
help-export-out = Die Datei, die entstehen soll: Ihre Endung nennt das Format: svg, png, pdf, pptx, xlsx, html, json, csv, md, mmd oder xml.
help-export-into = Der Ordner, in den mehrere Dateien geschrieben werden, jede nach dem Titel ihrer Map benannt.
help-export-formats = Als was, für --into: eines oder mehrere von svg, png, pdf, pptx, xlsx, html, json, csv, md, mmd, xml.
help-export-allMaps = Jede Map der Datei schreiben, jede als Dateien für sich; JSON enthält alle in einer.
help-export-replace = Dateien gleichen Namens ersetzen; ohne dies wird nichts geschrieben, wo es eine schon gibt.
help-export-saved = Die Map so zeigen wie diese gespeicherte Ansicht.
help-export-lens = Welche Journey zu sehen ist; sonst die Überlagerung, wo es Ereignisse gibt.
help-export-view = In welcher Reihenfolge die Spuren stehen; eine Map ohne Gedanken und Gefühle, aber mit dem, was vor und hinter den Kulissen geschieht, ist sonst ein Blueprint.
help-export-without = Eine Spur, die wegbleibt, nach ihrem Namen; mehrmals möglich.
help-export-tag = Abblenden, was keines dieser Schlagwörter hat; mehrmals möglich.
help-export-owner = Abblenden, wofür niemand von diesen verantwortlich ist; mehrmals möglich.
help-export-saying = Abblenden, was dies nicht enthält.
help-export-only = Die Schritte weglassen, an denen alles abgeblendet ist.
help-export-theme = Hell oder dunkel. Eine dunkle Seite ist es für alle; eine helle zeigt sich so, wie das System der Lesenden es mag.
help-export-scale = Pixel je CSS-Pixel, für PNG.
help-export-paper = Auf welchem Papier, für PDF: picture, slide, letter, a4, a3, a2, a1 oder a0.
help-export-tiles = Auf kleinere Bögen (a4 oder a3) gedruckt, die man zusammensetzt, für PDF.
help-export-slides = Was darauf ist, für PPTX, PDF, SVG und PNG: deck (alle Folien oder die Map) oder one-pager (eine Seite für die Leitung).
help-export-templateFile = Die Firmenvorlage für Folien (.potx oder .pptx): ihre Größe, Farben, Schriften, Layouts und ihr Logo.
help-export-table = Welche Tabelle, für CSV: cards (Karten), transitions (Übergänge), deviations (Abweichungen) oder work (Schmerzpunkte und Chancen als Aufgaben).
help-export-detail = Wie viel des Beobachteten neben den gezeichneten Wegen zu sehen ist, 0 bis 1.
help-export-below = Eine andere Map der Datei, nach ihrem Titel, darunter im selben Bild.
help-export-audience = Wer es zu sehen bekommt: team (ab 5 Fällen) oder anybody, also alle (ab 10 Fällen).
help-export-without-owners = Weglassen, wer für die Schritte verantwortlich ist.
help-export-quotes = Was Menschen in ihren eigenen Worten denken: alles außer dem Verweigerten (all), nur mit Einwilligung (agreed) oder nichts davon (none).
help-export-without-speaker-notes = Weglassen, was beim Vorführen gesagt werden soll.
help-import-log = Das Log: CSV, XES, XES.gz oder Parquet.
help-import-case = Die Spalte, die sagt, zu wessen Journey ein Ereignis gehört.
help-import-activity = Die Spalte, die sagt, was geschah.
help-import-time = Die Spalte, die sagt, wann es geschah oder endete.
help-import-start = Die Spalte, die sagt, wann es begann.
help-import-lifecycle = Die Spalte, die Beginn und Abschluss unterscheidet; die beiden einer Aktivität werden ein Ereignis.
help-import-daysSince = Von wann an Zeiten zählen, die Anzahlen von Tagen sind.
help-import-century = Zu welchem Jahrhundert zweistellige Jahre gehören.
help-import-only = Nur Zeilen behalten, in denen diese Spalte diesen Wert hat; mehrmals möglich.
help-import-zone = Die Zeitzone von Zeiten ohne eigene: UTC, Europe/Berlin.
help-import-first = Was in einem Datum wie 3/4/2026 zuerst kommt.
help-import-encoding = Zeichenkodierung, wo die erkannte falsch ist: windows-1252.
help-import-delimiter = Trennzeichen der Felder, wo das erkannte falsch ist.
help-maps-file = Die Datei.
help-maps-toBe = Neben der Map eine Soll-Map dieses Titels zeichnen, als ihre Kopie.
help-maps-detail = Diesen Schritt der Map im Detail zeichnen, auf einer neuen Map darunter.
help-maps-rename = Der Map einen anderen Titel geben.
help-maps-remove = Die Map löschen, mit allem, was auf ihr gezeichnet ist.
help-values-kindRework = Was im selben Fall noch einmal geschieht, und ob die Map das erlaubt.
help-values-kindContacts = Wie Kontakte einander folgen, in der Zeit und über Kanäle.
help-values-kindTypical = Welche wenigen Journeys für alle stehen.
help-values-kindFeelings = Wie es denen ging, die gefragt wurden, neben dem Angenommenen.
help-values-kindStageTimes = Wie lange Fälle von Phase zu Phase und im Ganzen brauchen.
help-values-kindOverTime = Erreichen, Passung und Abweichungen nach der Woche, in der Fälle beginnen.
help-values-kindOutcome = Was mit einem Ergebnis einhergeht.
help-values-kindEffects = Womit jede Abweichung und jeder Trampelpfad einhergeht: wie lange Fälle dauern, und mit ihrem Ergebnis.
help-values-kindCoverage = Wie viel des Logs die Regeln treffen, nach Quelle und im Lauf der Zeit; immer des ganzen Logs.
help-values-unmappedKeep = Als Touchpoints abseits der Map.
help-values-unmappedIgnore = Gar nicht; gezählt werden sie trotzdem.
help-values-lensAssumed = Was das Team gezeichnet hat.
help-values-lensOverlay = Beides.
help-values-lensObserved = Was beobachtet wurde.
help-values-viewJourney = Wie das Team sie gelegt hat.
help-values-viewBlueprint = Wie in einem Service-Blueprint, mit den drei Linien zwischen seinen Teilen.
help-values-themeLight = Dunkle Schrift auf hellem Grund.
help-values-themeDark = Helle Schrift auf dunklem Grund.
help-values-paperPicture = Eine Seite, so groß wie das Bild.
help-values-paperSlide = Eine Folie, 16:9.
help-values-daysSinceOf1900 = Fast alle.
help-values-daysSinceOf1904 = Manche von einem Mac.
help-values-centuryNineteen = 26 ist 1926.
help-values-centuryTwenty = 26 ist 2026.
help-names-folder = ORDNER
help-names-title = TITEL
help-names-language = SPRACHE
help-names-file = DATEI
help-names-out = ZIEL
help-names-id = KENNUNG
help-names-kind = FRAGE
help-names-from = VON
help-names-to = BIS
help-names-template = VORLAGE
help-names-description = BESCHREIBUNG
help-names-likeness = ÄHNLICHKEIT
help-names-eventStep = EREIGNIS=SCHRITT
help-names-columnValue = SPALTE=WERT
help-names-condition = BEDINGUNG
help-names-date = DATUM
help-names-step = SCHRITT
help-names-column = SPALTE
help-names-days = TAGE
help-names-share = ANTEIL
help-names-figure = ZAHL
help-names-zone = ZEITZONE
help-names-lane = SPUR
help-names-words = WÖRTER
help-names-points = PUNKTE
help-names-unmapped = LESART
help-names-lens = SICHT
help-names-view = ANORDNUNG
help-names-tag = SCHLAGWORT
help-names-owner = NAME
help-names-theme = FARBEN
help-names-scale = MASSSTAB
help-names-paper = PAPIER
help-names-table = TABELLE
help-names-sheets = BÖGEN
help-names-detail = ANTEIL
help-names-encoding = KODIERUNG
help-names-delimiter = ZEICHEN
help-app = Customer-Journey-Maps mit den beobachteten Journeys darüber, ohne Fenster.
help-usage = Aufruf:
help-commands = Befehle
help-command = BEFEHL
help-arguments = Argumente
help-options = Optionen
help-someOptions = [OPTIONEN]
help-example = Beispiel:
help-print = Sagen, wie dieser Befehl gebraucht wird.
help-version = Sagen, welche Version das ist.
help-printOf = Sagen, wie ein Befehl gebraucht wird.
help-standard = [Standard: { $value }]
help-setting = [auch durch die Variable { $value }]

help-examples-new =
    desirepath new laden.desirepath --template retail
    desirepath new bon.desirepath --from map.json
    desirepath new workladen.desirepath --outline notizen.txt

help-examples-templates =
    desirepath templates --json
    desirepath templates --save laden.desirepath --title "Unsere Läden" --with-cards
    desirepath templates --remove "Unsere Läden"

help-examples-outline =
    desirepath outline laden.desirepath > laden.txt
    desirepath new kopie.desirepath --outline laden.txt

help-examples-maps =
    desirepath maps laden.desirepath --to-be "Laden im nächsten Jahr"
    desirepath maps laden.desirepath --map "Laden im nächsten Jahr" --remove

help-examples-revise =
    desirepath export laden.desirepath laden.xlsx
    desirepath revise laden.desirepath laden.xlsx --dry-run
    desirepath revise laden.desirepath laden.xlsx --json

help-examples-import =
    desirepath import laden.desirepath ereignisse.csv --case client_id --activity event --time timestamp --zone UTC
    desirepath import bon.desirepath bon.xes.gz --where lifecycle:transition=complete

help-examples-match =
    desirepath match laden.desirepath
    desirepath match laden.desirepath --accept 0.8 --rule "cart=Ich fülle den Warenkorb"

help-examples-overlay =
    desirepath overlay laden.desirepath --json --unmapped keep
    desirepath overlay laden.desirepath --from 2026-03-01 --where channel=web --contains "Ich bezahle"
    desirepath overlay laden.desirepath --segment "Mitglieder"

help-examples-compare =
    desirepath compare laden.desirepath --segments Mitglieder,Gäste --json
    desirepath compare laden.desirepath --segments Mitglieder --points 5
    desirepath compare laden.desirepath --day 2026-05-01

help-examples-insights =
    desirepath insights laden.desirepath rework
    desirepath insights laden.desirepath contacts --channel source --again 3
    desirepath insights laden.desirepath outcome --reaching "Ich bezahle"
    desirepath insights laden.desirepath typical --journeys 5 --segment "Mitglieder" --json

help-examples-cases =
    desirepath cases laden.desirepath --figure '{ "{" }"type":"fitting"{ "}" }' --limit 20
    desirepath cases laden.desirepath --only '{ "{" }"type":"isOpen"{ "}" }' --json

help-examples-case =
    desirepath case laden.desirepath c-1017 --json

help-examples-discover =
    desirepath discover laden.desirepath --activities 0.05 --paths 0.8
    desirepath discover laden.desirepath --draw

help-examples-replay =
    desirepath replay laden.desirepath --json
    desirepath replay laden.desirepath --from-zero --segment "Mitglieder"

help-examples-history =
    desirepath history laden.desirepath --json
    desirepath history laden.desirepath --name "Nach dem Workshop"

help-examples-rescue =
    desirepath rescue shop.desirepath "shop (gerettet).desirepath"

help-examples-diff =
    desirepath diff laden.desirepath "Nach dem Workshop"
    desirepath diff laden.desirepath 12 40 --json
    desirepath diff laden.desirepath --maps "Laden" "Laden im nächsten Jahr"
    desirepath diff laden.desirepath --with laden-von-jo.desirepath

help-examples-merge =
    desirepath merge laden.desirepath laden-von-jo.desirepath --dry-run
    desirepath merge laden.desirepath laden-von-jo.desirepath --prefer theirs
    git config merge.desirepath.driver "desirepath merge %A %B"
    git config diff.desirepath.textconv "desirepath outline"

help-examples-export =
    desirepath export laden.desirepath laden.svg
    desirepath export laden.desirepath laden.png --lens assumed --theme dark --scale 3
    desirepath export laden.desirepath laden.svg --view blueprint
    desirepath export laden.desirepath aufgaben.csv --table work
    desirepath export laden.desirepath bezahlen.svg --saying bezahlen --without Gefühl --only
    desirepath export laden.desirepath recht.svg --saved "Was die Rechtsabteilung sehen muss"
    desirepath export laden.desirepath nebeneinander.svg --segments Mitglieder,Gäste
    desirepath export laden.desirepath --into geteilt --as pdf,pptx,html --all-maps

help-examples-serve =
    desirepath serve laden.desirepath --port 4747
