picture-drawn = Gezeichnet: von { $from } nach { $to }
picture-condition = , { $condition }
picture-expectedShare = , erwarteter Anteil { $share }
picture-expectedTime = , erwartet { $time }
picture-handOff = , eine Übergabe von { $from } an { $to }
picture-taken = ; in { $share } der Fälle, die den ersten erreichen, { $k } von { $n }
picture-median = , Median { $time }
picture-forWay = , für { $way }
picture-tooFewInTime = ; nur { $k } von { $n } Übergängen dauern so lange wie erwartet
picture-pastExtra = ; { $n } weitere kommen hier mit einem zusätzlichen Ereignis dazwischen vorbei
picture-seen = ; beobachtet
picture-onlyInferred = ; nur neben einem Schritt gegangen, der nicht beobachtet wurde
picture-neverSeen = ; nie beobachtet
picture-hardlySeen = ; in weniger als { $n } Fällen beobachtet, wenn überhaupt
picture-butDo = { $expected }: bei { $share }
picture-forSteps = { $said } für{ "\u00A0" }{ $steps }
picture-stage = Phase { $at }: { $name }
picture-reachIt = { $share } kommen an
picture-optional = optional
picture-mayBeLeftOut = , kann ausgelassen werden
picture-mayRepeat = , kann mehrmals vorkommen
picture-unobservable = , kein System kann es sehen
picture-mayStart = , Journeys können hier beginnen
picture-mayEnd = , Journeys können hier enden
picture-noSteps = Noch keine Schritte
picture-noStepsInStage = Noch keine Schritte in dieser Phase
picture-step = Schritt { $at }: { $said }
picture-span = { $from } bis { $to }
picture-owners = Verantwortliche
picture-ownersOf = Verantwortliche: { $names }
picture-roles-experience = Für das Erlebnis
picture-roles-content = Für den Inhalt
picture-roles-channel = Für den Kanal
picture-handOffs = Übergaben
picture-inline-experience = verantwortlich für das Erlebnis
picture-inline-content = verantwortlich für den Inhalt
picture-inline-channel = verantwortlich für den Kanal
picture-inline-handOffs = Übergaben
picture-handedTo = an { $owners }
picture-handedAfter = { $step }: Übergabe an { $owners }
picture-lines-interaction = Interaktionslinie
picture-lines-visibility = Sichtbarkeitslinie
picture-lines-internal = Linie der internen Interaktion
picture-meanings-interaction = was sie kreuzt, ist ein direkter Kontakt
picture-meanings-visibility = darunter sieht die Kundin oder der Kunde nichts
picture-meanings-internal = darunter liegt Arbeit, die nicht unmittelbar diesem Menschen dient
picture-sections-evidence = sichtbare Belege
picture-sections-customer = was die Kundschaft tut
picture-sections-frontstage = Frontstage
picture-sections-backstage = Backstage
picture-sections-support = Unterstützung
picture-sections-systems = Systeme
picture-sections-remarks = zum Service
picture-flow = Fluss
picture-asDrawn = wie gezeichnet
picture-observedOverDrawn = Beobachtetes darüber
picture-asObserved = wie beobachtet
picture-scale = von −2 bis +2
picture-lane = Spur: { $name }
picture-felt = { $step }: empfunden { $feeling }
picture-assumed = , angenommen { $feeling }
picture-interval = , 95-%-Intervall { $low } bis { $high }
picture-answers =
    { $n ->
        [one] , { $n } Antwort
       *[other] , { $n } Antworten
    }
