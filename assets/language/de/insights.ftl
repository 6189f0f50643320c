insights-which = Worauf Sie schauen
insights-computing = Wird berechnet …
insights-kinds-rework = Was sich wiederholt
insights-kinds-contacts = Wiederholte Kontakte und Kanäle
insights-kinds-typical = Typische Journeys
insights-kinds-feelings = Empfunden und angenommen
insights-kinds-stageTimes = Zeit von Phase zu Phase
insights-kinds-overTime = Woche für Woche
insights-kinds-outcome = Was mit einem Ergebnis einhergeht
insights-kinds-effects = Womit Abweichungen einhergehen
insights-kinds-coverage = Zugeordnete Ereignisse nach Quelle und Zeit
insights-how = Wie gezählt wird
insights-behind = Fälle zeigen: { $what }
insights-few = wenige: n = { $n }
insights-interval = { $base } ({ $low } bis { $high }, 95-%-Intervall nach Wilson)

insights-stageTimes-whole = Eine ganze Journey
insights-stageTimes-median = Median der Zeit
insights-stageTimes-p90 = Neun von zehn in höchstens
insights-stageTimes-none = Es wurde keine Zeit gemessen.
insights-stageTimes-tooFew = zu wenige Zeiten für ein Intervall
insights-stageTimes-interval = Median zwischen { $low } und { $high } (95 %)
insights-stageTimes-middle = mittlere Hälfte { $low } bis { $high }
insights-stageTimes-n = n = { $n }
insights-stageTimes-arrived = { $share } kommen an ({ $base } Fällen)
insights-stageTimes-working = In diesen Zeiten zählt nur die Arbeitszeit.
insights-stageTimes-half =
    { $n ->
        [one] Rechnet man die { $n } Journey mit, die noch unterwegs ist, ist die Hälfte nach { $time } angekommen.
       *[other] Rechnet man die { $n } Journeys mit, die noch unterwegs sind, ist die Hälfte nach { $time } angekommen.
    }
insights-stageTimes-noHalf =
    { $n ->
        [one] Rechnet man die { $n } Journey mit, die noch unterwegs ist, war noch nicht zu sehen, wann die Hälfte angekommen ist.
       *[other] Rechnet man die { $n } Journeys mit, die noch unterwegs sind, war noch nicht zu sehen, wann die Hälfte angekommen ist.
    }
insights-stageTimes-by = { $share } nach { $time }
insights-stageTimes-curve = Die Kurve als Tabelle
insights-stageTimes-time = Zeit
insights-stageTimes-arrivedBy = Angekommen
insights-stageTimes-between = 95-%-Intervall
insights-stageTimes-within = Binnen { $time } nach dem ersten Ereignis erreicht
insights-stageTimes-toFirst = zum Beginn des ersten späteren Ereignisses der nächsten Phase
insights-stageTimes-toLast = zum Beginn des letzten Ereignisses der nächsten Phase
insights-stageTimes-definition = Eine ganze Journey reicht vom Beginn des ersten bis zum Ende des letzten gezählten Ereignisses eines abgeschlossenen Falls. Von Phase zu Phase wird vom Ende des ersten Ereignisses der einen bis { $to } gemessen, was auch dazwischenliegt; Fälle, die die eine oder die andere auslassen, werden nicht gemessen. Das Intervall des Medians folgt aus Ordnungsstatistiken. Ist mehr als einer von zwanzig Fällen offen, bezieht die Kurve die ein, die noch unterwegs sind (Kaplan und Meier): Sie zählen, solange sie zu sehen waren, bis zum Ende des Logs. Abgeschlossene Fälle, die nie ankamen, haben abgebrochen und spielen keine Rolle. Für den Anteil, der bald genug ankommt, zählen nur Fälle, die mindestens so lange vor dem Ende des Logs begannen.

insights-overTime-intro = Nach der Woche, in der Journeys beginnen ({ $zone }).
insights-overTime-before =
    { $n ->
        [one] { $n } Woche davor ist nicht zu sehen.
       *[other] { $n } Wochen davor sind nicht zu sehen.
    }
