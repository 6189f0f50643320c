### Was die Kommandozeile sagt: ihre Berichte und was nicht stimmt.
cli-unreadable = „{ $path }“ kann nicht gelesen werden: { $error }
cli-unreadableHint = Es sollte eine Textdatei in UTF-8 sein.
cli-unexpected = auf die Anfrage kam eine Antwort, die nicht zu ihr gehört
cli-unexpectedHint = Bitte melden Sie das mit dem Befehl, den Sie eingegeben haben.

cli-made =
    { $path }: eine Map mit { $steps ->
        [one] { $steps } Schritt
       *[other] { $steps } Schritten
    } in { $stages ->
        [one] { $stages } Phase
       *[other] { $stages } Phasen
    }

cli-mapOf =
    { $title }: { $steps ->
        [one] { $steps } Schritt
       *[other] { $steps } Schritte
    } in { $stages ->
        [one] { $stages } Phase
       *[other] { $stages } Phasen
    }
cli-inDetail = , „{ $step }“ im Detail
cli-whichMap = es fehlt, welche Map gelöscht werden soll
cli-whichMapHint = Nennen Sie sie mit --map.
cli-severalMaps = mehrere Maps dieser Datei heißen „{ $title }“
cli-severalMapsHint = Geben Sie ihnen zuerst verschiedene Titel, oder sagen Sie, unter welcher Map sie liegt: „Handel / Bezahlen“.
cli-noMap = keine Map dieser Datei heißt „{ $title }“
cli-noMapHint = Die Maps heißen: { $titles }.
cli-templateRemoved = „{ $name }“ ist keine Vorlage mehr
cli-templateKept = als Vorlage „{ $name }“ gespeichert
cli-templateSample = (mit Beispielereignissen)
cli-templateYours = (eigene)
cli-noVersion = keine Version dieser Map heißt „{ $name }“
cli-noVersionHint = Ihre Versionen und deren Nummern zeigt `desirepath history DATEI`.
cli-nothingDiffers = Nichts ist anders.

cli-nCases =
    { $n ->
        [one] { $n } Fall
       *[other] { $n } Fälle
    }
cli-undrawn = Abfolgen, die niemand gezeichnet hat
cli-deviations = Abweichungen
cli-feltOtherwise = Anders empfunden als angenommen
cli-careful = Vorsicht
cli-accepted = , akzeptiert
cli-range = , { $first } bis { $last }
cli-after = nach { $time }
cli-underWay = unterwegs
cli-figureUnread = die Zahl wird nicht verstanden: Zeichen { $column } passt nicht
cli-figureUnreadHint = Wie sie geschrieben wird, zeigen `desirepath overlay DATEI --json` und die Hilfe dieses Befehls.

cli-case =
    { $id }: { $n ->
        [one] { $n } Ereignis
       *[other] { $n } Ereignisse
    } in { $time }
cli-stillOpen = , noch offen
cli-follows = , folgt der Map

cli-nDeviations =
    { $n ->
        [one] , { $n } Abweichung
       *[other] , { $n } Abweichungen
    }
cli-move-skipped = ausgelassen
cli-move-extra = zusätzlich
cli-move-observedHere = verschoben, hier beobachtet
cli-move-drawnHere = verschoben, hier gezeichnet
cli-move-instead = stattdessen
cli-move-replaced = ersetzt
cli-countsAs-offMap = abseits der Map
cli-countsAs-again = zählt mit dem davor als eines
cli-countsAs-ignored = keine Regel ordnet es zu
cli-countsAs-leftOut = mit Absicht ausgelassen

cli-rulesAdded =
    { $n ->
        [one] { $n } Regel hinzugefügt
       *[other] { $n } Regeln hinzugefügt
    }
