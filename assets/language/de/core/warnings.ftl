### Was man wissen muss, bevor man den Zahlen traut, und was zu tun ist.

warn-header = Im Kopf der Map fehlt: { $missing }
warn-headerPersona = wessen Journey es ist
warn-headerGoal = was diese Person erreichen will
warn-headerScope = was die Map umfasst und was sie weglässt
warn-headerHint = Ergänzen Sie Persona, Ziel und Umfang, damit man weiß, von wem die Zahlen sprechen
warn-nobodyAnswers = { $names }: niemand ist verantwortlich
warn-nobodyAnswersHint = Benennen Sie, wer dort für das Erlebnis verantwortlich ist, damit jemand auf die Zahlen hin handeln kann
warn-severalAnswer = { $names }: mehrere teilen sich eine Rolle
warn-severalAnswerHint = Benennen Sie eine Stelle, die entscheidet; die anderen können Inhalt oder Kanal übernehmen
warn-noWay = Die Map hat keinen Weg von einem Anfang zu einem Ende
warn-noWayHint = Keine Journey kann ihr folgen; zeichnen Sie die fehlenden Übergänge oder kennzeichnen Sie, wo Journeys enden
warn-unreachable = { $names }: vom Anfang der Journeys aus nicht zu erreichen
warn-unreachableHint = Zeichnen Sie einen Übergang dorthin, oder kennzeichnen Sie einen Anfang; bis dahin passen diese Ereignisse nirgends hin
warn-endless = { $names }: führt zu keinem Ende
warn-endlessHint = Zeichnen Sie einen Übergang, der weiterführt, oder kennzeichnen Sie, wo Journeys enden
warn-tooManyCombinations = Die parallele Phase „{ $stage }“ hat mehr als 20.000 Kombinationen
warn-tooManyCombinationsHint = Ihre Zweige werden nicht verglichen; machen Sie eine freie Phase daraus, oder teilen Sie sie
warn-unseenCircle = { $names }: ein Kreis aus Schritten, die kein Ereignis zeigen kann
warn-unseenCircleHint = Niemand kann sagen, wie oft er durchlaufen wird; das ist erlaubt
warn-inDetail = Diese Map zeichnet „{ $step }“ im Detail: Sie spricht von den { $n } von { $all } Fällen, die hierher kommen
warn-inDetailHint = Fälle, von denen hier nichts zugeordnet ist, zählen nur auf der Map darüber; was ein Fall hier in mehreren Besuchen tut, ist eine Journey
warn-patternBroken = Das Muster „{ $pattern }“ einer Regel ist nicht lesbar
warn-patternBrokenHint = Die Regel ordnet nichts zu, bis ihr Muster berichtigt ist
warn-touchpointGone = Eine Regel nennt einen Touchpoint, den die Map nicht mehr hat
warn-touchpointGoneHint = Ihre Ereignisse zählen als nicht zugeordnet; lassen Sie die Regel auf einen Schritt zeigen, oder löschen Sie sie
warn-ruleGreedy = Regel { $rule } nimmt { $n } von { $all } Ereignissen
warn-ruleGreedyHint = Ein Touchpoint für das meiste, was geschieht, verdeckt die Journey; teilen Sie die Regel
warn-noRule = { $names }: keine Regel sagt, welche Ereignisse das zeigen
warn-noRuleHint = Gilt in jedem Fall als ausgelassen; fügen Sie eine Regel hinzu, oder kennzeichnen Sie den Schritt als nicht beobachtbar
warn-noEvents = { $names }: die Regeln dafür finden kein Ereignis in diesem Log
warn-noEventsHint = Gilt in jedem Fall als ausgelassen; prüfen Sie die Namen in der Regel
warn-seenAfterAll = { $names }: als nicht beobachtbar gekennzeichnet, doch es gibt Ereignisse davon
warn-seenAfterAllHint = Nehmen Sie das Kennzeichen weg, damit diese Ereignisse einen Platz auf der Map haben
warn-repeats = „{ $name }“ kommt noch einmal vor, wo niemand es gezeichnet hat: In bis zu { $n } Fällen wird { $passed } passiert und nicht gezählt
warn-repeatsHint = Kennzeichnen Sie diesen Schritt als wiederholbar, oder zeichnen Sie den Weg zurück; dann zählen diese Durchgänge
warn-zone = Die Zeitzone „{ $zone }“ der Arbeitszeiten ist unbekannt
warn-zoneHint = Bis dahin zählen alle Stunden; schreiben Sie sie wie Europe/Berlin
warn-fewMatched = Die Regeln ordnen { $share } der Ereignisse zu; { $n } bleiben ohne Schritt
warn-fewMatchedHint = Die Zahlen sprechen nur für den zugeordneten Teil; ordnen Sie die häufigsten Namen zuerst zu
warn-fewCases =
    { $n ->
        [one] Es gibt nur { $n } Fall
       *[other] Es gibt nur { $n } Fälle
    }
