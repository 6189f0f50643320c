### Folien: was um das Gezeichnete und Gefundene herum steht.

slides-titlePlace = Titel
slides-titlePrompt = Was diese Folie sagt, in einem Satz
slides-footerPlace = Fußzeile
slides-numberPlace = Foliennummer
slides-picturePlace = Bild der Folie
slides-notesPlace = Sprechernotizen
slides-layoutTitle = Titel
slides-layoutOnePager = Einseiter
slides-part = { $title } ({ $nth } von { $of })
slides-stage = { $stage }: { $finding }
slides-assumed = angenommen
slides-felt = empfunden
slides-feltAt = empfunden { $feeling }
slides-curve = Wie es sich anfühlt
slides-good = gut
slides-neither = neutral
slides-bad = schlecht
slides-reach = { $share } kommen an
slides-drawnWay = Gezeichnet: „{ $from }“ → „{ $to }“
slides-undrawnWay = Nicht gezeichnet: „{ $from }“ → „{ $to }“, { $share } der Journeys
slides-key = Was Linien und Farben bedeuten
slides-keyDrawn = gezeichnet
slides-keyNever = gezeichnet, kaum je oder nie gesehen
slides-keyUndrawn = beobachtet, nicht gezeichnet
slides-keyBack = geht zurück
slides-keyReach = Anteil der Journeys, die den Schritt erreichen
slides-table = { $stage }: Zeilen nach Schritten ({ $steps })
slides-rowReach = Kommen an
slides-rowLeave = Kommen nicht weiter
slides-rowTime = Bis zum nächsten Ereignis (Median)
slides-paths = Wege, die Menschen gehen und niemand gezeichnet hat
slides-headWay = Von → nach
slides-headKind = Art
slides-headShare = Anteil
slides-headCases = Fälle
slides-headTime = Median der Zeit
slides-headLeaves = Kommen nicht weiter nach
slides-kOfN = { $k } von { $n }
slides-shortcut = Abkürzung
slides-wayBack = Rückweg
slides-crossOver = Querweg
slides-repeat = Wiederholung
slides-earlyExit = frühes Ende
slides-entry = unerwarteter Einstieg
slides-offTheMap = abseits der Map
slides-reachTitle = Wie weit Journeys kommen
slides-reachChart = Anteil der Journeys, die den Schritt erreichen
slides-leaving = Wo Menschen nicht weiterkommen, die meisten zuerst
slides-method = Wie gezählt wurde
slides-methodTitle = Worauf sich die Zahlen beziehen und was sie bedeuten
slides-assumedTitle = Das nimmt das Team an; nichts Beobachtetes liegt darüber
slides-what = Was worüber liegt
slides-whatAssumed = Phasen, Schritte, Karten und Gefühle sind so, wie das Team sie gezeichnet hat. Es sind Annahmen, bis sie an Beobachtetem gemessen werden.
slides-whatOverlay = Phasen, Schritte und Karten sind so, wie das Team sie gezeichnet hat: was es annimmt. Zahlen stammen aus den beobachteten Journeys, die über die Zeichnung gelegt sind. Keines verändert das andere.
slides-data = Daten
slides-matched = { $share } der Ereignisse sind einem Schritt zugeordnet
slides-filter = Filter
slides-noFilter = Alle Fälle zählen.
slides-rounded = Gerundete Anzahlen
slides-small = Kleine Gruppen
slides-smallSaid = Wo hinter einer Zahl weniger als { $n } Fälle stehen oder andere Zahlen sie verrieten, wird nur eine Grenze wie „<{ $n }“ genannt oder nichts, damit niemand erkannt werden kann.
slides-careful = Bevor Sie den Zahlen trauen
slides-question = Worum es geht
slides-found = Was sich gezeigt hat
slides-finding = Befund { $nth }
slides-beside = Gefühl und Folge
slides-feltFor = empfunden { $felt }, angenommen { $assumed }
slides-assumedAt = angenommen { $feeling }
slides-leave = { $share } gehen nicht weiter
slides-untilNext = { $time } bis zum nächsten Ereignis
slides-lowest = Am tiefsten bei „{ $step }“: { $feeling }
slides-evidence = Was worauf beruht
slides-evidenceAssumed = Angenommen: alles so, wie das Team es gezeichnet hat; beobachtet wurde nichts. Zitate: so, wie das Team sie notiert hat.
slides-evidenceObserved = Angenommen: so, wie das Team es gezeichnet hat. Beobachtet: { $n ->
        [one] 1 Journey
       *[other] { $n } Journeys
    }; über weniger als { $smallest } wird nichts gesagt. Zitate: so, wie das Team sie notiert hat.
slides-plan = Was geplant ist
slides-owner = Verantwortlich: { $names }
slides-asOf = Stand { $day }
slides-answerable = Wer dafür verantwortlich ist
slides-picturesLeftOut =
    { $n ->
        [one] 1 Bild fehlt; seine Worte sind da
       *[other] { $n } Bilder fehlen; ihre Worte sind da
    }
slides-shortened =
    { $n ->
        [one] 1 Karte ist auf ihrer Folie gekürzt; in den Notizen steht sie ganz
       *[other] { $n } Karten sind auf ihren Folien gekürzt; in den Notizen stehen sie ganz
    }
slides-onlyOnePage = Alles außer der einen Seite fehlt
slides-besideLeftOut = Die Gruppen nebeneinander fehlen