cli-matched = { $share } der Ereignisse sind zugeordnet ({ $k } von { $n })
cli-idleRule = Die Regel „{ $name }“ trifft kein Ereignis: Prüfen Sie die Schreibweise, und ob eine frühere Regel zuerst greift
cli-noStep = kein Schritt heißt „{ $name }“
cli-noStepHint = Die Schritte heißen: { $names }.
cli-noSegment = kein Segment heißt „{ $name }“
cli-noSegmentsHint = Diese Map hat keine Segmente; speichern Sie eines in der App, oder nennen Sie die Fälle mit --only.
cli-noSegmentHint = Die Segmente heißen: { $names }.
cli-noCondition = das ist keine Bedingung: Zeichen { $column } passt nicht
cli-noConditionHint = Wie eine aussieht, zeigt docs/overlay-json.md.
cli-before = Vor dem { $day }
cli-fromOn = Ab dem { $day }
cli-noDifference = Kein bemerkenswerter Unterschied zu „{ $name }“
cli-differences = Bemerkenswerte Unterschiede zu „{ $name }“
cli-caution = Vorsicht: { $text }.
cli-points = Punkte
cli-onCurve = auf der Kurve
cli-howFelt = wie es denen ging, die { $words }

cli-proposal =
    { $steps ->
        [one] { $steps } Schritt
       *[other] { $steps } Schritte
    } aus { $activities ->
        [one] { $activities } Aktivität
       *[other] { $activities } Aktivitäten
    }, { $ways ->
        [one] { $ways } Weg
       *[other] { $ways } Wege
    } dazwischen
cli-proposalFits = { $k } von { $n } Fällen folgen ihm genau ({ $share })
cli-inAnyOrder = (in beliebiger Folge)
cli-inParallel = (parallel)
cli-mark-start = Anfang
cli-mark-end = Ende
cli-mark-optional = optional
cli-mark-repeatable = wiederholbar
cli-drawnIn = Gezeichnet in { $path }
cli-noOutcome = Die Map nennt keinen Schritt, mit dem das Ziel erreicht ist. Kennzeichnen Sie einen in der App, oder nennen Sie ein Ergebnis mit --reaching.
cli-noScores = Noch sagt keine Bewertungsregel, in welcher Spalte die Antworten stehen
cli-channelIs = Der Kanal eines Ereignisses ist sein Wert „{ $channel }“
cli-noChannel = Keine Spalte klingt nach einem Kanal; nennen Sie eine mit --channel
cli-contact-again = Derselbe Schritt noch einmal innerhalb von { $time }
cli-contact-channelAgain = Derselbe Kanal noch einmal innerhalb von { $time }
cli-contact-switch = Danach ein anderer Kanal innerhalb von { $time }
cli-contact-pingPong = Von einem Schritt zum anderen und zurück innerhalb von { $time }
cli-contact-channelPingPong = Von einem Kanal zum anderen und zurück innerhalb von { $time }
cli-contact-return = Wieder ein Schritt nach einer Stille von { $time }

cli-times =
    { $what }: { $times ->
        [one] einmal
       *[other] { $times }-mal
    } in { $k } von { $n } Fällen
cli-stagesBack = Zurück in eine frühere Phase
cli-undrawnOfThem = , davon { $n } nicht gezeichnet

cli-standsFor =
    { $share } ({ $n ->
        [one] { $n } Fall
       *[other] { $n } Fälle
    })
cli-medianOver = , Median { $time } über diese Fälle
cli-ofShare = { $k } von { $n } ({ $share })
cli-noValue = (kein Wert)
cli-coverage = { $name }: Ereignisse { $events }, Fälle { $cases }

cli-unmatched =
    nicht zugeordnet: { $name } ({ $events ->
        [one] { $events } Ereignis
       *[other] { $events } Ereignisse
    }, { $cases ->
        [one] { $cases } Fall
       *[other] { $cases } Fälle
    })