insights-overTime-none = Es gibt keine Wochen zu zeigen.
insights-overTime-fit = Folgen der Map genau
insights-overTime-reach = Erreichen { $stage }
insights-overTime-dropOff = Kommen nicht weiter als { $stage }
insights-overTime-upTo = 0 – { $top }
insights-overTime-open = { $n } noch offen
insights-overTime-openKey = viele noch offen
insights-overTime-table = Als Tabelle
insights-overTime-week = Woche
insights-overTime-value = Anteil
insights-overTime-of = Fälle
insights-overTime-cases = Von allen
insights-overTime-nothing = –
insights-overTime-begun = Begonnen in { $week }
insights-overTime-definition = Jede Journey zählt in der Woche, in der ihr erstes Ereignis liegt, nach ISO 8601. Passung, Abbruch und Abweichungen beziehen sich auf abgeschlossene Journeys, das Erreichen auf alle. Eine Woche ist schraffiert, wenn mehr als eine von zwanzig der in ihr begonnenen Journeys noch offen ist: Ihre Zahlen können sich noch ändern. Die Abweichungen sind die fünf, die über alle Wochen die meisten Journeys haben.

insights-coverage-file = Datei
insights-coverage-source = Quelle
insights-coverage-noSource = Nur die Datei
insights-coverage-noValue = kein Wert
insights-coverage-matched = Ereignisse
insights-coverage-cases = Fälle
insights-coverage-interval = { $low } – { $high } %
insights-coverage-unmatched =
    { $n ->
        [one] { $n } Name ohne Regel
       *[other] { $n } Namen ohne Regel
    }
insights-coverage-events =
    { $events ->
        [one] { $events } Ereignis
       *[other] { $events } Ereignisse
    }, { $cases ->
        [one] { $cases } Fall
       *[other] { $cases } Fälle
    }
insights-coverage-left = { $n } weitere
insights-coverage-casesOf = Fälle mit einem Ereignis: { $name }
insights-coverage-over-week = Zugeordnete Ereignisse nach Wochen
insights-coverage-over-month = Zugeordnete Ereignisse nach Monaten
insights-coverage-periods-week = Woche
insights-coverage-periods-month = Monat
insights-coverage-asTable = Als Tabelle
insights-coverage-before =
    { $n ->
        [one] { $n } davor ist nicht zu sehen.
       *[other] { $n } davor sind nicht zu sehen.
    }
insights-coverage-definition = Vom ganzen Log, gleich welcher Filter gesetzt ist: Ereignisse, die eine Regel beansprucht, von denen, die keine Regel mit Absicht weglässt; und Fälle mit einem solchen Ereignis, von den Fällen mit irgendeinem. Ein Ereignis zählt in dem Zeitraum, in dem es endet. Die Intervalle sind die nach Wilson.

insights-outcome-which = Ergebnis
insights-outcome-success = Erfolg, wie die Map ihn kennzeichnet
insights-outcome-steps = Einen Schritt erreichen
insights-outcome-reaching = „{ $step }“ erreichen
insights-outcome-other = Eine andere Bedingung …
insights-outcome-condition = Eine Bedingung
insights-outcome-none = Die Map kennzeichnet keinen Schritt als Erfolg. Kennzeichnen Sie einen, oder wählen Sie oben ein Ergebnis.
insights-outcome-that = Fälle, die { $what }
insights-outcome-with = Mit
insights-outcome-without = Ohne
insights-outcome-few = wenige
insights-outcome-difference = { $value } Punkte ({ $low } bis { $high })
insights-outcome-ratio = { $times }-mal so oft
insights-outcome-ratioWithin = { $times }-mal so oft ({ $low } bis { $high })
insights-outcome-noRatio = ohne es nie
insights-outcome-unsure = { $n } nicht sicher genug, um davon zu sprechen
insights-outcome-passedOver = Nicht angesehen, weil sie zu viele Werte haben: { $names }.
insights-outcome-before = Es zählt nur, was vor dem ersten Ereignis liegt, das das Ergebnis ist; in einem Fall ohne das Ergebnis der ganze Fall. Ein Schritt gilt als ausgelassen, sobald etwas dahinter geschehen ist.
insights-outcome-whole = Jeder Fall zählt ganz.
insights-outcome-definition = Angesehen werden nur abgeschlossene Fälle. Neben allem, was mindestens fünf Fälle haben und fünf nicht, steht, wie oft Fälle mit und ohne dies das Ergebnis haben; der Unterschied in Punkten mit dem 95-%-Intervall nach Newcombe, und wievielmal so oft, mit dem Intervall über den Logarithmus (Katz), das es nicht gibt, wo eine Gruppe das Ergebnis nie hat. Von dem, was zuerst steht, ist höchstens eines von zwanzig als Zufall zu erwarten (Benjamini und Hochberg, über alles Angesehene). „Wenige“ kennzeichnet Gruppen unter 30 Fällen. Was miteinander einhergeht, muss nicht die Ursache sein.

