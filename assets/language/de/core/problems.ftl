### Warum etwas mit einer Datei, einem Datenträger oder der App nicht ging, und was zu tun ist.

document-missing = { $path } ist nicht da
document-missingHint = vielleicht wurde die Datei verschoben oder umbenannt; wählen Sie sie noch einmal
document-exists = { $path } gibt es schon
document-existsHint = wählen Sie einen anderen Namen
document-notADatabase = { $path } ist kein Projekt von Desire Path
document-otherProgram = { $path } gehört zu einem anderen Programm
document-notADatabaseHint = wählen Sie eine Datei, die auf .desirepath endet; Daten werden stattdessen importiert
document-otherStructure = ein anderes Programm hat den Aufbau von { $path } verändert
document-otherStructureHint = öffnen Sie eine Kopie von vor dieser Änderung
document-cutOff = { $path } ist abgeschnitten: Es fehlen { $n } Byte
document-cutOffHint = vielleicht wurde sie nicht zu Ende kopiert oder synchronisiert; holen Sie sie noch einmal
document-newer = { $path } wurde von einer neueren Version von Desire Path gespeichert (Form { $found }, diese Version kennt bis { $known })
document-newerHint = aktualisieren Sie Desire Path, um sie zu öffnen
# $needs (text)
document-newerNeedsHint = aktualisieren Sie Desire Path auf Version { $needs } oder neuer, um sie zu öffnen; in ihr wurde nichts geändert
# $path (text)
document-onlyToRead = { $path } lässt sich hier nur lesen: Eine neuere Version von Desire Path hat die Datei geschrieben
# $path (text), $needs (text)
document-onlyToReadNeeds = { $path } lässt sich hier nur lesen: Eine neuere Version von Desire Path hat die Datei geschrieben, bearbeiten kann sie Version { $needs } oder neuer
document-onlyToReadHint = ansehen, vorführen und exportieren können Sie die Datei hier; um sie zu bearbeiten, aktualisieren Sie Desire Path
# $path (text), $n (number)
document-otherProject = { $path } ist ein anderes Projekt, keine Kopie von diesem
document-otherProjectHint = nur Kopien einer Datei lassen sich zusammenführen; öffnen Sie es, um Teile daraus zu kopieren
document-tooLarge = { $path } ist größer als { $n } MB; so groß ist kein Projekt
document-tooLargeHint = die Datei ist vielleicht beschädigt oder soll Schaden anrichten; öffnen Sie eine andere Kopie
document-tooSlow = das Lesen dieser Projektdatei dauert zu lange
# $path (text)
document-changedElsewhere = jemand anderes hat { $path } geändert, seit die Datei hier geöffnet wurde
document-changedElsewhereHint = führen Sie beides zusammen, oder wählen Sie, welchen Stand die Datei haben soll; verloren geht nichts
# $path (text)
document-notReadBack = { $path } enthält nicht, was gerade hineingeschrieben wurde
document-locked = dieses Projekt ist in einem anderen Fenster offen
document-lockedHint = schließen Sie es dort, oder arbeiten Sie an einer Kopie
document-readOnly = diese Datei oder ihr Ordner darf nicht geschrieben werden
document-readOnlyHint = sichern Sie eine Kopie in einem Ordner, in den Sie schreiben dürfen
document-diskFull = auf dem Datenträger ist kein Platz mehr
document-diskFullHint = schaffen Sie Platz und versuchen Sie es noch einmal; sonst ist nichts verloren
document-disk = der Datenträger konnte nicht gelesen oder beschrieben werden
document-diskHint = prüfen Sie, ob Datenträger oder Netzlaufwerk verbunden sind, und wiederholen Sie es
document-damaged = diese Projektdatei ist beschädigt: { $what }
document-damagedHint = öffnen Sie einen früheren Stand („Frühere Stände von Dateien“ im Menü), oder sichern Sie mit `desirepath rescue DATEI ZIEL`, was heil ist
document-rescued = Eine beschädigte Datei retten
document-rescuedStrange = es ergibt keinen Sinn
document-rescuedGone = wozu es gehört, ist verloren
document-rescuedOtherwise = ein anderer Stand davon ist in der geretteten Datei, und nichts sagt, welcher der spätere war
document-outOfStep = die Projektdatei wurde inzwischen von einem anderen Programm geändert
document-outOfStepHint = öffnen Sie das Projekt noch einmal
document-database = die Projektdatei konnte nicht benutzt werden
store-io = der Ordner der importierten Logs konnte nicht benutzt werden: { $error }
store-ioHint = Prüfen Sie, ob noch Platz ist und ob Sie in den Ordner schreiben dürfen
store-sqlite = das importierte Log konnte nicht geschrieben oder gelesen werden: { $error }
store-sqliteHint = Prüfen Sie, ob noch Platz ist, und importieren Sie die Datei noch einmal
store-diskFull = auf dem Datenträger ist kein Platz mehr für das importierte Log
store-diskFullHint = Schaffen Sie Platz, und importieren Sie die Datei noch einmal
store-badId = „{ $id }“ kann nicht die Kennung eines Logs sein
store-badIdHint = Nehmen Sie nur Buchstaben, Ziffern, - und _
store-missing = das importierte Log ist nicht mehr da
store-importAgain = Importieren Sie die Datei noch einmal
store-damaged = das importierte Log ist beschädigt: { $what }
store-tooOld = das importierte Log stammt aus einer Vorabversion von Desire Path
store-tooNew = das importierte Log stammt aus einer neueren Version von Desire Path
store-tooNewHint = Aktualisieren Sie Desire Path, oder importieren Sie die Datei noch einmal
paper-tooLarge = das Bild hätte { $width } × { $height } Pixel; höchstens { $most } je Seite gehen
paper-tooLargeHint = Wählen Sie einen kleineren Maßstab, oder exportieren Sie es als SVG, das keine Grenze hat.
paper-scale = ein Maßstab von { $scale } lässt sich nicht zeichnen
paper-scaleHint = Wählen Sie einen über 0, zum Beispiel 2.
paper-pixels = aus der Map konnten keine Pixel werden: { $reason }
paper-pixelsHint = Exportieren Sie sie stattdessen als SVG.
paper-tiles = ein Bogen lässt sich nur aus kleineren zusammensetzen
paper-tilesHint = Wählen Sie Bögen, die kleiner sind als das Papier, A4 oder A3.
paper-onePageOfTiles = die eine Seite lässt sich nicht aus mehreren Bögen zusammensetzen
paper-onePageOfTilesHint = Wählen Sie ein Papier ohne kleinere Bögen; was auf einen Blick zu lesen sein soll, steht auf einem.
paper-pages = aus der Map konnten keine Seiten werden: { $reason }
paper-pagesHint = Exportieren Sie sie stattdessen als SVG.
paper-slides = aus der Map konnten keine Folien werden: { $reason }
paper-slidesHint = Exportieren Sie sie stattdessen als PDF.
template-unreadable = die Firmenvorlage lässt sich nicht als Präsentation lesen
template-unreadableHint = Wählen Sie eine .pptx- oder .potx-Datei, die sich in PowerPoint öffnen lässt, oder speichern Sie sie dort neu.
template-locked = die Firmenvorlage ist mit einem Kennwort gesperrt oder stammt aus einem sehr alten Programm
template-lockedHint = Öffnen Sie sie in PowerPoint und speichern Sie sie ohne Kennwort als .potx.
template-tooLarge = die Firmenvorlage ist größer, als Vorlagen sind
template-tooLargeHint = Wählen Sie eine Vorlage ohne Folien und Filme, oder verkleinern Sie ihre Bilder in PowerPoint.
template-strict = die Firmenvorlage wurde als „Strict Open XML-Präsentation“ gespeichert
template-strictHint = Öffnen Sie sie in PowerPoint und speichern Sie sie als „PowerPoint-Vorlage (.potx)“.
template-noLayout = kein Layout der Firmenvorlage hat einen Platz für einen Titel
template-noLayoutHint = Fügen Sie ihr in PowerPoint das Layout „Nur Titel“ hinzu, oder wählen Sie eine andere Vorlage.
template-noRoom = die Folien der Firmenvorlage lassen unter ihren Titeln keinen Platz
template-noRoomHint = Schaffen Sie in PowerPoint auf dem Layout „Titel und Inhalt“ Platz, oder wählen Sie eine andere Vorlage.
template-picturesLeftOut =
    { $n ->
        [one] 1 Bild der Firmenvorlage fehlt; übernommen werden PNG, JPEG, GIF, EMF und WMF
       *[other] { $n } Bilder der Firmenvorlage fehlen; übernommen werden PNG, JPEG, GIF, EMF und WMF
    }
