### Files of text: tables, pages for wikis, diagrams, and what they leave out.

texts-id = ID
texts-map = Map
texts-stage = Phase
texts-step = Schritt
texts-lastStep = Letzter Schritt
texts-summary = Zusammenfassung
texts-description = Beschreibung
texts-labels = Stichwörter
texts-lane = Spur
texts-text = Text
texts-feeling = Angenommenes Gefühl
texts-felt = Beobachtetes Gefühl
texts-icon = Symbol
texts-tags = Schlagwörter
texts-owner = Verantwortlich
texts-from = Von
texts-to = Nach
texts-condition = Bedingung
texts-expected = Erwartet
texts-expectedTime = Erwartete Dauer
texts-expectedShare = Erwarteter Anteil
texts-share = Anteil der Journeys
texts-of = Von insgesamt
texts-median = Mittlere Dauer (Median)
texts-medianSeconds = Median der Dauer in Sekunden
texts-kind = Art
texts-finding = Befund
texts-accepted = Akzeptiert, weil
texts-reach = Erreichen
texts-dropOff = Abbruch
texts-transitions = Übergänge
texts-deviations = Wo Journeys von der Map abweichen
texts-desirePaths = Trampelpfade
texts-method = Wie gezählt wurde
texts-coverage = Journeys mit wenigstens einem Ereignis auf der Map
texts-fitting = Journeys, die der Map genau folgen
texts-howCounted = Jede beobachtete Journey wird durch die Map mit so wenigen Abweichungen wie möglich erklärt. Zahlen kleiner Gruppen werden nicht genannt. Das Beobachtete liegt über dem, was das Team gezeichnet hat; keines von beiden verändert das andere.
texts-typical = Eine typische Journey: die Schritte, die wenigstens die Hälfte der beobachteten Journeys erreicht, in der Reihenfolge der Map; nicht die einer einzelnen Person.
texts-compliance = Übereinstimmung: { $share } folgen der Map genau.
texts-assumedFeeling = Angenommenes Gefühl: { $value }
texts-untilNext = Mittlere Dauer bis zum Nächsten (Median): { $time }
texts-shareOf = { $share } ({ $k } von { $n })
texts-fromTo = Auf „{ $from }“ folgt „{ $to }“, was niemand gezeichnet hat
texts-lostLogo = Das Logo fehlt in der Datei.
texts-lostFigures = Das Beobachtete fehlt in der Datei.
texts-lostTables = In der Datei steht nur eine Tabelle: Karten, Übergänge, Abweichungen und Aufgaben sind jeweils eine eigene.
texts-lostSingle = Die beobachteten Journeys sind als eine typische Journey ohne Zeitpunkte erzählt; Abweichungen und Trampelpfade fehlen.
texts-lostIcons =
    { $n ->
        [one] Ein Symbol fehlt in der Datei.
       *[other] { $n } Symbole fehlen in der Datei.
    }
texts-lostOwnIcons =
    { $n ->
        [one] Die Zeichnung eines eigenen Symbols fehlt in der Datei; sein Name steht da.
       *[other] Die Zeichnungen von { $n } eigenen Symbolen fehlen in der Datei; ihre Namen stehen da.
    }
texts-lostPictures =
    { $n ->
        [one] { $n } Bild fehlt in der Datei.
       *[other] { $n } Bilder fehlen in der Datei.
    }
texts-lostCards =
    { $n ->
        [one] { $n } Karte fehlt in der Datei.
       *[other] { $n } Karten fehlen in der Datei.
    }
texts-lostTransitions =
    { $n ->
        [one] { $n } Übergang, der nicht von einem Schritt zum nächsten führt, fehlt in der Datei.
       *[other] { $n } Übergänge, die nicht von einem Schritt zum nächsten führen, fehlen in der Datei.
    }
texts-lostHalfSteps =
    { $n ->
        [one] { $n } Gefühl zwischen zwei Werten ist von der Mitte weg gerundet.
       *[other] { $n } Gefühle zwischen zwei Werten sind von der Mitte weg gerundet.
    }
texts-lostNeutral =
    { $n ->
        [one] { $n } Schritt ohne Gefühl hat den mittleren Wert 3.
       *[other] { $n } Schritte ohne Gefühl haben den mittleren Wert 3.
    }
texts-lostCurves =
    { $n ->
        [one] { $n } weitere Spur mit Gefühlen fehlt in der Datei.
       *[other] { $n } weitere Spuren mit Gefühlen fehlen in der Datei.
    }
texts-lostMaps =
    { $n ->
        [one] { $n } weitere Map fehlt in der Datei.
       *[other] { $n } weitere Maps fehlen in der Datei.
    }
texts-lostLogs =
    { $n ->
        [one] { $n } importiertes Log bleibt, wo es ist: In der Datei steht, was gezeichnet wurde.
       *[other] { $n } importierte Logs bleiben, wo sie sind: In der Datei steht, was gezeichnet wurde.
    }
texts-lostExpected =
    { $n ->
        [one] { $n } erwartete Dauer oder erwarteter Anteil fehlt in der Datei.
       *[other] { $n } erwartete Dauern oder Anteile fehlen in der Datei.
    }
texts-lostAssumed =
    { $n ->
        [one] { $n } angenommenes Gefühl steht in einem Kommentar: In CJML haben nur beobachtete Journeys Gefühle.
       *[other] { $n } angenommene Gefühle stehen in Kommentaren: In CJML haben nur beobachtete Journeys Gefühle.
    }
texts-lostOwners =
    { $n ->
        [one] Bei { $n } Schritt fehlt, wer verantwortlich ist: CJML nennt nur, wer der Kundschaft begegnet.
       *[other] Bei { $n } Schritten fehlt, wer verantwortlich ist: CJML nennt nur, wer der Kundschaft begegnet.
    }
