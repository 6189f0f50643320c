revise-action = Änderungen aus einer Tabelle übernehmen …
revise-title = Änderungen aus einer Tabelle
revise-reading = Die Tabelle wird mit der Map verglichen …
revise-lead = „{ $file }“ neben „{ $title }“, wie sie jetzt ist. Was angekreuzt ist, kommt als ein Schritt auf die Map, der sich rückgängig machen lässt; sonst ändert sich nichts.
revise-nothing = Nichts ist anders: In der Tabelle steht, was geschrieben wurde.
revise-conflicts = Konflikte
revise-conflictsHint = In der Tabelle und auf der Map geändert. Kreuzen Sie an, was die Tabelle überschreiben soll.
revise-tables-stages = Phasen
revise-tables-steps = Schritte
revise-tables-lanes = Spuren
revise-tables-cards = Karten
revise-tables-feelings = Gefühle
revise-tables-transitions = Übergänge
revise-chosen = { $n } von { $of }
revise-added = Neu
revise-removed = Entfernt
revise-empty = nichts
revise-now = Auf der Map ist es jetzt: { $text }
revise-refused = Geht nicht: { $why }.
revise-problems =
    { $n ->
        [one] { $n } Stelle ist nicht verständlich
       *[other] { $n } Stellen sind nicht verständlich
    }
revise-problemsHint = Sie bleiben, wie sie auf der Map sind.
revise-row = Zeile { $row }:
revise-cell = Zeile { $row }, „{ $column }“:
revise-notDone = Das ging nicht
revise-cancel = Abbrechen
revise-take =
    { $n ->
        [one] { $n } Änderung übernehmen
       *[other] { $n } Änderungen übernehmen
    }
revise-done =
    { $n ->
        [one] { $n } Änderung steht auf der Map
       *[other] { $n } Änderungen stehen auf der Map
    }