template-shown = Die eine Seite, wie sie auf der Firmenvorlage steht, auf Folien von { $width } × { $height } mm; die Titel der anderen Folien stehen an derselben Stelle.
template-typefaces = Hier ist sie in unserer Schrift gezeichnet; die Schriften der Folien sind { $names }.
template-notDrawn = { $n ->
        [one] Eine Form oder ein Bild der Vorlage ist hier nicht gezeichnet; auf den Folien steht es.
       *[other] { $n } Formen oder Bilder der Vorlage sind hier nicht gezeichnet; auf den Folien stehen sie.
    }
paper-notAPicture = das ist kein Bild, das gezeigt werden kann: { $reason }
paper-notAPictureHint = Wählen Sie eine PNG-, JPEG- oder SVG-Datei.
paper-noArea = es hat keine Fläche
paper-tooManyShapes = es hat mehr Formen, als behalten werden
paper-tooManyShapesHint = Vereinfachen Sie es, oder speichern Sie es als PNG-Datei.
paper-empty = es ist nichts darin, was gezeigt werden kann
paper-tooManyBytes = es hat mehr als 20 MB
paper-tooManyPixels = es hat mehr als 60 Millionen Pixel
paper-otherKind = es ist weder PNG noch JPEG noch SVG
paper-unreadable = seine Pixel sind nicht lesbar
job-reading = { $name } wird gelesen
job-writing = { $name } wird geschrieben
paper-notSaved = das Bild konnte nicht gespeichert werden: { $error }
paper-notSavedHint = Prüfen Sie, ob noch Platz ist und ob in den Ordner geschrieben werden darf.
problem-noSuchMap = diese Map gibt es im Projekt nicht
problem-cancelled = der Vergleich wurde abgebrochen
problem-notComparedHint = Öffnen Sie die Map noch einmal, und versuchen Sie es erneut.
problem-stopped = angehalten: nichts hat sich geändert
problem-bug = bei uns ist etwas schiefgegangen; Ihre Map ist unversehrt
problem-bugHint = Arbeiten Sie weiter. Geschieht es noch einmal, schließen Sie die Map und öffnen Sie sie neu.
problem-notUnderstood = die Anfrage wurde nicht verstanden: { $error }
problem-notUnderstoodHint = Ihre Map ist unversehrt. Schließen Sie Desire Path hier, und öffnen Sie es wieder.
problem-atFile = „{ $path }“ konnte nicht gelesen oder geschrieben werden: { $error }
problem-atFileHint = Prüfen Sie, ob der Ordner da ist, ob Sie darin schreiben dürfen und ob noch Platz ist, und versuchen Sie es noch einmal.
problem-nothingOpen = keine Map ist offen
problem-nothingOpenHint = Beginnen Sie eine neue Map, oder öffnen Sie zuerst eine Datei.
problem-io = die Datei konnte nicht geschrieben oder gelesen werden: { $error }
problem-ioHint = Prüfen Sie, ob der Ordner da ist, ob Sie darin schreiben dürfen und ob noch Platz ist, und versuchen Sie es noch einmal.
problem-noNumber = diese Zahl gibt es nicht mehr
problem-noNumberHint = Map oder Daten haben sich inzwischen geändert; sehen Sie die neue Zahl an.
problem-noLog = über dieser Map liegen noch keine Ereignisse
problem-noLogHint = Importieren Sie zuerst ein Log mit Ereignissen.
problem-nameTooLong = dieser Name ist zu lang: { $length } Zeichen, Platz ist für { $most }
problem-nameTooLongHint = Kürzen Sie ihn.
problem-copyChangedAgain = die andere Kopie wurde noch einmal geändert
problem-copyChangedAgainHint = Sehen Sie nach, was jetzt anders ist, und führen Sie dann zusammen.
problem-past = das ist die Map, wie sie war
problem-pastHint = Gehen Sie zurück zu jetzt, um sie zu ändern, oder holen Sie diesen Stand zurück.
problem-mapNotYet = diese Map gab es noch nicht
problem-mapNotYetHint = Wählen Sie einen späteren Zeitpunkt, oder gehen Sie zu der Map, aus der sie entstand.
problem-noMoment = diesen Zeitpunkt gibt es im Verlauf dieser Map nicht
problem-noMomentHint = Sehen Sie noch einmal in den Verlauf.
problem-noStepForCards = Karten brauchen einen Schritt, an dem sie stehen
problem-noStepForCardsHint = Wählen Sie zuerst einen Schritt aus.
problem-onlyCards = das sind Karten, und es gibt keinen Schritt für sie
problem-onlyCardsHint = Beginnen Sie mit einer Phase oder einem Schritt.
problem-outlineHint = Bitte: { $hint }.
problem-outlineEmpty = die Gliederung sagt noch nichts
problem-outlineEmptyHint = Schreiben Sie eine Phase in eine Zeile, und ihre Schritte eingerückt darunter.
problem-workbookChanged = die Tabelle oder die Map hat sich geändert, seit Sie die Änderungen angesehen haben
problem-workbookChangedHint = Sehen Sie sie noch einmal an und übernehmen Sie sie dann.
problem-noCase = es gibt keinen Fall „{ $id }“
problem-noCaseHint = Schlagen Sie ihn in der Liste der Fälle nach.
problem-nothingDiscovered = nichts in diesem Log kann ein Schritt werden
problem-nothingDiscoveredHint = Importieren Sie ein Log mit Ereignissen, die Namen haben.
problem-notCopied = keine dieser Maps ist eine Kopie der anderen
problem-notCopiedHint = Zeichnen Sie eine Soll-Map aus der, die zeigt, wie es ist.
problem-mapNotHere = diese Map ist nicht da
problem-mapNotHereHint = Wählen Sie eine der Maps der Datei.
problem-noFolder = es gibt keinen Ordner „{ $folder }“
problem-noFolderHint = Legen Sie ihn zuerst an, oder wählen Sie einen anderen Ort.
problem-groups = { $n } Gruppen lassen sich nicht vergleichen
problem-groupsHint = Wählen Sie eine bis fünf: Eine einzelne wird mit allen Übrigen verglichen.
problem-brokenTemplate = die Vorlage „{ $name }“ kann nicht verwendet werden: { $why }
problem-templateUnread = was sie von sich sagt, konnte nicht gelesen werden: { $error }
problem-templateSenseless = was sie von sich sagt, ergibt keinen Sinn: { $error }
problem-templateNewer = ein neueres Desire Path hat sie gespeichert
problem-templateMapMissing = ihre Map ist nicht da
problem-brokenTemplateHint = Löschen Sie sie, oder legen Sie eine heile Kopie an ihre Stelle im Vorlagenordner der App.
problem-noMapInIt = es ist keine Map darin
problem-noDataFolder = dieser Rechner nennt keinen Ordner für die Daten eines Programms
problem-noDataFolderHint = Nennen Sie einen mit der Umgebungsvariablen DESIRE_PATH_DATA.
problem-templateNameless = eine Vorlage braucht einen Namen
problem-templateNamelessHint = Sagen Sie, wie sie heißt.
problem-templateTooLong = das ist zu lang für eine Vorlage
problem-templateTooLongHint = Der Name hat Platz für 200 Zeichen, die Beschreibung für 2.000.
problem-templateShips = „{ $name }“ gehört zur App
problem-templateShipsHint = Nur eigene Vorlagen lassen sich löschen.
problem-noTemplate = es gibt keine Vorlage namens „{ $name }“
problem-noTemplateHint = Die Vorlagen heißen: { $names }.
problem-fileUnknown = diese Datei ist nicht mehr bekannt
problem-fileUnknownHint = Wählen Sie die Datei noch einmal.
problem-mapGone = diese Map ist nicht mehr da
problem-noMapForm = Aus „{ $name }“ wird keine Map: { $error }
problem-noMapInFile = in „{ $name }“ ist keine Map
problem-noMapInFileHint = Beginnen Sie eine neue Map, oder öffnen Sie eine andere Datei.

