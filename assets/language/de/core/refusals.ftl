### Warum ein Befehl jetzt nicht geht, und was stattdessen geht.

thing-this =
    { $kind ->
        [map] diese Map
        [stage] diese Phase
       *[step] dieser Schritt
        [lane] diese Spur
        [card] diese Karte
        [picture] dieses Bild
        [emotion] dieses Gefühl
        [transition] dieser Übergang
        [rule] diese Zuordnungsregel
        [log] dieses Log
        [segment] dieses Segment
        [scoreRule] diese Bewertungsregel
        [acceptance] diese Akzeptanz
        [view] diese Ansicht
        [brand] diese Marke
        [font] diese Schrift
    }
thing-the =
    { $kind ->
        [map] die Map
        [stage] die Phase
       *[step] der Schritt
        [lane] die Spur
        [card] die Karte
        [picture] das Bild
        [emotion] das Gefühl
        [transition] der Übergang
        [rule] die Zuordnungsregel
        [log] das Log
        [segment] das Segment
        [scoreRule] die Bewertungsregel
        [acceptance] die Akzeptanz
        [view] die Ansicht
        [brand] die Marke
        [font] die Schrift
    }
thing-a =
    { $kind ->
        [map] eine Map
        [stage] eine Phase
       *[step] ein Schritt
        [lane] eine Spur
        [card] eine Karte
        [picture] ein Bild
        [emotion] ein Gefühl
        [transition] ein Übergang
        [rule] eine Zuordnungsregel
        [log] ein Log
        [segment] ein Segment
        [scoreRule] eine Bewertungsregel
        [acceptance] eine Akzeptanz
        [view] eine Ansicht
        [brand] eine Marke
        [font] eine Schrift
    }