cli-claimed = Von einer Regel zugeordnet
cli-bySource = Nach „{ $source }“
cli-overTime = Im Lauf der Zeit
cli-workingHours = Nur Arbeitszeit zählt
cli-lasts = Ein abgeschlossener Fall dauert { $time }
cli-median = , Median { $time }
cli-half = , mit { $n } unterwegs die Hälfte nach { $time }
cli-notSeenYet = einer Zeit, die noch nicht zu sehen ist
cli-within = Innerhalb von { $time } nach dem ersten Ereignis
cli-association = Fälle, die { $words }: { $with }, andere { $without }
cli-few = , wenige
cli-together = Geht damit einher
cli-notSure = Nicht sicher genug

cli-answers =
    { $n ->
        [one] { $n } Antwort
       *[other] { $n } Antworten
    } in { $k } von { $of } Fällen, an { $steps ->
        [one] { $steps } Schritt
       *[other] { $steps } Schritten
    }

cli-correlation =
    Rangkorrelation mit der angenommenen Kurve { $rho } über { $n ->
        [one] { $n } Schritt
       *[other] { $n } Schritte
    } (Spearman)
cli-followMap = folgen der Map { $share }
cli-nOpen = { $n } noch offen
cli-outcomeIs = Das Ergebnis: Fälle, die { $words }

cli-longer =
    { $what }: dauert { $time } länger ({ $n ->
        [one] { $n } Fall
       *[other] { $n } Fälle
    })

cli-shorter =
    { $what }: dauert { $time } kürzer ({ $n ->
        [one] { $n } Fall
       *[other] { $n } Fälle
    })
cli-haveOutcome = { $what }: { $with } haben das Ergebnis, andere { $without }

cli-extra =
    { $n ->
        [one] { $n } zusätzliches Ereignis
       *[other] { $n } zusätzliche Ereignisse
    } in { $cases }, davon { $not } von der Map nicht erlaubt

cli-inCases =
    { $n ->
        [one] { $n } Fall
       *[other] { $n } Fällen
    }
cli-happensAgain = Was noch einmal geschieht
cli-importStopped = der Import wurde abgebrochen
cli-importStoppedHint = Starten Sie ihn noch einmal.
cli-noCaseColumn = keine Spalte sieht nach dem Fall aus
cli-noActivityColumn = keine Spalte sieht nach der Aktivität aus
cli-noTimeColumn = keine Spalte sieht nach der Zeit aus
cli-noColumnHint = Nennen Sie sie mit { $option }. Die Spalten heißen: { $columns }.

cli-imported =
    { $path }: { $events ->
        [one] { $events } Ereignis
       *[other] { $events } Ereignisse
    } aus { $cases ->
        [one] { $cases } Fall
       *[other] { $cases } Fällen
    } in { $rows ->
        [one] { $rows } Zeile
       *[other] { $rows } Zeilen
    } ({ $filtered } gefiltert, { $rejected } zurückgewiesen)
cli-roles = Fall: { $case }, Aktivität: { $activity }, Zeit: { $time }
cli-roleStart = , Beginn: { $column }

cli-lifeCycle =
    { $paired ->
        [one] { $paired } Beginn wurde mit seinem Abschluss
       *[other] { $paired } Anfänge wurden mit ihren Abschlüssen
    } zu je einem Ereignis, { $open ->
        [one] { $open } Abschluss hat
       *[other] { $open } Abschlüsse haben
    } keinen Beginn; ausgelassen: { $left ->
        [one] { $left } Beginn
       *[other] { $left } Anfänge
    } ohne Abschluss, { $other ->
        [one] { $other } andere Zeile
       *[other] { $other } andere Zeilen
    }

cli-rowsLeftOut =
    { $reason } (ausgelassen): { $n ->
        [one] { $n } Zeile
       *[other] { $n } Zeilen
    }

cli-rowsDoubtful =
    { $reason } (behalten, zweifelhaft): { $n ->
        [one] { $n } Zeile
       *[other] { $n } Zeilen
    }
