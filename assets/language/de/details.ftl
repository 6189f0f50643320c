details-title = Im Detail
details-draw = Diesen Schritt im Detail zeichnen
details-go = Zum Detail dieses Schritts
details-upPlain = Zur Map darüber
details-up = Hinauf zu „{ $title }“
details-drawn = „{ $step }“ ist offen: Zeichnen Sie hier, was innerhalb des Schritts geschieht
details-mark =
    { $n ->
        [one] „{ $step }“ im Detail: { $n } Schritt
       *[other] „{ $step }“ im Detail: { $n } Schritte
    }
details-note =
    { $n ->
        [one] im Detail: { $n } Schritt
       *[other] im Detail: { $n } Schritte
    }
details-chosen = Im Detail gezeichnet auf
details-none = Keine Map
details-hint = Was auf der Map darunter geschieht, zählt für diesen Schritt. Was dort ohne etwas anderes dazwischen geschieht, ist ein Besuch, vom ersten bis zum letzten Ereignis.
details-empty = Ein Schritt, in dem viel geschieht, lässt sich auf einer eigenen Map unter dieser zeichnen.
details-visits = Besuche
details-timeIn = Zeit im Schritt
details-timeInHint =
    { $n ->
        [one] von { $n } Besuch
       *[other] Median von { $n } Besuchen
    }
details-rulesBelow = Regeln auf Maps darunter zählen hier mit: { $titles }.