refusal-missing = { $this } ist nicht mehr da
refusal-nothingToStandIn = { $the } darum herum ist nicht mehr da
refusal-nothingToStandInHint = holen Sie das zuerst zurück; was darin stand, kommt mit
refusal-idTaken = unter dieser Kennung gibt es schon etwas: { $a }
refusal-notInThisRow = { $the } dahinter steht woanders
refusal-nameEmpty = { $a } braucht einen Namen
refusal-nameEmptyHint = geben Sie wenigstens einen Buchstaben ein, oder löschen Sie das Ganze
refusal-tooLong = dieser Text ist zu lang: { $length } Zeichen, Platz ist für { $limit }
refusal-tooLongOnCard = kürzen Sie ihn, oder verteilen Sie ihn auf mehrere Karten
refusal-tooLongElsewhere = kürzen Sie ihn; auf einer Karte ist mehr Platz
refusal-differentMaps = diese beiden sind auf verschiedenen Maps
refusal-differentMapsHint = wählen Sie einen Platz auf derselben Map
refusal-leadsToItself = ein Schritt kann nicht zu sich selbst führen
refusal-leadsToItselfHint = kennzeichnen Sie den Schritt stattdessen als wiederholbar
refusal-alreadyConnected = diese Schritte sind schon verbunden
refusal-noCardsHere = eine Gefühlsspur enthält Punkte einer Kurve, keine Karten
refusal-noCardsHereHint = setzen Sie das Gefühl, oder legen Sie eine Karte in einer anderen Spur an
refusal-noEmotionsHere = nur eine Gefühlsspur kann ein Gefühl enthalten
refusal-noEmotionsHereHint = legen Sie zuerst eine Gefühlsspur an
refusal-emotionOutOfRange = ein Gefühl liegt zwischen −2 und +2
refusal-emotionOutOfRangeHint = wählen Sie einen Wert in halben Schritten von −2 bis +2
refusal-notATime = das ist keine Zeit
refusal-notATransitionTime = schreiben Sie „2 d“, „1–3 Tage“, „mindestens 4 h“ oder „30 min bis 2 h“
refusal-notATimeHint = schreiben Sie „14 d“, „12 h“ oder „1 d 12 h“
refusal-noSuchOwner = kein Schritt hat diese Verantwortlichen
refusal-noSuchOwnerHint = wählen Sie welche, die ein Schritt dieser Map hat
refusal-noSuchTag = nichts auf dieser Map hat dieses Schlagwort
refusal-noSuchTagHint = wählen Sie eines, das eine Karte oder ein Schritt dieser Map hat
refusal-tooManyTags = das hat zu viele Schlagwörter
refusal-tooManyTagsHint = nehmen Sie zuerst eines weg
refusal-notAShare = das ist kein Anteil
refusal-notAShareHint = schreiben Sie einen Anteil von 0 bis 100 %, zum Beispiel „30 %“
refusal-noWorkingHours = diese Zeiten lassen keine Zeit zum Arbeiten
refusal-noWorkingHoursHint = wählen Sie wenigstens einen Tag, und ein Ende nach dem Anfang
refusal-notADate = „{ $text }“ ist kein Datum
refusal-dateHint = schreiben Sie es wie 2026-12-25
refusal-noBranchesHere = nur eine parallele Phase hat Zweige
refusal-noBranchesHereHint = lassen Sie die Phase zuerst parallel laufen
refusal-ruleEmpty = { $a } muss sagen, wofür das gilt
refusal-ruleEmptyHint = geben Sie wenigstens einen Namen oder ein Muster an
refusal-ruleTooBig = { $this } hat zu viele Teile
refusal-ruleTooBigHint = teilen Sie das in mehrere, oder nehmen Sie ein Muster
refusal-notAnExpression = das ist kein regulärer Ausdruck: { $reason }
refusal-notAnExpressionHint = berichtigen Sie ihn, oder nehmen Sie ein Muster mit * für beliebigen Text
refusal-touchpointNotOnMap = kein Schritt dieser Map hat diesen Touchpoint
refusal-touchpointNotOnMapHint = wählen Sie einen Schritt dieser Map
refusal-notAScale = die Mitte einer Skala liegt zwischen ihrem schlechtesten und ihrem besten Wert
refusal-notAScaleHint = wählen Sie drei verschiedene Zahlen der Reihe nach
refusal-reasonEmpty = was akzeptiert wird, braucht einen Grund
refusal-reasonEmptyHint = sagen Sie in wenigen Worten, warum es so bleiben darf
refusal-notANumber = diese Spur enthält etwas anderes: „{ $text }“ ist keine Zahl
refusal-notANumberHint = schreiben Sie sie in Ziffern, zum Beispiel 12 oder 4,5, und die Einheit in den Namen der Spur
refusal-notALaneDate = diese Spur enthält etwas anderes: „{ $text }“ ist kein Datum
refusal-notAChoice = diese Spur enthält etwas anderes: „{ $text }“ steht nicht zur Auswahl
refusal-notAChoiceHint = wählen Sie aus, was die Spur anbietet, oder fügen Sie dies hinzu
refusal-notALink = diese Spur enthält etwas anderes: „{ $text }“ ist kein Link
refusal-notALinkHint = schreiben Sie eine Adresse, die mit https:// beginnt, gern mit Wörtern davor
refusal-choiceInUse = „{ $choice }“ steht noch auf einer Karte
refusal-choiceInUseHint = ändern Sie zuerst diese Karten
refusal-otherKind = diese Spur enthält etwas anderes
refusal-otherKindHint = legen Sie eine Spur der Art an, die Sie brauchen
refusal-choicesAlike = jede Auswahlmöglichkeit braucht einen eigenen Namen
refusal-choicesAlikeHint = schreiben Sie eine je Zeile, jede einmal
refusal-tooManyChoices = das sind zu viele Auswahlmöglichkeiten
refusal-tooManyChoicesHint = lassen Sie einige weg, oder nehmen Sie eine Spur mit Texten
refusal-noPicturesHere = nur eine Bildspur kann ein Bild enthalten
refusal-noPicturesHereHint = legen Sie es in eine Bildspur
refusal-notAPicture = das ist kein Bild, das behalten werden kann
refusal-notAPictureHint = wählen Sie eine PNG-, JPEG- oder SVG-Datei
refusal-noSpansHere = eine Zahl eines Diagramms steht an einem Schritt
refusal-noSpansHereHint = schreiben Sie die Zahl an jeden der Schritte
refusal-endsBeforeItBegins = eine Karte kann nicht enden, bevor sie beginnt
refusal-endsBeforeItBeginsHint = wählen Sie ihren ersten Schritt oder einen danach
refusal-notNeighbours = nur Nachbarn lassen sich zusammenführen
refusal-notNeighboursHint = stellen Sie sie zuerst nebeneinander, Schritte in eine Phase
refusal-ordersDiffer = die Schritte dieser Phasen folgen einander auf verschiedene Weise
refusal-ordersDifferHint = geben Sie zuerst beiden dieselbe Reihenfolge
refusal-nothingToSplit = eine Phase wird zwischen zwei ihrer Schritte geteilt
refusal-nothingToSplitHint = wählen Sie einen Schritt, der nicht ihr erster ist
refusal-hasDetail = dieser Schritt ist schon im Detail gezeichnet
refusal-hasDetailHint = gehen Sie zu dieser Map, oder lösen Sie sie zuerst vom Schritt
refusal-circle = eine Map kann keinen Schritt von sich selbst, von einer Map unter ihr oder von einer Kopie davon im Detail zeichnen
refusal-circleHint = wählen Sie eine andere Map, oder zeichnen Sie eine neue
refusal-twoLogs = beide Maps haben ein eigenes Log, und Maps, die zusammengehören, teilen sich eines
refusal-twoLogsHint = nehmen Sie zuerst von einer der beiden das Log weg
refusal-twoDetails = beide Schritte sind im Detail gezeichnet, und ein Schritt hat eine Map unter sich
refusal-twoDetailsHint = lösen Sie zuerst eine der beiden Maps, oder löschen Sie sie
refusal-lastMap = das ist die einzige Map der Datei
refusal-lastMapHint = beginnen Sie zuerst eine andere, oder löschen Sie die Datei
refusal-alreadyAccepted = das ist schon akzeptiert
refusal-alreadyAcceptedHint = ändern Sie stattdessen den Grund
refusal-noGateway = hier verzweigt sich die Journey nicht
refusal-noGatewayHint = zeichnen Sie zuerst einen zweiten Übergang von diesem Schritt aus
refusal-leadsBack = einer der Wege von hier führt zurück, zu „{ $step }“
refusal-leadsBackHint = entfernen Sie zuerst diesen Weg, oder lassen Sie einen Schritt hinter den Zweigen zurückführen
refusal-nothingOnIt = auf dem Weg zu „{ $step }“ liegt kein Schritt, der nur zu ihm gehört
refusal-nothingOnItHint = setzen Sie einen Schritt auf diesen Weg, oder entfernen Sie ihn
refusal-partsAgain = ein Zweig verzweigt sich hinter „{ $step }“ noch einmal
refusal-partsAgainHint = ein Zweig ist ein Schritt oder eine Reihe von Schritten; zeichnen Sie einen längeren im Detail, als einen Schritt
refusal-otherOrder = „{ $step }“ liegt in einer Phase mit anderer Reihenfolge
refusal-otherOrderHint = zeichnen Sie, was dort geschieht, im Detail, als einen Schritt
refusal-meetNowhere = die Zweige treffen sich nicht an einem Schritt: einer führt zu { $one }, ein anderer zu { $other }
refusal-meetNowhereHint = lassen Sie alle Zweige zum selben Schritt führen, oder keinen weiter
refusal-branchesMeetAt = „{ $step }“
refusal-branchesMeetAtNone = keinem Schritt
refusal-marked = an „{ $step }“, auf einem der Zweige, kann eine Journey beginnen oder enden
refusal-markedHint = nehmen Sie diese Markierung weg, oder stellen Sie den Schritt hinter die Zweige
refusal-noRoom = hier ist keine Phase, in die ein neuer Schritt kommen könnte
refusal-noRoomHint = fügen Sie zuerst dahinter eine Phase ein
refusal-notAnIcon = diese Zeichnung kann nicht als Symbol behalten werden
refusal-notAnIconHint = wählen Sie eine SVG-Datei mit einfacheren Formen oder ein kleines PNG: ein Symbol braucht höchstens 30 kB
refusal-notAFont = das ist keine Schrift, in der Maps geschrieben werden können
refusal-notAFontHint = wählen Sie unter Menü → Marke… eine TrueType- oder OpenType-Datei: Dort wird sie gelesen und aufbereitet
refusal-notALogo = das ist kein Bild, das als Logo behalten werden kann
refusal-notALogoHint = wählen Sie eine PNG-, JPEG- oder SVG-Datei
refusal-notAColour = „{ $text }“ ist keine Farbe
refusal-notAColourHint = schreiben Sie sie als # und sechs Ziffern: #2b64a8
refusal-tooManyColours = das sind zu viele Farben für Phasen
refusal-tooManyColoursHint = sechs wechseln sich ab; entfernen Sie einige
refusal-faintOnLight = { $colour } ist auf einer hellen Map nicht zu lesen: der Kontrast ist { $ratio } : 1, nötig sind { $needed } : 1
refusal-faintOnDark = { $colour } ist auf einer dunklen Map nicht zu lesen: der Kontrast ist { $ratio } : 1, nötig sind { $needed } : 1
refusal-faintHint = { $nearest } ist die nächste Farbe, die zu lesen ist