cli-row = Zeile { $row }: { $text }
cli-noFormat = „{ $path }“ nennt kein Format
cli-noFormatHint = Lassen Sie die Datei auf eine dieser Endungen enden: { $formats }.
cli-written = { $path }: { $n } Byte
cli-notWritten = { $path }: nicht geschrieben. { $message }.
cli-notBegun = { $path }: nicht geschrieben, weil vorher abgebrochen wurde
cli-notAllWritten = { $failed } von { $files } Dateien { $failed ->
        [one] wurde
       *[other] wurden
    } nicht geschrieben
cli-notAllWrittenHint = Was zu tun ist, steht bei jeder; die übrigen sind vollständig geschrieben.
cli-taken = diese Dateien gibt es schon: { $names }
cli-takenHint = Es wurde nichts geschrieben. Lassen Sie sie mit --replace ersetzen, oder wählen Sie einen anderen Ordner.
cli-onPages = { $n ->
    [one] Eine Seite, { $width } × { $height } mm
   *[other] { $n } Seiten, je { $width } × { $height } mm
}
cli-smallType = Die kleinste Schrift ist { $size } pt groß; unter { $least } pt können sie auf Papier nur wenige lesen. Wählen Sie ein größeres --paper, oder zeigen Sie nur einen Teil der Map.
cli-noView = keine gespeicherte Ansicht heißt „{ $name }“
cli-noViewsHint = Diese Map hat keine gespeicherten Ansichten; speichern Sie eine in der App, unter „Zeigen“.
cli-noViewHint = Die gespeicherten Ansichten heißen: { $names }.
cli-noLane = auf dieser Map gibt es keine Spur „{ $name }“
cli-noLaneHint = Schreiben Sie ihren Namen, wie er auf der Map steht.
cli-noTag = nichts in dieser Datei hat das Schlagwort „{ $name }“
cli-noOwner = für nichts in dieser Datei ist „{ $name }“ verantwortlich
cli-noneThereHint = Schreiben Sie, was es gibt: { $names }.
cli-noGroups = die angenommene Journey hat keine Gruppen von Fällen
cli-noGroupsHint = Lassen Sie --lens weg, oder wählen Sie overlay oder observed.
cli-isAt = Desire Path ist erreichbar unter { $address }
cli-isClosed = Desire Path ist geschlossen.
cli-port = an Port { $port } lässt sich nicht lauschen ({ $error })
cli-portHint = Wählen Sie mit --port einen anderen, oder lassen Sie es für einen freien weg.
cli-noToken = das System liefert keine Zufallszahlen, also lässt sich die Seite nicht schützen: { $error }
cli-noLongerServed = die Seite kann nicht mehr ausgeliefert werden: { $error }
cli-startAgainHint = Starten Sie es noch einmal.
cli-otherRun = Diese Seite gehört zu einem anderen Start. Öffnen Sie die Adresse, die beim Start ausgegeben wurde.
cli-pageAlone = Diese Adresse ist allein für die Seite von Desire Path.
cli-wrong-command = es gibt keinen Befehl „{ $name }“
cli-wrong-option = „{ $name }“ gibt es hier nicht
cli-wrong-perhaps = Meinen Sie { $name }?
cli-wrong-value = „{ $value }“ passt nicht zu { $name }
cli-wrong-oneOf = Möglich sind: { $values }.
cli-wrong-likeness = Schreiben Sie eine Zahl von 0 (nichts gemeinsam) bis 1 (gleich).
cli-wrong-share = Schreiben Sie einen Anteil von 0 bis 1.
cli-wrong-pair = Schreiben Sie es als NAME=WERT.
cli-wrong-language = Möglich sind en und de.
cli-wrong-day = Schreiben Sie einen Tag als 2026-12-25.
cli-wrong-number = Schreiben Sie eine Zahl.
cli-wrong-noValue = { $name } braucht einen Wert
cli-wrong-count = { $name } braucht eine andere Anzahl von Werten
cli-wrong-conflict = { $name } kann nicht neben { $others } stehen
cli-wrong-missing = Es fehlt: { $names }
cli-wrong-noCommand = es wurde kein Befehl genannt
cli-wrong-else = diese Befehlszeile wird nicht verstanden
cli-wrong-help = Mehr sagt „--help“.
cli-fileWithFolder = Eine Datei wird allein unter ihrem Namen geschickt, ohne Ordner.
cli-fileTooLarge = Die Datei ist größer als 2 GiB. Öffnen Sie sie stattdessen im Fenster.
cli-noFile = Diese Datei gibt es nicht.
cli-fileGone = Die Datei kann nicht mehr gelesen werden. Exportieren Sie sie noch einmal.
cli-fileNotTaken = Die Datei konnte nicht angenommen werden: { $error }. Schaffen Sie Platz auf dem Datenträger, und versuchen Sie es noch einmal.
cli-pageNotBuilt = Die Seite ist noch nicht gebaut. Starten Sie `cargo xtask run`, das sie baut.
cli-lenses-assumed = Angenommen
cli-lenses-overlay = Überlagert
cli-lenses-observed = Beobachtet
cli-arrangements-journey = Journey
cli-arrangements-blueprint = Blueprint

