headline-noWay = Keine Journey kann der Map folgen: Sie hat keinen Weg vom Anfang zum Ende
headline-noMatch = Noch ist kein Ereignis einem Schritt zugeordnet: Sagen Sie unter „Zuordnung“, welche Ereignisse welchen Schritt zeigen
headline-noCases = Das Log hat noch keine Fälle
headline-noneLeft = Kein Fall ist übrig
headline-allOpen =
    { $n ->
        [one] Die einzige Journey ist noch offen
       *[other] Alle { $n } Journeys sind noch offen
    }
headline-follow = { $share } der Journeys folgen der Map genau{ $accepted } (n = { $n })
headline-followClosed = { $share } der abgeschlossenen Journeys folgen der Map genau{ $accepted } (n = { $n })
headline-accepted = , { $share } mit dem, was das Team akzeptiert hat
headline-few = Weniger als { $k } von { $n } abgeschlossenen Journeys folgen der Map genau
headline-nearlyAllOf = Bis auf weniger als { $k } von { $n } folgen alle abgeschlossenen Journeys der Map genau
headline-about = Rund { $share } der abgeschlossenen Journeys folgen der Map genau{ $accepted }
headline-withheld = Wie viele Journeys der Map genau folgen, wird nicht gezeigt: Es würde von wenigen erzählen
headline-hardlyAny = Weniger als 1 %
headline-nearlyAll = Mehr als 99 %