# $name (text)
saved-copyOfTheirs = { $name } (anderswo geändert)
# $name (text)
saved-copyOfMine = { $name } (meine Änderungen)
# $name (text)
saved-earlierState = { $name } (früherer Stand)
# $name (text)
saved-rescued = { $name } (gerettet)
# $file (text)
problem-putAside = Änderungen an { $file }, die noch nicht in der Datei waren, wurden auf diesem Computer beschädigt gefunden und beiseitegelegt
problem-putAsideHint = sichern Sie als eigene Datei, was davon heil ist („Frühere Stände von Dateien“ im Menü führt sie auf), oder entfernen Sie sie dort; die offene Map zeigt die Datei, wie sie ist
problem-settingsDamaged = was die App sich von Ihren Vorlieben merkt, war beschädigt
# $name (text)
problem-settingsDamagedHint = alle Einstellungen und die Liste der letzten Dateien beginnen neu; was da war, liegt als { $name } daneben
problem-settingsNotKept = Einstellungen lassen sich auf diesem Computer nicht behalten
problem-settingsNotKeptHint = prüfen Sie, ob der Datenordner der App beschrieben werden darf und auf dem Datenträger Platz ist; bis dahin ist am Ende vergessen, was Sie einstellen
problem-notRemembered = die Dateien sind geschrieben, aber { $file } merkt sich nicht, was hinausging: { $why }
problem-notRememberedHint = ein späterer Export wird nicht mit diesem verglichen. Exportieren Sie noch einmal, sobald sich die Map sichern lässt
# $file (text)
problem-restless = beim letzten Mal ist Desire Path mit { $file } nicht zur Ruhe gekommen
problem-restlessHint = die App endete, bevor die Map gezeichnet war; von der Datei ist nichts verloren. Die sichere Ansicht zeigt die Map ohne Zahlen, Bilder und Marke
problem-safeView = in der sicheren Ansicht wird nichts bearbeitet
problem-safeViewHint = verlassen Sie die sichere Ansicht, um die Map zu bearbeiten