insights-effects-order = Zuerst
insights-effects-orders-time = Zeit
insights-effects-orders-outcome = Ergebnis
insights-effects-orders-cases = Fälle
insights-effects-sure = q = { $q }
insights-effects-none = Keine Abweichung ist häufig genug für einen Vergleich.
insights-effects-longer = Dauern { $time } länger
insights-effects-shorter = Dauern { $time } kürzer
insights-effects-same = Dauern gleich lang
insights-effects-medians = im Median { $one }, ohne sie { $other }
insights-effects-outcome = Ergebnis in { $one }, ohne sie { $other }
insights-effects-unsure = nicht sicher
insights-effects-definition = Abgeschlossene Fälle mit einer Abweichung oder einem Trampelpfad werden mit denen ohne verglichen: wie viel länger sie dauern (der Median aller Unterschiede, Hodges und Lehmann, Test nach Mann und Whitney). Sicher heißt, dass davon höchstens eines von zwanzig als Zufall zu erwarten ist (Benjamini und Hochberg, über alles Gezeigte). Was miteinander einhergeht, muss nicht die Ursache sein.
insights-effects-definitionOf = Abgeschlossene Fälle mit einer Abweichung oder einem Trampelpfad werden mit denen ohne verglichen: wie viel länger sie dauern (der Median aller Unterschiede, Hodges und Lehmann, Test nach Mann und Whitney), und wie oft sie { $outcome } (95-%-Intervall nach Newcombe; es zählt nur, was davor liegt). Sicher heißt, dass davon höchstens eines von zwanzig als Zufall zu erwarten ist (Benjamini und Hochberg, über alles Gezeigte). Was miteinander einhergeht, muss nicht die Ursache sein.

insights-rework-what = Wiederholt
insights-rework-cases = Fälle
insights-rework-extra = Zusätzliche Ereignisse
insights-rework-notAllowed = Nicht zugelassen
insights-rework-places = Was sich wiederholt
insights-rework-none = Nichts geschieht in einer Journey zweimal.
insights-rework-kinds-any = Irgendetwas
insights-rework-kinds-selfLoop = Gleich noch einmal
insights-rework-kinds-pingPong = Hin und zurück
insights-rework-kinds-elsewhere = Später
insights-rework-kindByKind = Art für Art
insights-rework-counts =
    { $notAllowed ->
        [0] { $extra } zusätzliche von { $all } Ereignissen; die Map lässt alle zu
       *[other] { $extra } zusätzliche von { $all } Ereignissen; die Map lässt alle bis auf { $notAllowed } zu
    }
insights-rework-split = { $allowed } zugelassen, { $notAllowed } nicht zugelassen
insights-rework-definition = Von allem, was in einem Fall mehrmals geschieht, ist jedes Mal außer dem ersten ein zusätzliches Ereignis. „Gleich noch einmal“ heißt, dass nichts anderes zwischen ihm und dem Mal davor liegt (a a), „hin und zurück“, dass genau ein anderes Ereignis dazwischenliegt (a b a), sonst „später“. Die Map lässt es zu, wenn die beste Erklärung des Falls es zuordnet und eines davor auch; in einer Folge desselben (a a a) sind die ersten die zugeordneten. Noch offene Fälle zählen, soweit sie gekommen sind.

