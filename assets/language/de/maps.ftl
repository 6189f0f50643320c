maps-label = Maps dieser Datei
maps-more = Die Maps
maps-edit = Diese Map
maps-kind = Zeigt
maps-noKind = Nicht angegeben
maps-kinds-asIs = Ist
maps-kinds-toBe = Soll
maps-toBe = Soll-Map zeichnen
maps-remove = Diese Map löschen
maps-toBeTitle = { $title } (Soll)
maps-go = Zur Map „{ $title }“
maps-here = „{ $title }“ ist offen
maps-forked = „{ $title }“ ist daneben gezeichnet; was Sie dort ändern, wird als Unterschied zu dieser Map gezeigt
maps-removed = „{ $title }“ gelöscht; Strg+Z holt sie zurück
maps-compare = Die Maps vergleichen
maps-endCompare = Vergleich der Maps beenden
maps-panel = Was anders ist
maps-button = Unterschiede
maps-back = Zurück zu den Bereichen
maps-pair = „{ $to }“ gegenüber „{ $from }“
maps-lead = Was hier anders ist, ist auf der Map markiert und unten aufgezählt.
maps-differences-added = Hinzugekommen
maps-differences-removed = Entfernt
maps-differences-moved = Verschoben
maps-differences-changed = Geändert
maps-export = Maps
maps-exportOne = Nur diese
maps-exportAll = Alle { $n } Maps dieses Projekts, jede in einer eigenen Datei
maps-exportBelow = Mit „{ $title }“ darunter

maps-detail-title = Im Detail
maps-detail-draw = Diesen Schritt im Detail zeichnen
maps-detail-go = Zum Detail dieses Schritts
maps-detail-upPlain = Zur Map darüber
maps-detail-up = Hinauf zu „{ $title }“
maps-detail-drawn = „{ $step }“ ist offen: Zeichnen Sie hier, was innerhalb des Schritts geschieht
maps-detail-mark =
    { $n ->
        [one] „{ $step }“ im Detail: { $n } Schritt
       *[other] „{ $step }“ im Detail: { $n } Schritte
    }
maps-detail-note =
    { $n ->
        [one] im Detail: { $n } Schritt
       *[other] im Detail: { $n } Schritte
    }
maps-detail-chosen = Im Detail gezeichnet auf
maps-detail-none = Keine Map
maps-detail-hint = Was auf der Map darunter geschieht, zählt für diesen Schritt. Was dort ohne etwas anderes dazwischen geschieht, ist ein Besuch, vom ersten bis zum letzten Ereignis.
maps-detail-empty = Ein Schritt, in dem viel geschieht, lässt sich auf einer eigenen Map unter dieser zeichnen.
maps-detail-visits = Besuche
maps-detail-timeIn = Zeit im Schritt
maps-detail-timeInHint =
    { $n ->
        [one] von { $n } Besuch
       *[other] Median von { $n } Besuchen
    }
maps-detail-rulesBelow = Regeln auf Maps darunter zählen hier mit: { $titles }.
