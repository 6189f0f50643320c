# Eine Map als eine Seite für den Browser.
page-skip = Zum Inhalt springen
page-contents = Auf dieser Seite
page-finding = Was sich zeigt
page-figures = Die Zahlen in Kürze
page-picture = Die ganze Journey
page-pictureHint = Lässt sich seitwärts rollen. Jeder Schritt und jede Linie führt zu den Zahlen dahinter.
page-legend = So liest man es

page-reading = Man liest von links nach rechts. Phasen und Schritte sind Spalten; was zu einem Schritt gehört, steht Spur für Spur darunter. Die Linien oben sind die Wege von Schritt zu Schritt.
page-readingSeen = Man liest von links nach rechts. Phasen und Schritte sind Spalten; was zu einem Schritt gehört, steht Spur für Spur darunter. Die Linien oben sind die Wege, die Menschen von Schritt zu Schritt nehmen: je breiter eine Linie, desto mehr Journeys. Durchgezogene Linien wurden beobachtet, gestrichelte gezeichnet und nie gesehen, gepunktete hat niemand gezeichnet.


# $n (number)
page-stage = Phase { $n }

# $n (number)
page-step = Schritt { $n }

page-reach = Erreicht von
page-leave = Hier abgebrochen
page-noFurther = Nicht weiter gekommen
page-inside = Zeit im Schritt
page-untilNext = Zeit bis zum Nächsten
page-felt = Empfunden
page-answered = Haben geantwortet
page-empty = Hier ist noch nichts gezeichnet.

# $k (text), $n (number)
page-of = { $k } von { $n }

# $low (text), $high (text)
page-between = 95-%-Intervall { $low } bis { $high }

# $time (text)
page-median = Median { $time }

# $low (text), $high (text)
page-half = die mittlere Hälfte { $low } bis { $high }

# $time (text)
page-nine = neun von zehn innerhalb von { $time }

page-ways = Von Schritt zu Schritt
page-drawn = Gezeichnete Wege
page-undrawn = Trampelpfade: Wege, die niemand gezeichnet hat
page-way = Weg
page-seen = Gesehen
page-takenBy = Genommen, von denen am Schritt
page-time = Zeit für den Weg
page-stated = Auf der Map angegeben
page-seenObserved = Wie gezeichnet
page-seenInferred = Nur erschlossen
page-seenNever = Nie gesehen
page-seenHardly = Kaum je gesehen, wenn überhaupt
page-kind = Art
page-happensIn = Journeys, in denen das geschieht
page-ofWhatFollows = Von allem, was folgt

# $names (text)
page-jumpsOver = Überspringt { $names }

page-deviations = Wo Journeys von der Map abweichen
page-what = Was geschieht
page-ofClosed = Abgeschlossene Journeys, in denen das geschieht
page-accepted = Vom Team akzeptiert

# $reason (text)
page-because = Akzeptiert: { $reason }

# $names (text)
page-beside = Nebeneinander: { $names }

page-does = Wer was tut

# $name (text)
page-differsFrom = Unterschied zu { $name }

# $points (text)
page-points = { $points } Punkte
page-notable = bemerkenswert

page-method = Methode und Begriffe
page-evidence = Worauf das beruht
page-assumed = Angenommen: was das Team gezeichnet und geschrieben hat. Gemessen hat das niemand.
page-observed = Beobachtet: in Ereignisdaten gezählt, Journey für Journey, und über das Gezeichnete gelegt.
page-interval = Das 95-%-Intervall sagt, wie sicher ein Anteil ist: Würden immer wieder gleich viele Journeys beobachtet, läge der wahre Anteil in 19 von 20 Fällen in einem solchen Intervall.
page-small = Kleine Gruppen sind geschützt. Wo eine Zahl von weniger als { $n } Fällen erzählen würde, steht eine Schranke wie „<{ $n }“ oder nichts; was nicht gesagt wird, steht auch nicht in dieser Datei.
page-definitions = Was die Zahlen bedeuten
page-kinds = Wie eine Journey von der Map abweichen kann
page-made = Geschrieben von Desire Path. Die Seite ist vollständig: Sie lädt nichts nach und sendet nichts.

page-controls = Suchen und filtern
page-search = Suchen
page-found = Gefunden:
page-lanes = Spuren
page-shown = Im Bild
page-showPaths = Trampelpfade
page-showLeaving = Wer abbricht
page-showFigures = Zahlen
page-showUnseen = Nie Gesehenes
page-showFeelings = Beobachtete Gefühle
page-walk = Eine Phase nach der anderen
page-before = Vorige Phase
page-after = Nächste Phase
page-larger = Größer
page-smaller = Kleiner
page-wholeWidth = Ganze Breite
page-fullSize = Volle Größe
page-detail = Zahlen
page-close = Schließen
page-toRow = Auf der Seite zeigen
page-meaning = Was das bedeutet
page-least = Mindestens
page-onlyNotable = Nur bemerkenswerte Unterschiede
page-keys = Tasten: ← und → führen von Phase zu Phase, + und − ändern die Größe des Bildes, wenn es den Fokus hat, 0 zeigt es ganz.
