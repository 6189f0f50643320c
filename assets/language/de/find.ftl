find-panel = Suchen
find-close = Schließen und zur Fundstelle gehen
find-action = Suchen und ersetzen …
find-next = Nächste Fundstelle
find-previous = Vorherige Fundstelle
find-words = Suchen
find-in = In
find-everywhere = Ganze Map
find-matchCase = Groß- und Kleinschreibung
find-wholeWords = Ganze Wörter
find-start = Durchsucht werden Namen von Phasen, Schritten und Spuren, Karten, Bedingungen, Wörter zu Gefühlen und der Kopf der Map.
find-none = Nirgends gefunden
find-count = { $at } von { $of }
find-results = Wo es gefunden wurde
find-more = und { $n } weitere; dorthin führen die Pfeile oder die Eingabetaste
find-parts-header = Kopf der Map
find-parts-stages = Phasen
find-parts-steps = Schritte
find-parts-conditions = Bedingungen
find-parts-lanes = Spuren
find-parts-cards = Karten
find-parts-feelings = Wörter zu Gefühlen
find-parts-tags = Schlagwörter
find-parts-notes = Sprechernotizen
find-kinds-header = Kopf der Map
find-kinds-stages = Phase
find-kinds-conditions = Bedingung
find-kinds-lanes = Spur
find-step = Schritt { $n }
find-away-hidden = Die Spur „{ $lane }“ ist ausgeblendet.
find-away-collapsed = Die Spur „{ $lane }“ ist eingeklappt.
find-away-narrowed = „{ $lane }“ ist gerade weggelassen.
find-show-hidden = Spur einblenden
find-show-collapsed = Spur ausklappen
find-show-narrowed = Die ganze Map zeigen
find-inLane-hidden = in einer ausgeblendeten Spur
find-inLane-collapsed = in einer eingeklappten Spur
find-inLane-narrowed = gerade weggelassen
find-replace = Ersetzen
find-with = Ersetzen durch
find-one = Ersetzen
find-all = Alle ersetzen
find-checking = Es wird geprüft, ob alles ersetzt werden kann …
find-preview =
    { $texts ->
        [one] { $n ->
            [one] Eine Stelle wird ersetzt.
           *[other] { $n } Stellen in einem Text werden ersetzt.
        }
       *[other] { $n } Stellen in { $texts } Texten werden ersetzt.
    }
find-nothing = Es heißt schon so.
find-refused =
    { $n ->
        [one] Ein Text lässt sich nicht ersetzen; „Alle ersetzen“ ersetzt deshalb nichts:
       *[other] { $n } Texte lassen sich nicht ersetzen; „Alle ersetzen“ ersetzt deshalb nichts:
    }
find-refusedHint = Ersetzen Sie die anderen einzeln, oder suchen Sie in einem anderen Teil der Map.
find-would = Aus „{ $before }“ würde „{ $after }“
find-replaced =
    { $n ->
        [one] Eine Stelle ersetzt; Strg+Z nimmt es zurück
       *[other] { $n } Stellen ersetzt; Strg+Z nimmt sie zurück
    }