insights-contacts-channel = Kanal eines Ereignisses
insights-contacts-noChannel = Keiner
insights-contacts-windows = Fenster, in Tagen
insights-contacts-again = Noch einmal binnen
insights-contacts-switch = Wechsel binnen
insights-contacts-pingPong = Hin und her binnen
insights-contacts-silence = Stille von
insights-contacts-tables-again = Derselbe Schritt noch einmal
insights-contacts-tables-return = Zurück nach einer Stille
insights-contacts-tables-pingPong = Von einem Schritt zu einem anderen und zurück
insights-contacts-tables-againOnChannel = Derselbe Kanal noch einmal
insights-contacts-tables-switch = Von einem Kanal zu einem anderen
insights-contacts-tables-pingPongOfChannels = Von einem Kanal zu einem anderen und zurück
insights-contacts-within = binnen { $window }
insights-contacts-after = nach { $window } oder mehr
insights-contacts-times = { $n }-mal
insights-contacts-none = Niemand.
insights-contacts-more = { $n } weitere
insights-contacts-fromTo = Von ↓ zu →
insights-contacts-matrix = Fälle, von denen, in denen der Kanal der Zeile überhaupt vorkommt; wählen Sie eine Zelle, um sie zu sehen.
insights-contacts-left =
    { $n ->
        [one] { $n } seltenere Abfolge ist nicht zu sehen.
       *[other] { $n } seltenere Abfolgen sind nicht zu sehen.
    }
insights-contacts-back = Zurück in eine frühere Phase
insights-contacts-anyStage = Irgendeine Phase
insights-contacts-stage = Phase
insights-contacts-cases = Fälle
insights-contacts-undrawn = Von niemandem gezeichnet
insights-contacts-definition = Kontakte sind Ereignisse, die zählen, in ihrer Reihenfolge; die Zeit zwischen zweien läuft vom Ende des ersten bis zum Beginn des zweiten. Noch einmal: das nächste Mal, dass derselbe Schritt (oder Kanal) kommt, was auch dazwischenliegt, innerhalb des Fensters. Wechsel: zwei Nachbarn über verschiedene Kanäle; ein Ereignis ohne Kanal wird übergangen, und damit auch seine Nachbarschaft. Hin und zurück: a b a, vom ersten a zum zweiten innerhalb des Fensters. Zurück nach einer Stille: Ein Schritt, der im Fall schon vorkam, kommt unmittelbar nach einer mindestens so langen Stille wieder. Zurück in eine frühere Phase: ein Ereignis einer Phase, dessen Vorgänger, unter denen mit Phase, aus einer späteren ist; die Map zeichnet es, wenn die beste Erklärung des Falls beide zuordnet. Einzelne Zeilen sind Anteile der Fälle, in denen der Kontakt überhaupt vorkommt, die erste Zeile ist von allen Fällen.

insights-typical-n = Wie viele
insights-typical-cases =
    { $n ->
        [one] steht für { $n } Fall
       *[other] steht für { $n } Fälle
    }
insights-typical-exactly = { $n } genau so
insights-typical-median = über diese im Median { $time }
insights-typical-distance = andere weichen im Mittel um { $percent } ab
insights-typical-show = Auf der Map zeigen
insights-typical-hide = Auf der Map ausblenden
insights-typical-paths =
    { $n ->
        [one] { $n } Weg
       *[other] { $n } Wege
    }
insights-typical-empty = Nichts, was zählt, geschieht
insights-typical-definition = Die Journeys sind Medoide: wirkliche Wege, so gewählt, dass alle Fälle zusammen dem jeweils nächsten möglichst nahe sind. Die Nähe ist die Editierdistanz (ein Ereignis einfügen, streichen oder ersetzen) als Anteil am längeren der beiden Wege. Gewählt werden sie unter den { $among } häufigsten von { $all } Wegen, die { $share } der Fälle nahmen, einer nach dem anderen nach dem größten Gewinn, dann ausgetauscht, solange das etwas gewinnt; nichts bleibt dem Zufall überlassen. Jeder Fall zählt dann bei der Journey, die seinem Weg am nächsten ist; so ergeben die Anteile zusammen alle Fälle. Der Median der Zeit ist der aller Fälle, für die die Journey steht, vom ersten bis zum letzten Ereignis.
