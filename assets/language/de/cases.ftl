cases-label = Fälle
cases-all = Alle Fälle
cases-back = Zurück zur Seitenleiste
cases-toList = Zurück zur Liste
cases-next = Nächster Fall
cases-previous = Voriger Fall
cases-total =
    { $n ->
        [one] { $n } Fall
       *[other] { $n } Fälle
    }
cases-range = { $first } bis { $last } von { $all }
cases-nextPage = Nächste Fälle
cases-previousPage = Vorige Fälle
cases-none = Dahinter steht kein Fall.
cases-open = noch offen
cases-closed = abgeschlossen
cases-fits = folgt der Map
cases-parts =
    { $n ->
        [one] { $n } Abweichung
       *[other] { $n } Abweichungen
    }
cases-soFar = bisher
cases-events =
    { $n ->
        [one] { $n } Ereignis
       *[other] { $n } Ereignisse
    }
cases-lasts = dauert { $time }
cases-noEvents = Kein Ereignis davon zählt.
cases-told =
    Fall { $id }: { $nEvents ->
        [one] { $nEvents } Ereignis,
       *[other] { $nEvents } Ereignisse,
    } { $nDeviations ->
        [one] { $nDeviations } Abweichung
       *[other] { $nDeviations } Abweichungen
    }
cases-timeline = Ereignisse
cases-alignment = Schritt für Schritt
cases-how = Wie er erzählt wird
cases-deviations = Wo er von der Map abweicht
cases-noDeviations = Er folgt der Map genau.
cases-noWay = Die Map hat keinen vollständigen Weg vom Start zum Ende; so lässt sich über Abweichungen nichts sagen.
cases-openHint = Er geht vielleicht noch weiter: Seine Abweichungen zählen erst, wenn er abgeschlossen ist.
cases-later = { $time } später
cases-overlaps = { $time } bevor das vorige endete
cases-same = im selben Moment
cases-until = bis { $time }
cases-again = Zählt mit dem Ereignis davor als eines
cases-offMap = Abseits der Map
cases-ignored = Spielt keine Rolle: Keine Regel erfasst es
cases-leftOut = Absichtlich weggelassen
cases-counts = Zählt als { $step }
cases-attributes =
    { $n ->
        [one] { $n } Attribut
       *[other] { $n } Attribute
    }
cases-kinds-both = wie gezeichnet
cases-kinds-skipped = ausgelassen
cases-kinds-extra = zusätzlich
cases-kinds-moved = verschoben
cases-kinds-instead = stattdessen
cases-moves-both = Beobachtet, wo die Map es vorsieht
cases-moves-skipped = Auf der Map, nicht beobachtet
cases-moves-extra = Beobachtet, und die Map hat hier keinen Platz dafür
cases-moves-movedHere = Hier beobachtet, anderswo gezeichnet
cases-moves-movedDrawn = Hier gezeichnet, anderswo beobachtet
cases-moves-insteadHere = Anstelle eines gezeichneten Schritts beobachtet
cases-moves-insteadDrawn = Gezeichnet, an seiner Stelle wurde etwas anderes beobachtet
cases-moreSteps = { $n } weitere

replay-label = Wiedergabe
replay-play = Abspielen
replay-pause = Anhalten
replay-close = Wiedergabe beenden
replay-speed = Tempo
replay-speeds-slow = Langsam
replay-speeds-normal = Normal
replay-speeds-fast = Schnell
replay-clock = Uhr
replay-clocks-calendar = Wahre Zeit
replay-clocks-sinceBegin = Ab Beginn jedes Falls
replay-slider = Moment
replay-back = Einen Moment zurück
replay-on = Einen Moment weiter
replay-underWay = { $n } unterwegs
replay-at = { $n } bei { $step }
replay-between = { $n } zwischen Schritten
replay-elsewhere = { $n } abseits der Map
replay-after = { $time } nach dem Beginn
replay-none = niemand unterwegs
replay-dots = Ein größerer Punkt steht für mehr Fälle. Zahlen zählen die Fälle an einem Schritt.
replay-horizon = Bis neun von zehn Fällen beendet sind.

discover-title = Eine Map aus dem Log
discover-intro = Was die Menschen am häufigsten tun, in der Reihenfolge, in der sie es tun. Nichts ändert sich, bevor Sie es zeichnen.
discover-activities = Schritte
discover-activitiesHint = Was in mindestens { $share } der Fälle geschieht
discover-anyActivity = Alles, was überhaupt geschieht
discover-paths = Wege
discover-pathsHint = So viele, wie { $share } der Fälle brauchen, und der stärkste Weg zu jedem Schritt und von ihm weg
discover-fits = der Fälle folgen ihr genau
discover-events = der Ereignisse zeigen einen Schritt
discover-steps = { $n } von { $all } Aktivitäten sind Schritte
discover-ways =
    { $n ->
        [one] { $n } Weg dazwischen
       *[other] { $n } Wege dazwischen
    }
discover-free = in beliebiger Reihenfolge
discover-start = Start
discover-end = Ende
discover-optional = optional
discover-repeatable = wiederholbar
discover-strongest = Die stärksten Wege
discover-more = und { $n } weitere
discover-graded = Jeder Schritt bekommt eine Karte, die sagt, was beobachtet wurde und dass es noch nicht besprochen ist.
discover-here = Hier zeichnen
discover-hereHint =
    { $n ->
        [one] anstelle des Schritts dieser Map; Strg+Z nimmt es zurück
       *[other] anstelle der { $n } Schritte dieser Map; Strg+Z nimmt es zurück
    }
discover-hereEmpty = Strg+Z nimmt es zurück
discover-newMap = Neue Map beginnen
discover-newTitle = { $title }, wie beobachtet
discover-drawn = Aus dem Log gezeichnet. „Rückgängig“ nimmt es zurück.
discover-working = Das Log wird gelesen …
discover-cancel = Abbrechen