cli-reviseUnchanged = Nichts von „{ $title }“ ist in dieser Arbeitsmappe anders.
cli-reviseChanged = { $thing }: { $field }: { $before } → { $after }
cli-reviseAdded = { $thing }: neu (Zeile { $row })
cli-reviseRemoved = { $thing }: entfernt
cli-reviseConflict = { $change } – Konflikt: auf der Map ist es jetzt { $now }
cli-reviseRefused = { $change } – geht nicht: { $why }
cli-reviseUnclearSheet = nicht verstanden: { $sheet }: { $message }
cli-reviseUnclear = nicht verstanden: { $sheet }, Zeile { $row }: { $message }
cli-reviseUnclearCell = nicht verstanden: { $sheet }, Zeile { $row }, „{ $head }“: { $message }
cli-reviseWould =
    { $n ->
        [one] { $n } Änderung würde gemacht.
       *[other] { $n } Änderungen würden gemacht.
    }
cli-reviseDone =
    { $n ->
        [one] { $n } Änderung steht auf der Map.
       *[other] { $n } Änderungen stehen auf der Map.
    }
cli-reviseConflictsLeft =
    { $n ->
        [one] { $n } Konflikt blieb, wie er auf der Map ist; mit --with-conflicts gilt die Arbeitsmappe.
       *[other] { $n } Konflikte blieben, wie sie auf der Map sind; mit --with-conflicts gilt die Arbeitsmappe.
    }
cli-mergeMine =
    { $holds ->
        [yes] die Datei: { $says } – gilt
       *[other] die Datei: { $says }
    }
cli-mergeTheirs =
    { $holds ->
        [yes] die Kopie: { $says } – gilt
       *[other] die Kopie: { $says }
    }
cli-mergeWould = Es wurde nichts geändert; ohne --dry-run wird es eingearbeitet.
cli-mergeDone = { $file } ist eingearbeitet.
cli-reviseNothing = nichts

# $name (text), $n (number)
cli-rescued = { $name } enthält { $n ->
        [one] die eine Sache, die
       *[other] die { $n } Dinge, die
    } zu retten { $n ->
        [one] war
       *[other] waren
    }.
# $n (number)
cli-rescuedFromJournal = { $n ->
        [one] { $n } davon war an seinem Platz beschädigt und wurde
       *[other] { $n } davon waren an ihrem Platz beschädigt und wurden
    } aus dem Journal zurückgeholt.
cli-rescuedWithoutHistory = Was vorher getan wurde, lässt sich nicht mehr rückgängig machen: Auch das Journal ist beschädigt.
# $n (number)
cli-rescuedQuarantine = { $n ->
        [one] { $n } Eintrag ergibt keinen Sinn und liegt
       *[other] { $n } Einträge ergeben keinen Sinn und liegen
    } in der Quarantäne der Datei:
# $time (text)
cli-rescuedEarlier = Ein früherer, unbeschädigter Stand der Datei vom { $time } UTC ist aufbewahrt: siehe „Frühere Stände von Dateien“ in der App.
