outline-title = Gliederung auf die Map setzen
outline-newTitle = Mit einer Gliederung beginnen
outline-door = Mit Notizen beginnen
outline-doorHint = Phasen, Schritte und Karten Zeile für Zeile einfügen oder schreiben.
outline-write = Notizen schreiben …
outline-text = Gliederung
outline-hint = Je Zeile eine Phase, eingerückt darunter ihre Schritte, darunter die Karten. Aufzählungszeichen, Nummern und Überschriften gehen auch. Tab und Umschalt+Tab rücken Zeilen ein und aus, Strg+Enter setzt sie auf die Map.
outline-example =
    Überlegen
      - Ich suche
          Gedanken: Was passt zu mir?
      - Ich vergleiche
    Kaufen
      - Ich bestelle
outline-level = Die obersten Zeilen sind
outline-levels-auto = Wie sie aussehen
outline-levels-stages = Phasen
outline-levels-steps = Schritte
outline-levels-cards = Karten
outline-preview = Was auf die Map kommt
outline-nothing = Noch nichts.
outline-unnamed = ohne eigene Phase

# $n (number)
outline-stages =
    { $n ->
        [one] { $n } Phase
       *[other] { $n } Phasen
    }

# $n (number)
outline-steps =
    { $n ->
        [one] { $n } Schritt
       *[other] { $n } Schritte
    }

# $n (number)
outline-cards =
    { $n ->
        [one] { $n } Karte
       *[other] { $n } Karten
    }

# $line (number), $message (text)
outline-mistake = Zeile { $line }: { $message }.

# $name (text)
outline-behind = Kommt gleich hinter „{ $name }“.

outline-last = Kommt ans Ende der Map.

# $name (text)
outline-cardsOf = Kommt zum Schritt „{ $name }“.

outline-needsStep = Karten brauchen einen Schritt: Schließen Sie das hier und wählen Sie einen.
outline-put = Auf die Map setzen

# $n (number)
outline-done =
    { $n ->
        [one] { $n } oberste Zeile ist auf der Map
       *[other] { $n } oberste Zeilen sind auf der Map
    }

outline-copy = Map als Gliederung kopieren
outline-copied = Die Map liegt als Gliederung in der Zwischenablage
outline-notCopied = Die Zwischenablage war nicht frei; bitte noch einmal versuchen
outline-button = Gliederung
outline-view = Als Gliederung zeigen
outline-map = Als Map zeigen
outline-label = Journey als Gliederung
outline-keys = Pfeiltasten bewegen, Enter bearbeitet, Umschalt+N fügt Schritte hinzu, N Karten, Umschalt+S Phasen.

# $name (text)
outline-toStep = führt zu { $name }

# $name (text)
outline-until = bis { $name }

# $condition (text)
outline-if = wenn { $condition }

# $share (text)
outline-expected = erwartet { $share }

outline-draft-stage = Neue Phase
outline-draft-step = Neuer Schritt
outline-draft-card = Neue Karte
outline-draft-lane = Spur
outline-draft-hint = Enter übernimmt und beginnt die nächste Zeile. Tab geht eine Ebene tiefer, Umschalt+Tab eine höher, Alt+Oben und Alt+Unten wählen die Spur der Karte. Escape beendet.
outline-empty = Die Map hat noch keine Phase. Umschalt+S fügt die erste hinzu.