warn-fewCasesHint = Lesen Sie die Anteile mit ihren Intervallen; wenige Fälle mehr können sie stark verändern
warn-unseen =
    { $n ->
        [one] { $n } Fall hat kein zugeordnetes Ereignis
       *[other] { $n } Fälle haben kein zugeordnetes Ereignis
    }
warn-unseenHint = Sie zählen als Journeys, von denen nichts zu sehen war; prüfen Sie, ob sie in dieses Log gehören
warn-ties = { $n } von { $all } benachbarten Ereignissen geschahen im selben Augenblick
warn-tiesHint = Dort entscheidet die Reihenfolge der Datei, und die belegt nichts
warn-twice =
    { $n ->
        [one] { $n } Ereignis ist doppelt da, gleich in jeder Spalte
       *[other] { $n } Ereignisse sind doppelt da, gleich in jeder Spalte
    }
warn-twiceHint = Sie zählen als Wiederholungen; hat ein Export Zeilen doppelt geschrieben, importieren Sie ihn noch einmal ohne sie
warn-noClock = { $share } der Ereignisse liegen auf derselben vollen Stunde
warn-noClockHint = Ihre Zeiten sind vermutlich Tage ohne Uhrzeit: Die Reihenfolge an einem Tag und Zeiten unter einem Tag sagen dann nichts
warn-tooEarly =
    { $n ->
        [one] { $n } Ereignis ist von vor 1990
       *[other] { $n } Ereignisse sind von vor 1990
    }
warn-tooEarlyHint = Eine Uhr war nicht gestellt, oder die Zeit steht in einer anderen Spalte; das streckt Dauern und Zeitraum
warn-endFirst =
    { $n ->
        [one] { $n } Ereignis endet, bevor es beginnt
       *[other] { $n } Ereignisse enden, bevor sie beginnen
    }
warn-endFirstHint = Prüfen Sie, ob die Spalten für Anfang und Ende vertauscht sind; Zeiten zwischen Schritten stimmen dort nicht
warn-silentDay = Am { $day } gibt es kein einziges Ereignis
warn-silentDays = An { $n } Tagen gibt es kein einziges Ereignis, zuerst am { $day }
warn-silentDaysHint = Vielleicht war die Erfassung ausgefallen: Journeys dieser Tage sind abgeschnitten und sehen aus wie ausgelassene Schritte
warn-bucket = Der Fall „{ $case }“ hat { $n } von { $all } Ereignissen
warn-bucketHint = Vermutlich sammelt er alle ohne Kennung; lassen Sie ihn beim Import weg
warn-oneEvent = { $share } der Fälle haben ein einziges Ereignis
warn-oneEventHint = Eine Journey hat mehr als eines: Prüfen Sie, ob die Fallspalte sagt, wer es war, und nicht, welche Zeile
warn-veryLong =
    { $n ->
        [one] { $n } Fall ist sehr lang
       *[other] { $n } Fälle sind sehr lang
    }
warn-veryLongHint = Sie haben mehr Ereignisse als 999 von 1.000 anderen: Bots oder geteilte Geräte vielleicht; eine Regel kann sie auslassen
warn-alike = { $names } unterscheiden sich nur in Großschreibung oder Zeichen
warn-alikeHint = Wenn sie dasselbe bedeuten, lassen Sie eine Regel alle zuordnen
warn-begins = { $names }: beginnt erst mitten im Log
warn-ends = { $names }: endet schon mitten im Log
warn-beginsHint = Vielleicht wurde eine Erfassung hinzugefügt, entfernt oder umbenannt; vergleichen Sie Zeiträume, in denen es sie gab
warn-shares = Die angegebenen Anteile dessen, was „{ $name }“ verlässt, ergeben { $sum }
warn-sharesHint = Mit dem, was beobachtet wurde, werden sie erst verglichen, wenn sie 100 % ergeben; berichtigen Sie sie, oder lassen Sie einen Übergang für den Rest ohne Anteil
warn-unread = Bewertungen in „{ $column }“, die nicht lesbar sind: { $what }
warn-unreadHint = Sie zählen nirgends; prüfen Sie die Skala der Bewertung unter „Zuordnen“
warn-noAnswers = Die Bewertungsregel für „{ $column }“ findet keine Antwort
warn-noAnswersHint = Prüfen Sie den Namen der Spalte, und ob eine frühere Regel sie liest
warn-unplaced =
    { $n ->
        [one] { $n } Antwort zählt an keinem Schritt
       *[other] { $n } Antworten zählen an keinem Schritt
    }
warn-unplacedHint = Ihre Ereignisse zeigen keinen Schritt: Lassen Sie die Bewertung unter „Zuordnen“ am Schritt davor zählen