picture-otherWayRound = ; umgekehrt als angenommen
picture-tooFew = ; zu wenige für eine Aussage
picture-ways-shortcut = Trampelpfad, eine Abkürzung, die niemand gezeichnet hat
picture-ways-wayBack = Ein Weg zurück, den niemand gezeichnet hat
picture-ways-crossOver = Trampelpfad, den niemand gezeichnet hat
picture-ways-repeat = Noch einmal dasselbe, was niemand gezeichnet hat
picture-ways-earlyExit = Die Journey endet, wo die Map nicht endet
picture-ways-unexpectedEntry = Die Journey beginnt, wo die Map nicht beginnt
picture-ways-offTheMap = Etwas, das die Map nicht kennt
picture-way = { $way }: von { $from } nach { $to }
picture-inCases = ; in { $share } der Fälle, { $k } von { $n }
picture-accepted = , vom Team akzeptiert
picture-theStart = Anfang
picture-theEnd = Ende
picture-quoted = „{ $name }“
picture-leaves = Bricht ab nach { $step }
picture-ofThose = : { $share } der Fälle, die ihn erreichen, { $k } von { $n }
picture-startsHere = beginnt hier · { $figure }
picture-stranger = „{ $name }“, ein Ereignis, das die Map nicht kennt
picture-reachTheStep = Erreichen den Schritt
picture-group = { $name } { $share }, { $k } von { $n }
picture-groupEmpty = { $name }: keine Fälle
picture-differs = : { $points } Punkte
picture-between = ({ $low } bis { $high })
picture-notable = , bemerkenswert
picture-anyOrder = beliebig
picture-sideBySide = alle
picture-happenInAnyOrder = Die Schritte von { $stage } geschehen in beliebiger Folge
picture-happenSideBySide = Die Schritte von { $stage } geschehen nebeneinander
picture-reached = { $step }: { $share } der Fälle erreichen ihn, { $k } von { $n }
picture-cannotBeSeen = { $step }: kein System kann es sehen
picture-whole-fromTo = den ganzen Weg von { $from } nach { $to }, vorbei an { $past }, was kein Ereignis zeigen kann
picture-whole-from = den ganzen Weg von { $from }, vorbei an { $past }, was kein Ereignis zeigen kann
picture-whole-to = den ganzen Weg nach { $to }, vorbei an { $past }, was kein Ereignis zeigen kann
picture-whole-past = den ganzen Weg, vorbei an { $past }, was kein Ereignis zeigen kann
picture-or = { $one } oder { $other }
picture-and = { $one } und { $other }

picture-detail =
    { $n ->
        [one] „{ $step }“ im Detail: { $n } Schritt
       *[other] „{ $step }“ im Detail: { $n } Schritte
    }

picture-drawnInDetail =
    { $n ->
        [one] , im Detail gezeichnet: { $n } Schritt
       *[other] , im Detail gezeichnet: { $n } Schritte
    }

picture-icon = , Symbol { $icon }
picture-tagged =
    { $n ->
        [one] , Schlagwort { $tags }
       *[other] , Schlagwörter { $tags }
    }

picture-dimmed = , abgeblendet

# Was ein gezeichneter Übergang ist, hinter dem, wohin er führt.
picture-kinds-optional = , zu einem Schritt, der entfallen kann
picture-kinds-branch = , einer von mehreren Wegen
picture-kinds-skip = , an anderen Schritten vorbei
picture-kinds-return = , ein Rückweg: er schließt eine Schleife
picture-kinds-intoAllOf = , in eine Phase, deren Zweige alle vorkommen
picture-kinds-intoAnyOrder = , in eine Phase mit beliebiger Folge
picture-kinds-outOfAllOf = , aus einer Phase, deren Zweige alle vorkommen
picture-kinds-outOfAnyOrder = , aus einer Phase mit beliebiger Folge
picture-kinds-inBranch = , weiter im selben Zweig
picture-kinds-moot = , der nichts besagt, weil diese Schritte in beliebiger Folge kommen

# Wo sich die Journey verzweigt.
# $step (text), $n (number), $ways (text)
picture-gateways-oneOf = Einer von { $n } Wegen hinter { $step }: { $ways }

# $stage (text), $n (number), $ways (text)
picture-gateways-allOf =
    { $n ->
        [one] { $n } Zweig von { $stage }, den alle gehen: { $ways }
       *[other] Alle { $n } Zweige von { $stage }: { $ways }
    }

# $stage (text), $n (number), $ways (text)
picture-gateways-anyOrder =
    { $n ->
        [one] { $n } Schritt von { $stage }, beliebig oft: { $ways }
       *[other] { $n } Schritte von { $stage } in beliebiger Folge: { $ways }
    }

# $n (number)
picture-gateways-word = einer von { $n }
